import Entries
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Reports

@Suite struct AnswerStandingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ drafts: [Draft], to journal: SQLiteJournal, kiosk: String = "k1") throws {
    _ = try journal.append(drafts, event: Sample.event.id, kiosk: kiosk)
  }

  /// Kiosk, question, whether it counts and for how many points, of each answer.
  private func counted(_ journal: SQLiteJournal) throws -> [String] {
    let table = AnswersTable(journal: journal, event: Sample.event.id, clock: Sample.clock)
    var rows: [String] = []
    try table.forEachRow { cells in
      guard case .text(let kiosk) = cells[0], case .text(let question) = cells[9],
        case .text(let counted) = cells[18], case .integer(let points) = cells[19]
      else { return }
      rows.append("\(kiosk.suffix(1)) \(question) \(counted) \(points)")
    }
    return rows
  }

  @Test(
    "of two answers at kiosks that could not see each other the first counts, merged either way")
  func duplicates() throws {
    let first = try folder.store(1)
    let second = try folder.store(2)
    var player = Player()
    try write([player.start, player.answer(1, ["B"]), player.answer(2, ["B"])], to: first)
    player.at += 500
    try write([player.start, player.answer(1, ["A"], .wrong)], to: second)
    player.at -= 1_000
    try write([player.answer(2, ["A"], .wrong)], to: second)
    _ = try first.merge(second)
    _ = try second.merge(first)
    let expected = ["1 q1 yes 100", "1 q2 no 0", "2 q1 no 0", "2 q2 yes 0"]
    #expect(try counted(first) == expected)
    #expect(try counted(second) == expected)
  }

  @Test("answers of an attempt that was reset do not count, those of the next one do")
  func reset() throws {
    let journal = try folder.store()
    var player = Player()
    try write([player.start, player.answer(1, ["B"]), player.note(.quizReset)], to: journal)
    #expect(try counted(journal) == ["1 q1 no 0"])
    player.attempt = 2
    try write([player.start, player.answer(1, ["A"], .wrong)], to: journal)
    #expect(try counted(journal) == ["1 q1 no 0", "1 q1 yes 0"])
  }

  @Test("of several attempts the best counts")
  func best() throws {
    let journal = try folder.store()
    var player = Player()
    try write(
      [player.start, player.answer(1, ["A"], .wrong), player.note(.quizFinished)], to: journal)
    player.attempt = 2
    try write([player.start, player.answer(1, ["B"])], to: journal)
    #expect(try counted(journal) == ["1 q1 no 0", "1 q1 yes 100"])
  }

  @Test("a voided question counts with its value, before and after, where the attempt counts")
  func voided() throws {
    let journal = try folder.store()
    let player = Player()
    try write(
      [
        player.start, player.answer(1, ["A"], .wrong), player.answer(2, ["B"]), player.void("q1"),
        Player(quiz: "other").start, Player(quiz: "other").answer(1, ["A"], .wrong),
      ], to: journal)
    let late = Player(person: "p03", team: "ratchaphruek")
    try write(
      [late.start, late.answer(1, ["A"], .late), late.note(.quizReset)], to: journal, kiosk: "k2")
    #expect(
      try counted(journal) == ["1 q1 voided 100", "1 q2 yes 100", "1 q1 yes 0", "1 q1 no 0"])
  }

  @Test("the points that count add up to the person's points")
  func sum() throws {
    let journal = try folder.store()
    var player = Player()
    try write(
      [player.start, player.answer(1, ["A"], .wrong), player.answer(2, ["B"]), player.void("q1")],
      to: journal)
    try write([player.note(.quizReset)], to: journal)
    player.attempt = 2
    try write([player.start, player.answer(1, ["B"]), player.answer(2, ["B"])], to: journal)
    let table = AnswersTable(journal: journal, event: Sample.event.id, clock: Sample.clock)
    let points = try table.column("counted_points").map { cell -> Int in
      if case .integer(let number) = cell { number } else { 0 }
    }
    let total = personTotals(of: try journal.attempts(event: Sample.event.id))["p01"]
    #expect(points == [0, 0, 100, 100])
    #expect(total?.tally.points == 200)
  }

  @Test("a judged answer counts by its judges, and still adds up to the person's points")
  func judged() throws {
    let journal = try folder.store()
    let player = Player(rule: .race)
    try write(
      [
        player.start, player.answer(1, ["Hello."], .pending), player.answer(2, ["Bye."], .pending),
        player.answer(3, ["So."], .pending), player.judge("q1", seq: 2, score: 100),
        player.judge("q2", seq: 3, score: 30), player.judge("q2", seq: 3, by: "Bun", score: 50),
      ], to: journal)
    #expect(try counted(journal) == ["1 q1 yes 100", "1 q2 yes 40", "1 q3 yes 0"])
    let total = personTotals(of: try journal.attempts(event: Sample.event.id))["p01"]
    #expect(total?.tally == Tally(points: 140, right: 1, asked: 2))
    try write([player.void("q2")], to: journal)
    #expect(try counted(journal) == ["1 q1 yes 100", "1 q2 voided 100", "1 q3 yes 0"])
  }
}
