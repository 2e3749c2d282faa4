/// The members of a JSON object, one after the other, without building the object.
///
/// A fold reads a million bodies; it looks at a few members of each. The scan is a single pass that
/// never recurses. It takes what RFC 8259 allows on one line, nested at most 64 deep: a body stands
/// in an export line as it is, so it must be sound JSON and must not break the line.
struct JSONMembers {
  /// What is wrong with a body: it is no JSON object, or not on one line.
  struct Malformed: Error {}

  /// A member: the bytes of its name and those of its value, white space around them left out.
  struct Member {
    var name: Slice<UnsafeBufferPointer<UInt8>>
    var value: Slice<UnsafeBufferPointer<UInt8>>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var isFirst = true

  /// The members of the object that these bytes hold, which must outlive the iteration.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Malformed) {
    self.bytes = bytes
    position = 0
    skipSpace()
    try expect(UInt8(ascii: "{"))
  }

  /// The next member, or nil after the last.
  mutating func next() throws(Malformed) -> Member? {
    skipSpace()
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position += 1
      skipSpace()
      guard position == bytes.count else { throw Malformed() }
      return nil
    }
    if !isFirst { try expect(UInt8(ascii: ",")) }
    isFirst = false
    skipSpace()
    let name = position
    try skipName()
    let nameEnd = position
    skipSpace()
    try expect(UInt8(ascii: ":"))
    skipSpace()
    let start = position
    try skipValue()
    return Member(name: bytes[name + 1..<nameEnd - 1], value: bytes[start..<position])
  }

  private mutating func skipSpace() {
    while position < bytes.count,
      bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t")
    {
      position += 1
    }
  }

  private mutating func expect(_ byte: UInt8) throws(Malformed) {
    guard position < bytes.count, bytes[position] == byte else { throw Malformed() }
    position += 1
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
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        position += 1
        continue
      default: break
      }
      break
    }
    let literal = bytes[start..<position]
    guard
      literal.isNumber || literal.spells("true") || literal.spells("false")
        || literal.spells("null")
    else { throw Malformed() }
  }
}

extension UInt8 {
  /// Whether the byte is white space between the values of a line of JSON.
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

/// The value of a hexadecimal digit, nil for another character.
private func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether these bytes are the text's.
  func spells(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count == length else { return false }
    let letters = text.utf8Start
    for offset in 0..<length where self[startIndex + offset] != letters[offset] { return false }
    return true
  }

  /// Whether these bytes are a number as RFC 8259, section 6, writes them.
  var isNumber: Bool {
    var rest = self
    func skipDigits() -> Int {
      let digits = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      rest = rest[digits.endIndex...]
      return digits.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole == 1 || whole > 1 && !startsWithZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard skipDigits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard skipDigits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// The integer that these bytes write, nil where they write none.
  var integer: Int? {
    var digits = self
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  /// The integers of the array that these bytes write; nil where they write none, or other values.
  var integers: [Int]? {
    guard count >= 2, first == UInt8(ascii: "["), last == UInt8(ascii: "]") else { return nil }
    let inner = self[startIndex + 1..<endIndex - 1]
    if inner.allSatisfy({ $0.isSpace }) { return [] }
    var numbers: [Int] = []
    var start = inner.startIndex
    // Piece by piece: a fold reads tens of thousands of these.
    while true {
      let end = inner[start...].firstIndex(of: UInt8(ascii: ",")) ?? inner.endIndex
      let digits = inner[start..<end].drop { $0.isSpace }
      guard let number = digits.prefix(while: { !$0.isSpace }).integer else { return nil }
      numbers.append(number)
      guard end < inner.endIndex else { return numbers }
      start = end + 1
    }
  }

  /// The number that these bytes write, nil where they write none.
  var number: Double? {
    if let integer { return Double(integer) }
    guard isNumber else { return nil }
    return shortDecimal ?? Double(String(decoding: self, as: UTF8.self))
  }

  /// The number that these bytes write with a point and few digits, such as 0.35; nil for others.
  ///
  /// With up to 15 digits both the digits and the power of ten are exact in binary, so that their
  /// quotient is the nearest number, as the long way finds it: Clinger 1990,
  /// <https://doi.org/10.1145/93548.93557>.
  private var shortDecimal: Double? {
    let isNegative = first == UInt8(ascii: "-")
    let written = isNegative ? dropFirst() : self
    guard written.count <= 16 else { return nil }
    var digits = 0
    var scale = 0.0
    for byte in written {
      switch byte {
      case UInt8(ascii: "."): scale = 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        scale *= 10
      default: return nil
      }
    }
    guard scale >= 1 else { return nil }
    let magnitude = Double(digits) / scale
    return isNegative ? -magnitude : magnitude
  }

  /// The string that these bytes write in quotes, escapes resolved; nil where they write none.
  var string: String? {
    guard count >= 2, first == UInt8(ascii: "\""), last == UInt8(ascii: "\"") else { return nil }
    let inner = self[startIndex + 1..<endIndex - 1]
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    return unescaped(inner)
  }

  /// The strings of the array that these bytes write; nil where they write none, or other values.
  var strings: [String]? {
    guard count >= 2, first == UInt8(ascii: "["), last == UInt8(ascii: "]") else { return nil }
    var texts: [String] = []
    var position = startIndex + 1
    while position < endIndex - 1 {
      switch self[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","): position += 1
      case UInt8(ascii: "\""):
        let start = position
        position += 1
        while position < endIndex, self[position] != UInt8(ascii: "\"") {
          position += self[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < endIndex, let text = self[start...position].string else { return nil }
        texts.append(text)
        position += 1
      default: return nil
      }
    }
    return texts
  }
}

/// A JSON string's text with its escapes resolved, nil where an escape is none.
private func unescaped(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
  var plain: [UInt8] = []
  var position = bytes.startIndex
  func hex4(_ start: Int) -> UInt16? {
    guard start + 4 <= bytes.endIndex else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = hexadecimalDigit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }
  while position < bytes.endIndex {
    guard bytes[position] == UInt8(ascii: "\\") else {
      plain.append(bytes[position])
      position += 1
      continue
    }
    guard position + 1 < bytes.endIndex else { return nil }
    let escape = bytes[position + 1]
    position += 2
    switch escape {
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(escape)
    case UInt8(ascii: "u"):
      guard let unit = hex4(position) else { return nil }
      var units = [unit]
      position += 4
      if UTF16.isLeadSurrogate(unit), position + 1 < bytes.endIndex,
        bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u"),
        let trail = hex4(position + 2), UTF16.isTrailSurrogate(trail)
      {
        units.append(trail)
        position += 6
      }
      plain.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    default: return nil
    }
  }
  return String(decoding: plain, as: UTF8.self)
}
