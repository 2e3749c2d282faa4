import QuizEngine
import Testing
import Vocabulary

@testable import Soak

@Suite("A question's meaning")
struct QuestionMeaningTests {
  private let question = Question(
    id: "a", title: "T", stem: FormattedText("one\ntwo"),
    body: .choice([
      Answer(FormattedText("x"), weight: 100), Answer(FormattedText("y"), weight: 0),
    ]), tags: ["A1", "b", "a"], line: 3)

  @Test("is the same wherever it stands, however its lines end and whatever blanks surround it")
  func same() {
    var other = question
    other.line = 7
    other.title = " T\t"
    other.stem.text = "\r\none\r\ntwo "
    other.feedback = FormattedText(" ")
    other.tags = ["A1", " a", "", "b"]
    #expect(other.meaning == question.meaning)
    #expect(other.onFirstLine != question.onFirstLine)
  }

  @Test("is another where a word, a weight or the id is another")
  func different() {
    var others = [question, question, question]
    others[0].stem.text = "one two"
    others[1].body = .choice([
      Answer(FormattedText("x"), weight: 100), Answer(FormattedText("y"), weight: 50),
    ])
    others[2].id = "b"
    #expect(others.allSatisfy { $0.meaning != question.meaning })
  }
}
