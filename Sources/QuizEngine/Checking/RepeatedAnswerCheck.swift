import SourceText
import Vocabulary

/// Finds questions in which the same answer stands twice.
struct RepeatedAnswerCheck: BankCheck {
  let name = "repeated-answer"
  let explanation = Bilingual(
    th: "คำตอบเดียวกันสองครั้งในคำถามเดียวทำให้ผู้ตอบเลือกไม่ได้ และข้อหนึ่งอาจถูกแต่อีกข้อผิด",
    en: "The same answer twice leaves no way to choose, and one of the two may be wrong.")

  func check(_ bank: Bank) -> [Diagnostic] {
    bank.indices.flatMap { position -> [Diagnostic] in
      var seen: Set<String> = []
      return bank[position].body.comparableTexts.enumerated().compactMap {
        number, text -> Diagnostic? in
        guard !text.isBlank, !seen.insert(text).inserted else { return nil }
        return diagnostic(
          .error, at: bank.offset(at: position, answer: number),
          Bilingual(
            th: "คำตอบนี้ซ้ำกับคำตอบก่อนหน้าในคำถามเดียวกัน",
            en: "the same answer stands above in this question"),
          remedy: Bilingual(th: "แก้หรือลบคำตอบที่ซ้ำ", en: "change or remove one of the two"))
      }
    }
  }
}

extension Question.Body {
  /// The answers' texts, in a form in which equal answers are equal. Letter case counts only
  /// where a person sees both.
  fileprivate var comparableTexts: [String] {
    switch self {
    case .choice(let answers), .multiple(let answers): answers.map(\.text.plain)
    case .short(let answers), .dictation(let answers): answers.map { $0.text.plain.lowercased() }
    case .numeric(let answers):
      answers.map { $0.range.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "*" }
    case .matching(let pairs, _): pairs.map(\.prompt.plain)
    case .ordering, .trueFalse, .cloze, .essay, .speaking, .description: []
    }
  }
}
