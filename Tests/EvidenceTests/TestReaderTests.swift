import Assessment
import Entries
import Journal
import Programme
import Testing
import Vocabulary

@testable import Evidence

@Suite("Results of tests")
struct TestReaderTests {
  private func result(_ hall: Hall, _ index: Int = 0) throws -> TestResult {
    let quizzes = hall.event.quizzes
    return try #require(
      try hall.reader.results(of: quizzes).dropFirst(index).first)
  }

  @Test("who has finished counts; who has not, is absent or never began is told apart")
  func status() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [1, 0, 1])
    try hall.sit("p2", "pre", [("q1", "o1", 1)], finishing: false)
    _ = try hall.note(
      AbsenceMark(person: "p3", quiz: "pre", isAbsent: true).draft(team: "mali", at: 1))
    let result = try result(hall)
    #expect(result.status["p1"] == .finished && result.status["p2"] == .unfinished)
    #expect(result.status["p3"] == .absent && result.status["p4"] == .notStarted)
    #expect(result.counts.finished == 1 && result.counts.unfinished == 1)
    #expect(result.counts.absent == 1 && result.counts.notStarted == 3)
    #expect(result.matrix.people == ["p1"] && result.items == ["q1", "q2", "q3"])
    #expect(result.score(of: "p1")?.earned == 2 && result.score(of: "p1")?.asked == 3)
    #expect(result.score(of: "p2") == nil)
    #expect(result.score(of: "p1", in: result.columns { $0 == "q2" })?.earned == 0)
  }

  @Test("of several attempts the one with the most points counts; a reset one does not")
  func attempts() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [0, 0, 1])
    _ = try hall.journal.append(
      [
        Draft(
          at: 90, kind: .quizReset, team: "mali", person: "p1", subject: "pre",
          body: AttemptNoted(attempt: 1, reason: "mischief").body)
      ], event: "e", kiosk: "desk")
    #expect(try result(hall).status["p1"] == .notStarted)
    try hall.sit("p1", "pre", [("q1", "o1", 1), ("q2", "o1", 1)], attempt: 2)
    let result = try result(hall)
    #expect(result.score(of: "p1")?.earned == 2 && result.score(of: "p1")?.asked == 2)
    // What was not asked is no mark at all.
    #expect(result.items == ["q1", "q2"])
  }

  @Test("a voided question leaves the score; a regraded answer earns what it is now worth")
  func rulings() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [0, 0, 1])
    _ = try hall.note(
      Draft(
        at: 9_000, kind: .voided, subject: "q3", body: Voided(quiz: "pre", reason: "unclear").body))
    _ = try hall.note(
      Draft(
        at: 9_001, kind: .regraded, subject: "q1",
        body: Regraded(quiz: "pre", accepted: ["o2"], reason: "also right").body))
    let result = try result(hall)
    #expect(result.voided == ["q3"])
    #expect(result.score(of: "p1")?.earned == 1 && result.score(of: "p1")?.asked == 2)
    let analysis = TestAnalysis(result, pool: hall.questions(hall.event.quizzes[0]))
    #expect(analysis.items.map(\.id) == ["q1", "q2"])
    // What is right by now is no distractor.
    #expect(analysis.items[0].distractors?.rows.map(\.option.isKey) == [true, true, false])
  }

  @Test("an answer that waits is not asked; its judge's score counts until it is undone")
  func judged() throws {
    let hall = try Hall()
    func draft(_ kind: EntryKind, _ subject: String, _ body: String) -> Draft {
      Draft(at: 9_000, kind: kind, team: "mali", person: "p1", subject: subject, body: body)
    }
    let waiting = Answered(
      quiz: "pre", attempt: 1, number: 1, answer: ["my view"], verdict: .pending, rule: .exam,
      value: 100, credit: 0, taken: 1, limit: 20_000, streak: 0)
    let started = QuizStarted(quiz: "pre", attempt: 1, rule: .exam, seed: 1, questions: ["q1"])
    let entries = try hall.journal.append(
      [
        draft(.quizStarted, "pre", started.body), draft(.answered, "q1", waiting.body),
        draft(.quizFinished, "pre", AttemptNoted(attempt: 1).body),
      ], event: "e", kiosk: "k")
    #expect(try result(hall).waiting == 1 && result(hall).score(of: "p1") == nil)
    let judged = Judged(
      quiz: "pre", attempt: 1, answer: entries[1].place, judge: "Ann", scores: [60], most: [100],
      credit: 0.6)
    let score = try #require(try hall.note(draft(.judged, "q1", judged.body)))
    #expect(try result(hall).waiting == 0 && result(hall).score(of: "p1")?.earned == 0.6)
    _ = try hall.note(draft(.undone, "q1", Undone(entry: score.place, reason: "whose?").body))
    #expect(try result(hall).waiting == 1 && result(hall).score(of: "p1") == nil)
  }

  @Test("who is not on the roster is in no figure, and counted")
  func notListed() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [1, 0, 1])
    try hall.sit("p2", "pre", [0, 0, 0])
    hall.event.roster.removeAll { $0.id == "p2" }
    let result = try result(hall)
    #expect(result.matrix.people == ["p1"] && result.notListed == 1)
    #expect(result.counts.finished == 1)
  }

  @Test(
    "of two answers to one question, from kiosks that could not see each other, the first counts")
  func duplicates() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [1, 1, 1])
    let other = try SQLiteJournal(
      path: "\(hall.path)/other.db", birth: .init(id: StoreID(bits: 2), isSimulated: false),
      durability: .relaxed)
    let answer = Answered(
      quiz: "pre", attempt: 1, number: 1, answer: ["o2"], verdict: .wrong, rule: .exam, value: 100,
      credit: 0, taken: 1, limit: 20_000, streak: 0)
    let started = QuizStarted(quiz: "pre", attempt: 1, rule: .exam, seed: 1, questions: ["q1"])
    func merged(at: Int) throws -> Double? {
      _ = try other.append(
        [
          Draft(
            at: at, kind: .quizStarted, team: "mali", person: "p1", subject: "pre",
            body: started.body),
          Draft(
            at: at, kind: .answered, team: "mali", person: "p1", subject: "q1", body: answer.body),
        ], event: "e", kiosk: "far\(at)")
      _ = try hall.journal.merge(other)
      return try result(hall).score(of: "p1")?.earned
    }
    #expect(try merged(at: 90_000) == 3)
  }

  @Test("who chose which option is counted by thirds of ability")
  func options() throws {
    let hall = try Hall()
    for (person, credits) in [
      ("p1", [1.0, 1, 1]), ("p2", [1, 1, 0]), ("p3", [0, 0, 0]), ("p4", [0, 1, 1]),
      ("p5", [1, 0, 0]), ("p6", [0, 0, 0]),
    ] {
      try hall.sit(PersonID(person), "pre", credits)
    }
    let analysis = TestAnalysis(
      try result(hall), pool: hall.questions(hall.event.quizzes[0]))
    let first = try #require(analysis.items.first)
    let rows = try #require(first.distractors).rows
    #expect(rows.map(\.option.id) == ["o1", "o2", "o3"])
    #expect(rows.map(\.option.isKey) == [true, false, false])
    #expect(rows.map(\.counts.total) == [3, 3, 0])
    #expect(first.statistics.randomGuess.value.map { Int(($0 * 100).rounded()) } == 3_333)
    #expect(analysis.items[2].distractors?.rows.map(\.option.id) == ["true", "false"])
  }
}
