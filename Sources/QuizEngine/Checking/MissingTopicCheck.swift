import SourceText
import Vocabulary

/// Finds questions without a topic.
struct MissingTopicCheck: BankCheck {
  let name = "missing-topic"
  let severity = Diagnostic.Severity.note
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "ข้อสอบแต่ละข้อควรวัดเนื้อหาเดียวที่ระบุไว้ สถิติและพัฒนาการรายงานตามหัวข้อ คำถามที่ไม่มีหัวข้อจะไม่นับรวมในหัวข้อใด",
    en: "Each question should be about one thing that is named: statistics and gains are reported "
      + "by topic, and a question without one counts for none.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    guard bank.bank.syntax != .aiken else {
      return bank.questions.first.map { first in
        [
          finding(
            .note, at: first.offset,
            Bilingual(th: "ไม่มีข้อใดระบุหัวข้อ", en: "no topics"), remedy: bank.conversion)
        ]
      } ?? []
    }
    return bank.questions.compactMap { question in
      guard question.question.topic?.isBlank ?? true, question.kind != .description else {
        return nil
      }
      return finding(
        .note, in: question,
        Bilingual(th: "ไม่ได้ระบุหัวข้อ", en: "no topic"),
        remedy: bank.writing(tag: "topic=greetings"))
    }
  }
}
