/// How many terminal columns a text takes, counted by Unicode scalar.
///
/// Thai vowels and tones above and below, other nonspacing and enclosing marks, format characters
/// and control characters take none; wide East Asian characters and emoji take two. Newlines and
/// tabs count as control characters: measure line by line.
public func columns(of text: some StringProtocol) -> Int {
  let ascii = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
    var count = 0
    for byte in bytes {
      if byte >= 0x80 { return nil }
      if byte >= 0x20 && byte != 0x7F { count += 1 }
    }
    return count
  }
  if let ascii, let ascii { return ascii }
  return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

/// How many terminal columns a Unicode scalar takes: 0, 1 or 2.
///
/// Width 2 is East Asian Width W or F of UAX #11 (https://www.unicode.org/reports/tr11/), where
/// scalars of emoji presentation all belong; width 0 follows the general category.
public func columns(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 {
    return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1
  }
  if isThai(scalar) { return isThaiMark(scalar) ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
    return 0
  default:
    if isJoiningJamo(value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }
}

/// Whether a scalar belongs to the Thai block of Unicode.
func isThai(_ scalar: Unicode.Scalar) -> Bool {
  (0xE00...0xE7F).contains(scalar.value)
}

/// Whether a scalar is a Thai vowel, tone or sign that stands above or below a consonant.
private func isThaiMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E: true
  default: false
  }
}

/// Whether a scalar is a Hangul vowel or final that is drawn into the syllable before it.
private func isJoiningJamo(_ value: UInt32) -> Bool {
  (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  if value < 0x1100 { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  if low < wideRanges.count && wideRanges[low].contains(value) { return true }
  let isFlagLetter = (0x1F1E6...0x1F1FF).contains(value)
  return !isFlagLetter && scalar.properties.isEmojiPresentation
}

/// The scalars of East Asian Width W or F that are not of emoji presentation, in order.
///
/// Source: EastAsianWidth.txt of Unicode 16.0. Unassigned scalars between two wide ones of a block
/// count as wide, to keep the table short and ready for what is added there.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
  0x3041...0x3247, 0x3250...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
  0x1AFF0...0x1B2FF, 0x1D300...0x1D356, 0x1D360...0x1D376, 0x1F200...0x1F265,
  0x1F947...0x1F9FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
