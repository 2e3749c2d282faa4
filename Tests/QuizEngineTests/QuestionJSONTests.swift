import FoundationEssentials
import Generators
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Questions as JSON and back")
struct QuestionJSONTests {
  @Test("lose nothing", arguments: Array(UInt64(1)...8))
  func law(seed: UInt64) throws {
    let questions = RandomQuestions.questions(count: 250, seed: seed)
    let data = try JSONEncoder().encode(questions.map { QuestionJSON($0, file: "x") })
    let read = try JSONDecoder().decode([QuestionJSON].self, from: data).map(Question.init)
    #expect(read == questions)
  }
}
