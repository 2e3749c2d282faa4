/// The bytes of a JSON value as they are written; whoever has them must not keep them.
typealias JSONBytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
  /// Whether the byte is white space between the values of a line of JSON.
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte is a decimal digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

/// The value of a hexadecimal digit, nil for another character.
func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}

extension JSONBytes {
  /// No bytes, which are no value.
  static var none: JSONBytes { JSONBytes(start: nil, count: 0) }

  /// Some of these bytes.
  func piece(_ range: Range<Int>) -> JSONBytes { JSONBytes(rebasing: self[range]) }

  /// What stands between the first byte and the last, where they are these; nil where they are not.
  private func inside(_ opening: UInt8, _ closing: UInt8) -> JSONBytes? {
    guard count >= 2, first == opening, last == closing else { return nil }
    return piece(1..<count - 1)
  }

  /// Whether these bytes are the text's.
  func spells(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    let letters = text.utf8Start
    for index in indices where self[index] != letters[index] { return false }
    return true
  }

  /// The integer that these bytes write, nil where they write none.
  var integer: Int? {
    var digits = self[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    var value = 0
    for byte in digits {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  /// The integers of the array that these bytes write; nil where they write none, or other values.
  var integers: [Int]? {
    guard let inner = inside(UInt8(ascii: "["), UInt8(ascii: "]")) else { return nil }
    if inner.allSatisfy({ $0.isSpace }) { return [] }
    var numbers: [Int] = []
    numbers.reserveCapacity(1 + inner.count { $0 == UInt8(ascii: ",") })
    var start = inner.startIndex
    // Piece by piece: a fold reads tens of thousands of these.
    while true {
      let end = inner[start...].firstIndex(of: UInt8(ascii: ",")) ?? inner.endIndex
      let digits = inner[start..<end].drop { $0.isSpace }.prefix { !$0.isSpace }
      guard let number = JSONBytes(rebasing: digits).integer else { return nil }
      numbers.append(number)
      guard end < inner.endIndex else { return numbers }
      start = end + 1
    }
  }

  /// The number that these bytes write, nil where they write none.
  var number: Double? {
    if let integer { return Double(integer) }
    guard let first, first.isDigit || first == UInt8(ascii: "-") else { return nil }
    return shortDecimal ?? Double(String(decoding: self, as: UTF8.self))
  }

  /// The number that these bytes write with a point and few digits, such as 0.35; nil for others.
  ///
  /// With up to 15 digits both the digits and the power of ten are exact in binary, so that their
  /// quotient is the nearest number, as the long way finds it: Clinger 1990,
  /// <https://doi.org/10.1145/93548.93557>.
  private var shortDecimal: Double? {
    let isNegative = first == UInt8(ascii: "-")
    let written = isNegative ? self[1...] : self[...]
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
    guard let inner = inside(UInt8(ascii: "\""), UInt8(ascii: "\"")) else { return nil }
    guard inner.contains(UInt8(ascii: "\\")) else { return String(decoding: inner, as: UTF8.self) }
    return unescaped(inner)
  }

  /// The strings of the array that these bytes write; nil where they write none, or other values.
  var strings: [String]? {
    guard inside(UInt8(ascii: "["), UInt8(ascii: "]")) != nil else { return nil }
    var texts: [String] = []
    var position = 1
    while position < endIndex - 1 {
      switch self[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ","): position += 1
      case UInt8(ascii: "\""):
        let start = position
        position += 1
        while position < endIndex, self[position] != UInt8(ascii: "\"") {
          position += self[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < endIndex, let text = piece(start..<position + 1).string else { return nil }
        texts.append(text)
        position += 1
      default: return nil
      }
    }
    return texts
  }
}

/// A JSON string's text with its escapes resolved, nil where an escape is none.
private func unescaped(_ bytes: JSONBytes) -> String? {
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
