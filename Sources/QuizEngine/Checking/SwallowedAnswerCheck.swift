import SourceText
import Vocabulary

/// Finds typed answers that never count, because one above them takes all that they would match.
struct SwallowedAnswerCheck: BankCheck {
  let name = "swallowed-answer"
  let severity = Diagnostic.Severity.error
  let source = Guides.gift
  let explanation = Bilingual(
    th: "คำตอบแรกที่ตรงกับข้อความที่พิมพ์เป็นคำตอบที่นับ ถ้า * อยู่ก่อน คำตอบที่อยู่หลังจะไม่มีวันได้ใช้ ทั้งคะแนนและคำอธิบาย",
    en: "The first answer that matches what was typed counts. Where * stands first, the answers "
      + "after it never do: neither their marks nor their feedback.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question -> [Finding] in
      guard case .short(let answers) = question.question.body, answers.count > 1 else { return [] }
      let rules = question.question.answerRules
      let patterns = answers.map { Wildcard($0.pattern, rules: rules) }
      return answers.indices.dropFirst().compactMap { later in
        let sample = Self.sample(of: answers[later].pattern)
        guard
          let earlier = patterns[..<later].firstIndex(where: { $0.matches(sample) }),
          Self.matters(answers[earlier], answers[later])
        else { return nil }
        let shown = answers[earlier].text.plain
        return finding(
          answers[earlier].weight < answers[later].weight ? .error : .warning, in: question,
          at: bank.offset(of: question, answer: later),
          Bilingual(
            th: "คำตอบนี้ไม่มีวันได้ใช้ เพราะ “\(shown)” ที่อยู่ก่อนตรงกับทุกอย่างที่ตรงกับคำตอบนี้",
            en: "this answer never counts: “\(shown)” above it matches whatever it would"),
          remedy: Bilingual(
            th: "ย้ายคำตอบที่เฉพาะเจาะจงขึ้นก่อน และวาง * ไว้ท้ายสุด",
            en: "put the more exact answers first, and * last"))
      }
    }
  }

  /// Whether it makes a difference which of two answers counts.
  private static func matters(_ earlier: Answer, _ later: Answer) -> Bool {
    if earlier.weight != later.weight { return true }
    guard let feedback = later.feedback?.plain, !feedback.isBlank else { return false }
    return feedback != earlier.feedback?.plain
  }

  /// A text that a pattern matches and that no pattern matches by chance: its stars are letters
  /// that no word has.
  private static func sample(of pattern: String) -> String {
    var sample = ""
    for character in pattern {
      if character == "*", sample.last == "\\" {
        sample.removeLast()
        sample.append("*")
      } else {
        sample += character == "*" ? "qxqx" : String(character)
      }
    }
    return sample
  }
}
