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

  @Test(
    "an entry's meaning is what its body says, with the quiz in its subject",
    arguments: [
      (
        EntryKind.quizStarted, #"{"attempt":2,"rule":"race","seed":"ff","questions":["a"]}"#,
        EntryMeaning.started(
          QuizStarted(quiz: "q", attempt: 2, rule: .race, seed: 255, questions: ["a"]))
      ),
      (.quizResumed, #"{"attempt":2}"#, .resumed("q", AttemptNoted(attempt: 2))),
      (.quizFinished, #"{"attempt":2}"#, .finished("q", AttemptNoted(attempt: 2))),
      (.quizReset, #"{"attempt":2}"#, .reset("q", AttemptNoted(attempt: 2))),
      (.voided, #"{"quiz":"q","reason":"r"}"#, .voided(Voided(quiz: "q", reason: "r"))),
      (.judged, JudgedTests.body, .judged(JudgedTests.judged)), (.judged, "{}", .unscored),
      (.joined, "{}", .unscored),
    ])
  func meaning(kind: EntryKind, body: String, meaning: EntryMeaning) throws {
    let draft = Draft(at: 0, kind: kind, subject: "q", body: body)
    #expect(try draft.meaning() == meaning)
    #expect(try meaning.scoredQuiz == draft.scoredQuiz())
  }

  @Test("a meaning can't be read of what can't be kept", arguments: EntryKind.allCases)
  func noMeaning(kind: EntryKind) {
    #expect(throws: UnreadableBody(kind: kind, member: "points")) {
      try Draft(at: 0, kind: kind, points: .max).meaning()
    }
    #expect(throws: UnreadableBody(kind: kind, member: "")) {
      try Draft(at: 0, kind: kind, body: "{}{}").meaning()
    }
  }

  @Test(
    "what says when it happened must say it within reason", arguments: [-1, Int.max, Int.min])
  func times(at: Int) throws {
    _ = try Draft(at: 0, kind: .joined).meaning()
    _ = try Draft(at: 1_413_520_200_000, kind: .joined).meaning()
    #expect(throws: UnreadableBody(kind: .joined, member: "at")) {
      try Draft(at: at, kind: .joined).meaning()
    }
    #expect(throws: UnreadableBody(kind: .noted, member: "at")) {
      try Draft(at: at, kind: .noted, subject: "message", body: #"{"text":"x"}"#).meaning()
    }
  }

  @Test("whoever answered in a game has an id without control characters")
  func answeredBy() throws {
    var answer = AnsweredTests.sample
    answer.by = "p01\u{1B}[2J"
    #expect(throws: UnreadableBody(kind: .answered, member: "by")) {
      try Draft(at: 0, kind: .answered, subject: "a", body: answer.body).meaning()
    }
    answer.by = "p01"
    #expect(try Answered(scoreOf: answer.body).by == "p01")
  }

  @Test("points up to a thousand million can be kept, more can't", arguments: [1, -1])
  func points(sign: Int) throws {
    _ = try Draft(at: 0, kind: .adjusted, points: sign * 1_000_000_000).meaning()
    #expect(throws: UnreadableBody(kind: .adjusted, member: "points")) {
      try Draft(at: 0, kind: .adjusted, points: sign * 1_000_000_001).meaning()
    }
    #expect(throws: UnreadableBody(kind: .adjusted, member: "points")) {
      try Draft(at: 0, kind: .adjusted, points: sign > 0 ? .max : .min).meaning()
    }
  }

  @Test(
    "a body that would break its export line can't be kept", arguments: ["", "{", "[]", "{}\n{}"])
  func body(body: String) {
    #expect(throws: UnreadableBody(kind: .noted, member: "")) {
      try Draft(at: 0, kind: .noted, body: body).meaning()
    }
  }
}
