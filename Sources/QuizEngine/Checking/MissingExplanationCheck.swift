import SourceText
import Vocabulary

/// Finds questions that never say why an answer is right.
struct MissingExplanationCheck: BankCheck {
  let name = "missing-explanation"
  let severity = Diagnostic.Severity.note
  let source = Guides.haladyna2013
  let explanation = Bilingual(
    th: "ผู้เข้าร่วมเรียนรู้จากคำอธิบายหลังตอบ คำถามที่ไม่มีคำอธิบายบอกได้เพียงว่าถูกหรือผิด "
      + "คำถามที่วิทยากรให้คะแนนและหน้าสำหรับอ่านไม่ต้องมี",
    en: "Participants learn from what is said after an answer; without feedback a question only "
      + "says right or wrong. What a person judges, and pages to read, need none.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    guard bank.bank.syntax != .aiken else {
      return bank.questions.first.map { first in
        [
          finding(
            .note, at: first.offset,
            Bilingual(th: "ไม่มีคำอธิบายหลังตอบ", en: "no feedback explains the answers"),
            remedy: bank.conversion)
        ]
      } ?? []
    }
    return bank.questions.compactMap { question in
      switch question.kind {
      case .description, .essay, .speaking: return nil
      default: break
      }
      let texts = question.answerFeedbacks + [question.feedback ?? ""]
      guard texts.allSatisfy(\.isBlank) else { return nil }
      return finding(
        .note, in: question,
        Bilingual(th: "ไม่มีคำอธิบายหลังตอบ", en: "no feedback explains the answer"),
        remedy: Self.remedy(in: bank.bank.syntax))
    }
  }

  private static func remedy(in syntax: BankSyntax) -> Bilingual {
    switch syntax {
    case .gift, .aiken:
      Bilingual(
        th: "เขียนคำอธิบายหลัง #### ก่อนปิดวงเล็บปีกกา หรือหลัง # ของแต่ละคำตอบ",
        en: "explain it after #### before the closing brace, or after the # of an answer")
    case .csv:
      Bilingual(
        th: "เขียนคำอธิบายในคอลัมน์ feedback", en: "explain it in the column feedback")
    case .moodleXML:
      Bilingual(
        th: "เขียนคำอธิบายเป็นคำติชมทั่วไปใน Moodle", en: "explain it in Moodle as general feedback")
    }
  }
}
