/// Bytes written as text in base 64.
///
/// Source: RFC 4648, section 4.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of bytes.
  package static func text(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let count = min(3, bytes.count - index)
      var group = 0
      for place in 0..<3 {
        group = group << 8 | (place < count ? Int(bytes[index + place]) : 0)
      }
      for place in 0..<4 {
        result.append(
          place <= count ? letters[group >> (18 - 6 * place) & 0x3F] : UInt8(ascii: "="))
      }
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes that a text writes, blanks and line ends in it passed over; nil if it is none.
  package static func bytes(of text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 4 * 3)
    var (group, digits) = (0, 0)
    var isAtEnd = false
    for byte in text {
      if Byte.isBlank(byte) { continue }
      if byte == UInt8(ascii: "=") {
        isAtEnd = true
        continue
      }
      let value = values[Int(byte)]
      guard value < 64, !isAtEnd else { return nil }
      group = (group << 6 | Int(value)) & 0xFF_FFFF
      digits += 1
      if digits == 4 {
        result += [UInt8(group >> 16), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)]
        digits = 0
      }
    }
    switch digits {
    case 0: break
    case 2: result.append(UInt8(group >> 4 & 0xFF))
    case 3: result += [UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)]
    default: return nil
    }
    return result
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()
}
