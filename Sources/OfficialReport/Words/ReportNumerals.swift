import ThaiText
import Vocabulary

/// The digits of a report's texts.
enum ReportNumerals {
  /// A text as a language shows it: in Thai with Thai digits.
  ///
  /// A digit that belongs to a Latin word or a code stays as it is: A1, pre-07, 3a.example/2.
  static func shown(_ text: String, in language: Language) -> String {
    guard language == .thai, text.utf8.contains(where: isDigit) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var index = 0
    while index < bytes.count {
      guard isWord(bytes[index]) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let end = end(ofWordAt: index, in: bytes)
      let word = bytes[index..<end]
      if word.contains(where: isLetter) {
        result += word
      } else {
        for byte in word {
          // ๐ to ๙ are E0 B9 90 to E0 B9 99 in UTF-8.
          if isDigit(byte) {
            result += [0xE0, 0xB9, byte - 0x30 + 0x90]
          } else {
            result.append(byte)
          }
        }
      }
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where a run of Latin letters and digits ends, with the marks that join them inside.
  private static func end(ofWordAt start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count {
      if isWord(bytes[end]) {
        end += 1
      } else if isJoint(bytes[end]), end + 1 < bytes.count, isWord(bytes[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
  private static func isJoint(_ byte: UInt8) -> Bool { "-_./:@".utf8.contains(byte) }
}
