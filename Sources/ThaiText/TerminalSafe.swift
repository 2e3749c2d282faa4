/// A text from a person or a file made harmless for a terminal; newlines stay.
///
/// - A tab becomes a space; CR LF, NEL and the line and paragraph separators become a newline.
/// - Any other control character (C0, DEL, C1) becomes U+FFFD, so that it shows that something was
///   there: escape sequences can't begin.
/// - What is invisible goes: bidirectional controls, zero-width spaces and joiners, byte order
///   marks, soft hyphens, variation selectors, tags, fillers: every format character and default
///   ignorable code point of Unicode. Hidden text can't hide, and columns count right.
///
/// A text without any of these is returned as it is. The result is its own printable text.
public func printable(_ text: String) -> String {
  safe(text, newline: "\n")
}

/// A text made harmless as by `printable(_:)` and put on one line: each newline becomes a space.
public func printableLine(_ text: String) -> String {
  safe(text, newline: " ")
}

private func safe(_ text: String, newline: Unicode.Scalar) -> String {
  // Nearly all texts are harmless, and looking is much cheaper than building anew.
  if text.unicodeScalars.allSatisfy({ replacement(for: $0, newline: newline) == $0 }) {
    return text
  }
  var result = String.UnicodeScalarView()
  var pendingReturn = false
  for scalar in text.unicodeScalars {
    if pendingReturn, scalar != "\n" { result.append("\u{FFFD}") }
    pendingReturn = scalar == "\r"
    if pendingReturn { continue }
    if let safe = replacement(for: scalar, newline: newline) { result.append(safe) }
  }
  if pendingReturn { result.append("\u{FFFD}") }
  return String(result)
}

/// What to show for a scalar, nil for nothing.
private func replacement(
  for scalar: Unicode.Scalar, newline: Unicode.Scalar
) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x20..<0x7F: return scalar
  case 0x0A, 0x85, 0x2028, 0x2029: return newline
  case 0x09: return " "
  case 0x00..<0x20, 0x7F..<0xA0: return "\u{FFFD}"
  case 0xE00...0xE7F: return scalar
  default:
    let properties = scalar.properties
    let isHidden = properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint
    return isHidden ? nil : scalar
  }
}
