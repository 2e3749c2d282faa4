/// The offset of the first bytes that are no UTF-8; nil if all are.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

/// Whether bytes without a byte order mark look like UTF-16: true little-endian, false big-endian.
///
/// The upper byte of each unit of Thai or English text is 0x00, 0x0E or, for punctuation, 0x20.
func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
  guard bytes.count.isMultiple(of: 2), bytes.contains(0) else { return nil }
  let sample = bytes.prefix(4096)
  var upper = (even: 0, odd: 0)
  var nul = (even: 0, odd: 0)
  for (index, byte) in sample.enumerated() {
    let isUpper = byte == 0x00 || byte == 0x0E || byte == 0x20
    if index.isMultiple(of: 2) {
      upper.even += isUpper ? 1 : 0
      nul.even += byte == 0 ? 1 : 0
    } else {
      upper.odd += isUpper ? 1 : 0
      nul.odd += byte == 0 ? 1 : 0
    }
  }
  let units = sample.count / 2
  if nul.even == 0, nul.odd > 0, upper.odd * 10 >= units * 9 { return true }
  if nul.odd == 0, nul.even > 0, upper.even * 10 >= units * 9 { return false }
  return nil
}

/// Whether at least half of the bytes above ASCII stand in Thai letters of UTF-8.
///
/// Windows-874 text reads as such by chance only where เธ or เน stands before a letter.
func isMostlyThaiUTF8(_ bytes: [UInt8]) -> Bool {
  var above = 0
  var inThai = 0
  for index in bytes.indices where bytes[index] >= 0x80 {
    above += 1
    if bytes[index] == 0xE0, index + 2 < bytes.count, bytes[index + 1] & 0xFE == 0xB8,
      bytes[index + 2] & 0xC0 == 0x80
    {
      inThai += 3
    }
  }
  return inThai * 2 >= above
}

/// Whether bytes are plausible Thai in Windows-874.
///
/// Each byte above ASCII must be assigned there, and nine in ten of them well placed: a vowel above
/// or below and a tone mark stand after a Thai letter, a leading vowel before one. Western accented
/// letters fail this.
func isPlausibleThai(_ bytes: [UInt8]) -> Bool {
  var above = 0
  var misplaced = 0
  for index in bytes.indices where bytes[index] >= 0x80 {
    above += 1
    switch bytes[index] {
    case 0xD1, 0xD4...0xDA, 0xE7...0xEE:
      let isAfterThai = index > 0 && (0xA1...0xEE).contains(bytes[index - 1])
      misplaced += isAfterThai ? 0 : 1
    case 0xE0...0xE4:
      let isBeforeConsonant =
        index + 1 < bytes.count && (0xA1...0xCE).contains(bytes[index + 1])
      misplaced += isBeforeConsonant ? 0 : 1
    case 0x80, 0x85, 0x91...0x97, 0xA0...0xD0, 0xD2, 0xD3, 0xDF, 0xE5, 0xE6, 0xEF...0xFB: break
    default: return false
    }
  }
  return misplaced * 10 <= above
}
