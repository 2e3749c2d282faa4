import SourceText
import Vocabulary

/// Finds cloze texts whose gaps can't be filled.
struct ClozeGapsCheck: BankCheck {
  let name = "cloze-gaps"
  let severity = Diagnostic.Severity.error
  let source = Guides.khaolam
  let explanation = Bilingual(
    th: "ข้อความเติมคำต้องมีช่องว่างอย่างน้อยหนึ่งช่อง เขียนเป็น [[คำตอบ|คำตอบอื่นที่ถูก]]",
    en: "A cloze text needs at least one gap, written [[answer|also right]].")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard question.kind == .cloze, let message = Self.fault(in: question.question.stem.text)
      else { return nil }
      return finding(
        .error, in: question, message,
        remedy: Bilingual(
          th: "เขียนช่องว่างเป็น [[คำตอบ|คำตอบอื่นที่ถูก]]", en: "write a gap as [[answer|also right]]"))
    }
  }

  private static func fault(in stem: String) -> Bilingual? {
    let bytes = Array(stem.utf8)
    var gaps = 0
    var open: Int?
    var index = 0
    while index + 1 < bytes.count {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (Byte.openBracket, Byte.openBracket) {
        guard open == nil else { break }
        open = index + 2
      } else if pair == (Byte.closeBracket, Byte.closeBracket), let start = open {
        let answers = String(decoding: bytes[start..<index], as: UTF8.self)
          .split(separator: "|", omittingEmptySubsequences: false)
        if answers.contains(where: { String($0).isBlank }) {
          return Bilingual(th: "มีช่องว่างที่ไม่มีคำตอบ", en: "a gap without an answer")
        }
        gaps += 1
        open = nil
      } else {
        index += 1
        continue
      }
      index += 2
    }
    if open != nil { return Bilingual(th: "ช่องว่าง [[ ไม่มี ]] ปิด", en: "a gap [[ not closed by ]]") }
    return gaps > 0 ? nil : Bilingual(th: "ไม่มีช่องว่าง [[…]]", en: "no gap [[…]]")
  }
}
