import SourceText
import Vocabulary

/// Finds stems and answers in which a reader sees nothing.
struct EmptyTextCheck: BankCheck {
  let name = "empty-text"
  let severity = Diagnostic.Severity.error
  let source = Guides.khaolam
  let explanation = Bilingual(
    th: "ผู้เข้าร่วมต้องเห็นข้อความของคำถามและของทุกคำตอบ ข้อความที่มีแต่แท็ก HTML ก็ถือว่าว่าง",
    en: "A participant has to see a text for the question and for each answer; a text of nothing "
      + "but HTML tags is empty too.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.flatMap { question in
      var found: [Finding] = []
      if question.stem.isBlank {
        found.append(
          finding(
            .error, in: question,
            Bilingual(th: "ตัวคำถามว่างเปล่า", en: "the question's text is empty"),
            remedy: Bilingual(
              th: "เขียนตัวคำถามหลังชื่อคำถาม", en: "write the question after its title")))
      }
      for (number, text) in question.shownTexts.enumerated() where text.isBlank {
        found.append(
          finding(
            .error, in: question, at: bank.offset(of: question, answer: number),
            Bilingual(th: "คำตอบว่างเปล่า", en: "an empty answer"),
            remedy: Bilingual(
              th: "เขียนคำตอบ หรือลบเครื่องหมายที่นำหน้าออก",
              en: "write the answer, or remove the mark before it")))
      }
      return found
    }
  }
}

extension CheckedQuestion {
  /// The texts of the answers as a reader sees them; of a pair, empty if either side is.
  fileprivate var shownTexts: [String] {
    switch question.body {
    case .choice, .multiple, .short, .dictation: answers.map(\.text)
    case .matching(let pairs, let distractors):
      pairs.map { $0.match.isBlank ? "" : $0.prompt.plain } + distractors
    case .ordering(let items): items.map(\.plain)
    case .numeric, .trueFalse, .cloze, .essay, .speaking, .description: []
    }
  }
}
