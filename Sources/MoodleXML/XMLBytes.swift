import Foundation

/// What the scan of XML asks of bytes.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a text stands at an index, all of it before an end.
  @inline(__always)
  func has(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= end, let base = baseAddress else { return false }
    return memcmp(base + index, text.utf8Start, count) == 0
  }

  /// The index of the first byte from another on that is no blank, or the end.
  func skippingBlanks(from start: Int, before end: Int) -> Int {
    var index = start
    while index < end, self[index] <= 0x20 { index += 1 }
    return index
  }

  /// Whether bytes are text that XML 1.0 takes as it is.
  ///
  /// Not so: control characters, carriage returns (which mean line feeds), U+FFFE and U+FFFF, and
  /// outside a CDATA section `&`.
  func isSimpleXML(_ range: Range<Int>, inSection: Bool) -> Bool {
    guard let base = baseAddress else { return true }
    let special: UInt8 = inSection ? 0 : UInt8(ascii: "&")
    var bad: UInt8 = 0
    var high: UInt8 = 0
    // Looking at all bytes, with no way out, is what the compiler turns into vector instructions.
    for index in range {
      let byte = base[index]
      bad |= byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == special ? 1 : 0
      high |= byte == 0xEF ? 1 : 0
    }
    guard bad == 0 else { return false }
    guard high != 0, range.count > 2 else { return true }
    return !range.dropLast(2).contains {
      base[$0] == 0xEF && base[$0 + 1] == 0xBF && base[$0 + 2] >= 0xBE
    }
  }

  /// The text of a range, without the blanks that Moodle cuts off its ends.
  func trimmedText(_ range: Range<Int>) -> String {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start] <= 0x20 { start += 1 }
    while start < end, self[end - 1] <= 0x20 { end -= 1 }
    return String(decoding: UnsafeBufferPointer(rebasing: self[start..<end]), as: UTF8.self)
  }
}
