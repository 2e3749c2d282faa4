import SourceText
import Vocabulary

/// Finds single-choice questions with more than one fully right answer.
struct SeveralKeysCheck: BankCheck {
  let name = "several-keys"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "คำถามเลือกตอบข้อเดียวควรมีคำตอบที่ถูกเพียงข้อเดียว "
      + "เครื่องหมาย = ที่เกินมามักเป็น = ในข้อความที่ลืมใส่ \\ นำหน้า",
    en: "A single-choice question should have one right answer. A second = is often one that "
      + "belongs to the text and lacks its backslash.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard question.kind == .choice else { return nil }
      let keys = question.answers.indices.filter { question.answers[$0].weight >= 100 }
      guard keys.count > 1 else { return nil }
      return finding(
        .warning, in: question, at: bank.offset(of: question, answer: keys[1]),
        Bilingual(
          th: "คำถามเลือกตอบข้อเดียวมีคำตอบที่ถูก \(keys.count) ข้อ",
          en: "\(keys.count) right answers in a single-choice question"),
        remedy: Bilingual(
          th: "เขียน \\= ถ้าเป็นข้อความ หรือใช้น้ำหนักคะแนน เช่น ~%50% ถ้าต้องการให้เลือกหลายข้อ",
          en: "write \\= for a = that is text, or ~%50% if several are to be chosen"))
    }
  }
}
