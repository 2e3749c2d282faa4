/// Which digits a number is written with in a Thai text.
public enum Digits: Sendable {
  /// ๐๑๒๓๔๕๖๗๘๙, as in official letters.
  case thai
  /// 0123456789.
  case arabic
}

/// A text with its Thai digits (๐–๙, U+0E50–U+0E59) replaced by 0–9.
public func arabicDigits(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0xE50...0xE59).contains($0.value) }) else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(arabicDigit(scalar))
  }
  return String(result)
}

/// A text with its digits 0–9 replaced by Thai ones.
public func thaiDigits(_ text: String) -> String {
  guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    result.append(thaiDigit(scalar))
  }
  return String(result)
}

/// A number in the digits asked for.
func numeral(_ number: Int, _ digits: Digits) -> String {
  digits == .thai ? thaiDigits(String(number)) : String(number)
}

private func arabicDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0xE50...0xE59).contains(scalar.value) else { return scalar }
  return Unicode.Scalar(UInt8(scalar.value - 0xE50 + 0x30))
}

private func thaiDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0x30...0x39).contains(scalar.value) else { return scalar }
  return Unicode.Scalar(scalar.value - 0x30 + 0xE50) ?? scalar
}
