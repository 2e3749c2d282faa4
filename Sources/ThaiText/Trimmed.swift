extension String {
  /// The text without white space and control characters at its ends.
  ///
  /// By scalars, as a vowel above that follows a space makes one character with it.
  public var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}

/// Thai letters need no look into the tables of Unicode.
private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case ..<0x80: scalar.value <= 0x20
  case 0xE00...0xE7F: false
  default: scalar.properties.isWhitespace
  }
}
