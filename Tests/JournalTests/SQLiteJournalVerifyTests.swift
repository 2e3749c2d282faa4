import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite struct SQLiteJournalVerifyTests {
  private let attemptKey = Verification.Fault.attempt(event, .person("p01"), quiz, number: 1)
  private let total = TotalKey(part: .quiz, subject: "q", team: "mali")

  /// What is found in a store of four entries after its file was changed by other means.
  private func faults(after sql: String) throws -> [Verification.Fault] {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    let player = Player()
    try journal.write(
      player.start(), player.answer(1), player.answer(2), player.note(.quizFinished))
    #expect(try journal.verify() == Verification(entries: 4, kiosks: 1))
    let raw = try Database(path: folder.file("a"), mode: .readWrite, busyTimeout: 100)
    try raw.execute(sql)
    return try SQLiteJournal(reading: folder.file("a")).verify().faults
  }

  private func key(_ seq: Int) -> EntryKey {
    EntryKey(event: event, kiosk: "k1@0000000000000001", seq: seq)
  }

  @Test("an empty store is well")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(try folder.store().verify() == Verification())
  }

  @Test("changed points")
  func points() throws {
    let kept = Tally(points: 200, right: 2, asked: 2, timeLeft: 1_500_000)
    var folded = kept
    folded.points = 250
    #expect(
      try faults(after: "UPDATE entries SET points = 150 WHERE seq = 2") == [
        .brokenChain(key(2)), .points(key(2), recorded: 150, computed: 100),
        .total(event, total, kept: kept, folded: folded), attemptKey,
      ])
  }

  @Test("a changed body that still earns the same")
  func body() throws {
    #expect(
      try faults(after: "UPDATE entries SET body = replace(body, '\"B\"', '\"C\"') WHERE seq = 3")
        == [.brokenChain(key(3))])
  }

  @Test("a body that is cut short")
  func cutBody() throws {
    let found = try faults(after: "UPDATE entries SET body = substr(body, 1, 20) WHERE seq = 3")
    #expect(found.starts(with: [.brokenChain(key(3)), .unreadable(key(3))]))
    #expect(found.contains(attemptKey))
  }

  @Test("a removed entry")
  func removed() throws {
    let found = try faults(after: "DELETE FROM entries WHERE seq = 2")
    #expect(found.starts(with: [.gap(key(3)), .brokenChain(key(3))]))
    #expect(found.contains(attemptKey))
  }

  @Test("a chain that was cut short")
  func cutChain() throws {
    #expect(try faults(after: "DELETE FROM entries WHERE seq = 4") == [attemptKey])
  }

  @Test("an event whose entries are all gone")
  func allRemoved() throws {
    let kept = Tally(points: 200, right: 2, asked: 2, timeLeft: 1_500_000)
    #expect(
      try faults(after: "DELETE FROM entries") == [
        .total(event, total, kept: kept, folded: Tally()), attemptKey,
      ])
  }

  @Test("an inserted entry")
  func inserted() throws {
    let columns = "at, kind, team, person, subject, points, body, hash, quiz"
    let found = try faults(
      after: """
        INSERT INTO entries(event, kiosk, seq, \(columns))
        SELECT event, kiosk, 5, \(columns) FROM entries WHERE seq = 4
        """)
    #expect(found == [.brokenChain(key(5))])
  }

  @Test("a changed total")
  func totals() throws {
    let right = Tally(points: 200, right: 2, asked: 2, timeLeft: 1_500_000)
    var wrong = right
    wrong.points = 999
    #expect(
      try faults(after: "UPDATE totals SET points = 999")
        == [.total(event, total, kept: wrong, folded: right)])
    #expect(
      try faults(after: "DELETE FROM totals")
        == [.total(event, total, kept: Tally(), folded: right)])
  }

  @Test(
    "a changed attempt",
    arguments: [
      "UPDATE attempts SET state = 'open'", "UPDATE attempts SET answered = 1",
      "UPDATE attempts SET points = 0", "UPDATE attempts SET team = 'kulap'",
      "UPDATE attempts SET start_seq = 2", "DELETE FROM attempts",
    ])
  func attempts(sql: String) throws {
    #expect(try faults(after: sql) == [attemptKey])
  }

  @Test("a total or an attempt that no entry made")
  func invented() throws {
    let other = TotalKey(part: .adjusted, team: "kulap")
    #expect(
      try faults(after: "INSERT INTO totals VALUES('e', 'adjusted', '', 'kulap', 5, 0, 0, 0)")
        == [.total(event, other, kept: Tally(points: 5), folded: Tally())])
    #expect(
      try faults(
        after: """
          INSERT INTO attempts VALUES
          ('e', 'p:p09', 'q', 1, 'mali', 'fair', 'open', 'k', 'k', 1, 0, 0, 0, 0, 0, 0, '')
          """) == [.attempt(event, .person("p09"), quiz, number: 1)])
  }

  @Test("a kind of entry that is unknown")
  func unknownKind() throws {
    let found = try faults(after: "UPDATE entries SET kind = 'sung' WHERE seq = 4")
    #expect(found == [.unreadable(key(4)), attemptKey])
  }

  @Test("points recorded other than the rule has them, in a sound chain")
  func wrongPoints() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    var generous = Player().answer(1)
    generous.points = 500
    try journal.write(Player().start(), generous)
    #expect(try journal.verify().faults == [.points(key(2), recorded: 500, computed: 100)])
  }

  @Test("a judge's credit recorded other than the scores have it, in a sound chain")
  func wrongCredit() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    var judged = Player().judge("a1", EntryPlace(kiosk: "k1@0000000000000001", seq: 2), score: 50)
    judged.body = judged.body.replacing("\"credit\":0.5", with: "\"credit\":1")
    try journal.write(Player().start(), Player().answer(1, verdict: .pending), judged)
    #expect(try journal.verify().faults == [.credit(key(3), recorded: 1, computed: 0.5)])
  }

  @Test("judges' scores of answers that wait for none are listed and are no faults")
  func unmatched() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    let player = Player()
    let place = EntryPlace(kiosk: "k1@0000000000000001", seq: 2)
    try journal.write(
      player.start(), player.answer(1), player.judge("a1", place, score: 50),
      player.judge("x", EntryPlace(kiosk: "k9@1", seq: 1), score: 50), player.note(.quizFinished))
    #expect(
      try journal.verify()
        == Verification(entries: 5, kiosks: 1, unmatched: [key(3), key(4)]))
    #expect(try journal.quizPoints() == 100)
  }
}
