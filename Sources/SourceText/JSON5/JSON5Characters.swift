extension [UInt8] {
  /// The Unicode scalar whose UTF-8 starts at an index, and its length in bytes.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(self[index])
    func next(_ distance: Int) -> UInt32 {
      index + distance < count ? UInt32(self[index + distance] & 0x3F) : 0
    }
    let (point, length): (UInt32, Int) =
      switch first {
      case ..<0x80: (first, 1)
      case 0xC0..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
      case 0xE0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
      case 0xF0...: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
      default: (0xFFFD, 1)
      }
    return (Unicode.Scalar(point) ?? "\u{FFFD}", Swift.min(length, count - index))
  }
}

extension Unicode.Scalar {
  /// Whether JSON5 counts this as white space: ECMAScript's WhiteSpace and LineTerminator.
  var isJSON5Space: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2028, 0x2029, 0xFEFF: true
    case ..<0x80: false
    default: properties.generalCategory == .spaceSeparator
    }
  }

  /// Whether an unquoted name may start with this: ECMAScript 5.1's IdentifierStart.
  var startsJSON5Name: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "_", "$": return true
    default: break
    }
    guard value >= 0x80 else { return false }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  /// Whether an unquoted name may go on with this: ECMAScript 5.1's IdentifierPart.
  var continuesJSON5Name: Bool {
    switch self {
    case "0"..."9", "\u{200C}", "\u{200D}": return true
    default: break
    }
    if startsJSON5Name { return true }
    guard value >= 0x80 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }

  /// Whether this is a quotation mark that a word processor writes in the place of a straight one.
  var isCurlyQuote: Bool { ("\u{2018}"..."\u{201F}").contains(self) }
}
