import Testing
import Vocabulary

@testable import Entries

@Suite struct BodiesTests {
  static let started = QuizStarted(
    quiz: "greetings", attempt: 2, rule: .fair, seed: .max, questions: ["greet-001", "ก\"1"])
  static let startedBody =
    #"{"attempt":2,"rule":"fair","seed":"ffffffffffffffff","questions":["greet-001","ก\"1"]}"#

  @Test("a quiz's beginning is written byte for byte and reads back")
  func quizStarted() throws {
    #expect(Self.started.body == Self.startedBody)
    #expect(try QuizStarted(body: Self.startedBody, subject: "greetings") == Self.started)
  }

  @Test("a quiz's beginning without questions reads back")
  func noQuestions() throws {
    var started = Self.started
    started.questions = []
    #expect(try QuizStarted(body: started.body, subject: "greetings") == started)
  }

  @Test(
    "a faulty member of a quiz's beginning is named",
    arguments: [
      ("\"attempt\":2", "\"attempt\":0", "attempt"),
      ("\"attempt\":2", "\"attempts\":2", "attempt"),
      ("\"fair\"", "\"unfair\"", "rule"),
      ("\"ffffffffffffffff\"", "\"fffffffffffffffff\"", "seed"),
      ("\"ffffffffffffffff\"", "12", "seed"),
      ("[\"greet-001\",\"ก\\\"1\"]", "{}", "questions"),
    ])
  func quizStartedFaults(old: String, new: String, member: String) {
    #expect(throws: UnreadableBody(kind: .quizStarted, member: member)) {
      try QuizStarted(
        body: Self.startedBody.replacing(old, with: new), subject: "greetings")
    }
  }

  @Test("a note about an attempt reads back", arguments: [1, 2, 1_000_000_000])
  func attemptNoted(number: Int) throws {
    #expect(AttemptNoted(attempt: 1).body == #"{"attempt":1}"#)
    let note = AttemptNoted(attempt: number)
    #expect(try AttemptNoted(body: note.body, kind: .quizReset) == note)
  }

  @Test(
    "a faulty note about an attempt names its kind",
    arguments: [EntryKind.quizResumed, .quizFinished, .quizReset],
    ["{}", #"{"attempt":0}"#, #"{"attempt":null}"#, #"{"attempt":1000000001}"#])
  func attemptNotedFaults(kind: EntryKind, body: String) {
    #expect(throws: UnreadableBody(kind: kind, member: "attempt")) {
      try AttemptNoted(body: body, kind: kind)
    }
  }

  @Test("a reason is written byte for byte")
  func reasoned() {
    #expect(Reasoned(reason: "เสียง\n\"ดัง\"").body == #"{"reason":"เสียง\n\"ดัง\""}"#)
  }

  @Test("the voiding of a question is written byte for byte and reads back")
  func voided() throws {
    let voided = Voided(quiz: "greetings", reason: "สองคำตอบ \\ ถูก")
    #expect(voided.body == #"{"quiz":"greetings","reason":"สองคำตอบ \\ ถูก"}"#)
    #expect(try Voided(body: voided.body) == voided)
    #expect(try Voided(body: #"{"quiz":"greetings"}"#) == Voided(quiz: "greetings", reason: ""))
    #expect(throws: UnreadableBody(kind: .voided, member: "quiz")) {
      try Voided(body: #"{"reason":"x"}"#)
    }
  }
}
