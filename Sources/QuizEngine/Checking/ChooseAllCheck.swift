import SourceText
import Vocabulary

/// Finds questions in which choosing without knowing pays: wrong options cost too little.
struct ChooseAllCheck: BankCheck {
  let name = "choose-all"
  let severity = Diagnostic.Severity.warning
  let source = Guides.gift
  let explanation = Bilingual(
    th: "ในคำถามเลือกตอบหลายข้อ ถ้าตัวเลือกที่ผิดไม่หักคะแนน ผู้ที่เลือกเกือบทุกข้อจะได้คะแนนโดยไม่ต้องรู้คำตอบ "
      + "น้ำหนักคะแนนของตัวเลือกที่ผิดควรเป็นลบและรวมกันได้ -100 หรือต่ำกว่า",
    en: "Where wrong options of a multiple-answer question cost nothing, choosing all but one "
      + "pays without knowing. Wrong options should weigh less than nothing, together -100 or "
      + "less.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard question.kind == .multiple else { return nil }
      let wrong = question.answers.indices.filter { question.answers[$0].weight <= 0 }
      // Where no option is wrong, choosing all is the answer.
      guard let first = wrong.first(where: { question.answers[$0].weight == 0 }) ?? wrong.first,
        // Three times 33.3 % against -100 % is nothing but rounding.
        question.answers.map(\.weight).reduce(0, +) > 1
      else { return nil }
      let each = -100 / Double(wrong.count)
      let weight = (each * 100_000).rounded() / 100_000
      let text = Int(exactly: weight).map { "\($0)" } ?? "\(weight)"
      return finding(
        .warning, in: question, at: bank.offset(of: question, answer: first),
        Bilingual(
          th: "ตัวเลือกที่ผิดหักคะแนนน้อยไป เลือกเกือบทุกข้อก็ได้คะแนน",
          en: "wrong options cost too little: choosing all but one pays"),
        remedy: Bilingual(
          th: "ให้ตัวเลือกที่ผิดหักคะแนนเท่ากันทุกข้อ เช่น ~%\(text)%",
          en: "let each wrong option cost something, such as ~%\(text)%"))
    }
  }
}
