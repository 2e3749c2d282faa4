import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Printing GIFT")
struct GIFTWriterTests {
  private func printed(_ questions: [Question]) -> BankText { GIFTFormat().text(of: questions) }

  private func printed(_ text: String) throws -> String { printed([try question(text)]).text }

  @Test("what is printed reads as the same questions", arguments: [UInt64(1), 2, 3])
  func law(seed: UInt64) {
    let questions = RandomQuestions.questions(count: 1000, seed: seed)
    let text = printed(questions)
    let bank = gift(text.text)
    #expect(bank.diagnostics.map(\.message) == [])
    #expect(bank.count == questions.count)
    for (read, question) in zip(bank, questions) {
      var read = read
      read.line = question.line
      #expect(read == question)
    }
    // Only what Moodle's own reader would take otherwise is told.
    #expect(text.losses.allSatisfy { !$0.isWhole && $0.message.en.contains("Moodle") })
  }

  @Test("each random question reads as itself when it stands alone")
  func lawAlone() {
    for question in RandomQuestions.questions(count: 400, seed: 9) {
      let text = printed([question]).text
      let bank = gift(text)
      var read = bank.first
      read?.line = question.line
      #expect(read == question, "\(text)")
      #expect(bank.count == 1)
      #expect(bank.diagnostics.map(\.message) == [])
    }
  }
}
