import SourceText
import Vocabulary

/// Finds questions in which the same answer stands twice.
struct RepeatedAnswerCheck: BankCheck {
  let name = "repeated-answer"
  let severity = Diagnostic.Severity.error
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "คำตอบที่ซ้ำกันในคำถามเดียวทำให้ผู้ตอบเลือกไม่ได้ และข้อหนึ่งอาจถูกแต่อีกข้อผิด",
    en: "The same answer twice leaves no way to choose, and one of the two may be wrong.")

  /// A question with more repeats is as plain from these, and each costs a reading of it.
  private static let mostFindings = 20

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      var seen: Set<String> = []
      let repeats = question.comparableTexts.enumerated().filter { _, text in
        !text.isBlank && !seen.insert(text).inserted
      }
      return repeats.prefix(Self.mostFindings).map { number, _ in
        finding(
          .error, in: question, at: bank.offset(of: question, answer: number),
          Bilingual(
            th: "คำตอบนี้ซ้ำกับคำตอบก่อนหน้าในคำถามเดียวกัน",
            en: "the same answer stands above in this question"),
          remedy: Bilingual(th: "แก้หรือลบคำตอบที่ซ้ำ", en: "change or remove one of the two"))
      }
    }
  }
}

extension CheckedQuestion {
  /// The answers' texts, in a form in which equal answers are equal. Letter case counts only
  /// where a person sees both.
  fileprivate var comparableTexts: [String] {
    switch question.body {
    case .choice, .multiple: answers.map(\.text)
    case .short, .dictation:
      question.answerRules.heedsCase
        ? answers.map(\.text) : answers.map { $0.text.lowercased() }
    case .numeric(let answers):
      answers.map { $0.range.map { "\($0.lowerBound)..\($0.upperBound)" } ?? "*" }
    case .matching(let pairs, _): pairs.map(\.prompt.plain)
    case .ordering, .trueFalse, .cloze, .essay, .speaking, .description: []
    }
  }
}
