/// Thai words that browsers break in the middle, as their dictionaries take them for two.
enum WholeWords {
  private static let words = ["ร้อยละ", "คำตอบ", "ประกอบด้วย", "รายละเอียด"].map { Array($0.utf8) }
  private static let opening = Array("<span class=\"whole\">".utf8)
  private static let closing = Array("</span>".utf8)

  /// An escaped text with these words marked, to be kept on one line.
  static func marked(_ html: String) -> String {
    let bytes = Array(html.utf8)
    var result: [UInt8] = []
    var index = 0
    var copied = 0
    while index < bytes.count {
      // All Thai letters begin with this byte.
      guard bytes[index] == 0xE0,
        let word = words.first(where: { bytes[index...].starts(with: $0) })
      else {
        index += 1
        continue
      }
      result += bytes[copied..<index] + opening + word + closing
      index += word.count
      copied = index
    }
    guard copied > 0 else { return html }
    return String(decoding: result + bytes[copied...], as: UTF8.self)
  }
}
