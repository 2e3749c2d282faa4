import Entries
import Journal
import Testing
import Vocabulary

@testable import Evidence

@Suite("Who took part")
struct ParticipantsTests {
  private func participants(_ hall: Hall) throws -> Set<PersonID> {
    try Participants.of(hall.event, journal: hall.journal, rally: nil)
  }

  @Test("who only signs in, begins, skips or lets the time run out took part in nothing")
  func signedIn() throws {
    let hall = try Hall()
    _ = try hall.note(Draft(at: 1, kind: .joined, team: "mali", person: "p1"))
    try hall.sit("p2", "pre", [], finishing: false)
    try hall.sit("p3", "pre", [("q1", "", 0)], finishing: false)
    #expect(try participants(hall) == [])
  }

  @Test("one answer is enough, right or wrong")
  func answered() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [("q1", "o2", 0)], finishing: false)
    try hall.sit("p4", "pre", [1, 1, 1])
    #expect(try participants(hall) == ["p1", "p4"])
  }

  @Test("an attempt that was reset tells nothing, until that is undone")
  func reset() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [1, 0, 0])
    let reset = try #require(
      try hall.note(
        Draft(
          at: 9_000, kind: .quizReset, team: "mali", person: "p1", subject: "pre",
          body: AttemptNoted(attempt: 1, reason: "wrong name").body)))
    #expect(try participants(hall) == [])
    _ = try hall.note(
      Draft(
        at: 9_500, kind: .undone, team: "mali", person: "p1", subject: "pre",
        body: Undone(entry: reset.place, reason: "right name").body))
    #expect(try participants(hall) == ["p1"])
  }

  @Test("a turn in the team's game counts for who had it, and a survey for who answered it")
  func turnsAndSurveys() throws {
    let hall = try Hall()
    let answer = Answered(
      quiz: "relay", attempt: 1, number: 1, answer: ["o1"], verdict: .right, rule: .fair,
      value: 100, credit: 1, taken: 1_000, limit: 20_000, streak: 1, by: "p5")
    let started = QuizStarted(
      quiz: "relay", attempt: 1, rule: .fair, seed: 1, questions: ["q1"], players: ["p5", "p6"])
    _ = try hall.note(
      Draft(at: 900, kind: .quizStarted, team: "kulap", subject: "relay", body: started.body))
    _ = try hall.note(
      Draft(
        at: 1_000, kind: .answered, team: "kulap", subject: "q1", points: 100, body: answer.body))
    try hall.answer("p2", ["a": 4, "b": 5])
    #expect(try participants(hall) == ["p2", "p5"])
  }

  @Test("marks of absence and judges name people, who have done nothing by that")
  func named() throws {
    let hall = try Hall()
    _ = try hall.note(
      AbsenceMark(person: "p1", quiz: nil, isAbsent: false).draft(team: "mali", at: 1_000))
    #expect(try participants(hall) == [])
  }
}
