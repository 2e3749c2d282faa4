/// The members of a JSON object, one after the other, without building the object.
///
/// A fold reads a million bodies; it looks at a few members of each. The scan is a single pass that
/// never recurses. It takes what RFC 8259 allows on one line, nested at most 64 deep: a body stands
/// in an export line as it is, so it must be sound JSON and must not break the line.
struct JSONMembers {
  /// What is wrong with a body: it is no JSON object, or not on one line.
  struct Malformed: Error {}

  private let bytes: JSONBytes
  private var position = 0

  private init(_ bytes: JSONBytes) { self.bytes = bytes }

  /// Visits the members of the object that these bytes hold.
  ///
  /// - Parameter visit: Is given the bytes of each member's name and value, without the white space
  ///   around them, which it must not keep.
  static func read(
    _ bytes: JSONBytes, visit: (_ name: JSONBytes, _ value: JSONBytes) -> Void
  ) throws(Malformed) {
    var members = JSONMembers(bytes)
    members.skipSpace()
    try members.expect(UInt8(ascii: "{"))
    members.skipSpace()
    if members.skip(UInt8(ascii: "}")) { return try members.expectEnd() }
    repeat {
      members.skipSpace()
      let name = members.position
      try members.skipName()
      let nameEnd = members.position
      members.skipSpace()
      try members.expect(UInt8(ascii: ":"))
      members.skipSpace()
      let start = members.position
      try members.skipValue()
      visit(bytes.piece(name + 1..<nameEnd - 1), bytes.piece(start..<members.position))
      members.skipSpace()
    } while members.skip(UInt8(ascii: ","))
    try members.expect(UInt8(ascii: "}"))
    try members.expectEnd()
  }

  private mutating func expectEnd() throws(Malformed) {
    skipSpace()
    guard position == bytes.count else { throw Malformed() }
  }

  /// Steps over a byte if it is there.
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count,
      bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t")
    {
      position += 1
    }
  }

  private mutating func expect(_ byte: UInt8) throws(Malformed) {
    guard skip(byte) else { throw Malformed() }
  }

  private mutating func skipName() throws(Malformed) {
    try expect(UInt8(ascii: "\""))
    try skipRestOfString()
  }

  /// Steps over a string whose opening quote is behind, and over its closing quote.
  private mutating func skipRestOfString() throws(Malformed) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): try skipRestOfEscape()
      case 0..<0x20: throw Malformed()
      default: break
      }
    }
    throw Malformed()
  }

  private mutating func skipRestOfEscape() throws(Malformed) {
    guard position < bytes.count else { throw Malformed() }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      break
    case UInt8(ascii: "u"):
      guard position + 4 <= bytes.count,
        bytes[position..<position + 4].allSatisfy({ hexadecimalDigit($0) != nil })
      else { throw Malformed() }
      position += 4
    default: throw Malformed()
    }
  }

  /// Steps over a value. `nesting` has a bit for each open bracket, the lowest for the innermost:
  /// 1 for an object, 0 for an array.
  private mutating func skipValue() throws(Malformed) {
    var nesting: UInt64 = 0
    var depth = 0
    while true {
      guard position < bytes.count else { throw Malformed() }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        try skipRestOfString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < 64 else { throw Malformed() }
        let isObject = byte == UInt8(ascii: "{")
        position += 1
        skipSpace()
        guard position < bytes.count else { throw Malformed() }
        if bytes[position] == byte + 2 {  // The closing bracket's code is two after the opening's.
          position += 1
        } else {
          nesting = nesting << 1 | (isObject ? 1 : 0)
          depth += 1
          if isObject { try skipNameAndColon() }
          continue
        }
      default: try skipLiteral()
      }
      // A value is behind: what encloses it ends or goes on.
      while depth > 0 {
        skipSpace()
        guard position < bytes.count else { throw Malformed() }
        let isObject = nesting & 1 == 1
        if bytes[position] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          position += 1
          nesting >>= 1
          depth -= 1
        } else {
          try expect(UInt8(ascii: ","))
          skipSpace()
          if isObject { try skipNameAndColon() }
          break
        }
      }
      if depth == 0 { return }
    }
  }

  private mutating func skipNameAndColon() throws(Malformed) {
    try skipName()
    skipSpace()
    try expect(UInt8(ascii: ":"))
    skipSpace()
  }

  /// Steps over a number, true, false or null.
  private mutating func skipLiteral() throws(Malformed) {
    switch bytes[position] {
    case UInt8(ascii: "t"): try expect("true")
    case UInt8(ascii: "f"): try expect("false")
    case UInt8(ascii: "n"): try expect("null")
    default: try skipNumber()
    }
  }

  private mutating func expect(_ word: StaticString) throws(Malformed) {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes.piece(position..<end).spells(word) else { throw Malformed() }
    position = end
  }

  /// Steps over a number as RFC 8259, section 6, writes them.
  private mutating func skipNumber() throws(Malformed) {
    _ = skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try skipDigits() }
    if skip(UInt8(ascii: ".")) { try skipDigits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "-")) { _ = skip(UInt8(ascii: "+")) }
      try skipDigits()
    }
  }

  /// Steps over one digit or more.
  private mutating func skipDigits() throws(Malformed) {
    let start = position
    while position < bytes.count, bytes[position].isDigit { position += 1 }
    guard position > start else { throw Malformed() }
  }
}
