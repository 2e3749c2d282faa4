import Entries
import Journal
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("The summary of a quiz with judged answers")
struct SummarySceneTests {
  private static let bank = """
    // [tag:A1] [id:e1]
    Thank a visitor. {}

    // [tag:A1] [id:e2]
    Greet a visitor. {}

    """

  /// The summary after two essays, the first of which was judged before the second was written.
  ///
  /// - Parameter isTakenBack: Whether the score was undone at once.
  private func summary(
    rule: ScoringRule, score: Int, isTakenBack: Bool = false
  ) throws -> Screen {
    let sample = try SampleRoom(
      bank: Self.bank, quizzes: [SampleRoom.quiz("first", rule: rule, draw: [.a1: 2])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "Thank you.")
    let entries = try sample.journal.entries(of: "p01", at: "first", event: "sample")
    let entry = try #require(entries.last)
    let judged = Judged(
      quiz: "first", attempt: 1,
      answer: EntryPlace(kiosk: entry.key.kiosk, seq: entry.key.seq), judge: "Ann",
      scores: [score], most: [100], credit: Double(score) / 100)
    let score = try sample.journal.append(
      [
        Draft(
          at: 1, kind: .judged, team: entry.team, person: entry.person, subject: entry.subject,
          body: judged.body)
      ], event: "sample", kiosk: "desk")
    if isTakenBack {
      let undone = Undone(entry: try #require(score.first).place, reason: "the wrong answer")
      _ = try sample.journal.append(
        [Draft(at: 2, kind: .undone, body: undone.body)], event: "sample", kiosk: "desk")
    }
    return driver.type("", "Hello.", "")
  }

  @Test("counts only those that still wait")
  func waiting() throws {
    let screen = try summary(rule: .fair, score: 70)
    #expect(screen.body.contains(Phrase.waitingForJudge(1).en))
    guard case .summary(let data) = screen.data else {
      Issue.record("no summary")
      return
    }
    #expect(data.points == 70)
    #expect(data.asked == 1 && data.right == 0)
  }

  @Test("counts an answer whose score was taken back among those that wait")
  func takenBack() throws {
    let screen = try summary(rule: .exam, score: 100, isTakenBack: true)
    #expect(screen.body.contains(Phrase.waitingForJudge(2).en))
    #expect(screen.body.contains { $0.hasPrefix("Question 1 \(Phrase.verdict(.pending).en)") })
  }

  @Test("of a test names an answer only where there is one, and its parts apart")
  func answers() throws {
    let bank = """
      // [tag:A1] [id:e1]
      Thank a visitor. {}

      // [tag:A1] [id:e2] [tag:kind=cloze]
      I [[went|travelled]] there and [[saw]] it.

      """
    let sample = try SampleRoom(
      bank: bank, quizzes: [SampleRoom.quiz("first", rule: .exam, draw: [.a1: 2])])
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "", "/.", "", "/.")
    let body = driver.type("").body
    #expect(body.contains { $0.hasSuffix("\(Phrase.verdict(.wrong).en)") })
    #expect(body.contains { $0.hasSuffix("answer: (1) went / travelled · (2) saw") })
  }

  @Test("of a test says what the judge decided")
  func exam() throws {
    let screen = try summary(rule: .exam, score: 100)
    #expect(screen.body.contains { $0.hasPrefix("Question 1 \(Phrase.verdict(.right).en)") })
    #expect(screen.body.contains { $0.hasPrefix("Question 2 \(Phrase.verdict(.pending).en)") })
    #expect(screen.body.contains(Phrase.waitingForJudge(1).en))
  }
}
