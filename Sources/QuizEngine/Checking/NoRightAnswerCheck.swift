import SourceText
import Vocabulary

/// Finds questions that nobody can get right.
struct NoRightAnswerCheck: BankCheck {
  let name = "no-right-answer"
  let severity = Diagnostic.Severity.error
  let source = Guides.gift
  let explanation = Bilingual(
    th: "ถ้าไม่มีคำตอบใดได้คะแนน จะไม่มีใครตอบคำถามนั้นถูก",
    en: "Nobody can get a question right in which no answer earns anything.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard let weights = question.question.body.weights, !weights.contains(where: { $0 > 0 })
      else { return nil }
      return finding(
        .error, in: question,
        Bilingual(th: "ไม่มีคำตอบที่ถูก", en: "no answer is right"),
        remedy: Bilingual(
          th: "ใส่ = หน้าคำตอบที่ถูก หรือให้น้ำหนักคะแนน เช่น ~%50%",
          en: "write = before the right answer, or give weights, as in ~%50%"))
    }
  }
}

extension Question.Body {
  /// The weights of the answers, in percent; nil for kinds whose answers have none.
  var weights: [Double]? {
    switch self {
    case .choice(let answers), .multiple(let answers), .short(let answers), .dictation(let answers):
      answers.map(\.weight)
    case .numeric(let answers): answers.map(\.weight)
    case .trueFalse, .matching, .ordering, .cloze, .essay, .speaking, .description: nil
    }
  }
}
