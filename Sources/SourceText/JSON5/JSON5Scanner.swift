/// Steps over the pieces of a JSON5 text: space, comments, names and runs of other characters.
struct JSON5Scanner {
  let bytes: [UInt8]
  var position = 0
  var diagnostics: [Diagnostic] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at the position, nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func report(_ fault: JSON5Fault, at offset: Int) {
    diagnostics.append(fault.diagnostic(at: offset))
  }

  /// Steps over white space and comments.
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x09...0x0D, 0x20: position += 1
      case UInt8(ascii: "/"): if !skipComment() { return }
      case 0x80...:
        let (scalar, length) = bytes.scalar(at: position)
        guard scalar.isJSON5Space else { return }
        position += length
      default: return
      }
    }
  }

  /// Whether the next thing after white space and comments is a colon. Moves and reports nothing.
  mutating func isColonNext() -> Bool {
    let (start, found) = (position, diagnostics.count)
    skipSpace()
    let isColon = current == UInt8(ascii: ":")
    position = start
    diagnostics.removeSubrange(found...)
    return isColon
  }

  /// Steps over a comment; false where none starts.
  private mutating func skipComment() -> Bool {
    guard position + 1 < bytes.count else { return false }
    switch bytes[position + 1] {
    case UInt8(ascii: "/"):
      while position < bytes.count, lineTerminator(at: position) == 0 { position += 1 }
    case UInt8(ascii: "*"):
      let start = position
      position += 2
      while true {
        guard position + 1 < bytes.count else {
          report(.unclosedComment, at: start)
          position = bytes.count
          break
        }
        if bytes[position] == UInt8(ascii: "*"), bytes[position + 1] == UInt8(ascii: "/") {
          position += 2
          break
        }
        position += 1
      }
    default: return false
    }
    return true
  }

  /// The length of the line terminator at an index: 0 for none, 2 for CRLF, 3 for U+2028 and 2029.
  func lineTerminator(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x0A: return 1
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2:
      let isSeparator =
        index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8
      return isSeparator ? 3 : 0
    default: return 0
    }
  }

  /// Whether a line ends between two offsets.
  func hasLineEnd(in range: Range<Int>) -> Bool {
    bytes[range].contains { $0.endsLine }
  }

  /// An unquoted name at the position, escapes resolved; nil where none starts.
  mutating func name() -> String? {
    let start = position
    var resolved: String?
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\\") {
        guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "u"),
          let unit = hexadecimal(at: position + 2, digits: 4), let scalar = Unicode.Scalar(unit)
        else { break }
        guard position == start ? scalar.startsJSON5Name : scalar.continuesJSON5Name else { break }
        if resolved == nil { resolved = text(start..<position) }
        resolved?.unicodeScalars.append(scalar)
        position += 6
        continue
      }
      let (scalar, length) = bytes.scalar(at: position)
      guard position == start ? scalar.startsJSON5Name : scalar.continuesJSON5Name else { break }
      resolved?.unicodeScalars.append(scalar)
      position += length
    }
    return position == start ? nil : resolved ?? text(start..<position)
  }

  /// The number that hexadecimal digits write; nil where there aren't as many.
  func hexadecimal(at index: Int, digits: Int) -> UInt32? {
    guard index + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + digits] {
      guard let digit = byte.hexadecimalDigit else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Steps to the first byte that ends a value, a list or a line, or opens a bracket.
  mutating func skipJunk() {
    while position < bytes.count, !bytes[position].delimits, !bytes[position].endsLine {
      position += 1
    }
  }

  /// Steps to the end of the line, or to the first bracket on it.
  mutating func skipRestOfLine() {
    while position < bytes.count, !bytes[position].endsLine,
      bytes[position] == UInt8(ascii: ",") || !bytes[position].delimits
    {
      position += 1
    }
  }

  /// Steps to the end of unquoted text, and returns where the text itself ends.
  mutating func skipUnquotedText() -> Int {
    var end = position
    while position < bytes.count, !bytes[position].delimits, !bytes[position].endsLine {
      let startsComment =
        bytes[position] == UInt8(ascii: "/") && position + 1 < bytes.count
        && (bytes[position + 1] == UInt8(ascii: "/") || bytes[position + 1] == UInt8(ascii: "*"))
      if startsComment { break }
      position += 1
      if bytes[position - 1] != 0x20, bytes[position - 1] != 0x09 { end = position }
    }
    return end
  }

  /// Steps over text in curly quotes, to the closing one or the end of its line.
  mutating func skipCurlyQuoted() {
    let start = position
    while position < bytes.count, !bytes[position].endsLine {
      let (scalar, length) = bytes.scalar(at: position)
      let closes = position > start && scalar.isCurlyQuote
      position += length
      if closes { return }
    }
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text of a range for a message, shortened where it is long.
  func excerpt(_ range: Range<Int>) -> String {
    let scalars = text(range.lowerBound..<Swift.min(range.upperBound, range.lowerBound + 160))
      .unicodeScalars
    guard scalars.count > 32 else { return String(scalars) }
    return String(scalars.prefix(31)) + "…"
  }
}

extension UInt8 {
  /// Whether this byte separates values or opens or closes a bracket.
  var delimits: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// The value of a hexadecimal digit; nil for any other byte.
  var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether this is one of the digits 0 to 9.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
