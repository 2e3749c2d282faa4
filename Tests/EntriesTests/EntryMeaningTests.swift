import Testing
import Vocabulary

@testable import Entries

@Suite struct EntryMeaningTests {
  @Test("an attempt's entries are about the quiz in their subject, an answer about its body's")
  func scoredQuiz() throws {
    for kind in [EntryKind.quizStarted, .quizResumed, .quizFinished, .quizReset] {
      #expect(try Draft(at: 0, kind: kind, subject: "greetings").scoredQuiz() == "greetings")
    }
    let answer = Draft(
      at: 0, kind: .answered, subject: "greet-001", body: AnsweredTests.sample.body)
    #expect(try answer.scoredQuiz() == "greetings")
    #expect(try Draft(at: 0, kind: .joined, subject: "greetings").scoredQuiz() == nil)
    #expect(throws: UnreadableBody(kind: .answered, member: "quiz")) {
      try Draft(at: 0, kind: .answered).scoredQuiz()
    }
  }

  @Test("points up to a thousand million can be kept, more can't", arguments: [1, -1])
  func points(sign: Int) throws {
    try Draft(at: 0, kind: .adjusted, points: sign * 1_000_000_000).checkForm()
    #expect(throws: UnreadableBody(kind: .adjusted, member: "points")) {
      try Draft(at: 0, kind: .adjusted, points: sign * 1_000_000_001).checkForm()
    }
    #expect(throws: UnreadableBody(kind: .adjusted, member: "points")) {
      try Draft(at: 0, kind: .adjusted, points: sign > 0 ? .max : .min).checkForm()
    }
  }

  @Test(
    "a body that would break its export line can't be kept", arguments: ["", "{", "[]", "{}\n{}"])
  func body(body: String) {
    #expect(throws: UnreadableBody(kind: .noted, member: "")) {
      try Draft(at: 0, kind: .noted, body: body).checkForm()
    }
  }
}
