import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite struct StoreJournalVerifyTests {
  private let attemptKey = Verification.Fault.attempt(event, .person("p01"), quiz, number: 1)
  private let total = TotalKey(part: .quiz, subject: "q", team: "mali")

  /// What is found in a store of four entries after its file was changed by other means.
  private func faults(_ kind: StoreKind, after sql: String) throws -> [Verification.Fault] {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    try journal.write(
      player.start(), player.answer(1), player.answer(2), player.note(.quizFinished))
    #expect(try journal.verify() == Verification(entries: 4, kiosks: 1))
    try folder.change("a", sql)
    return try folder.reading().verify().faults
  }

  private func key(_ seq: Int) -> EntryKey {
    EntryKey(event: event, kiosk: "k1@0000000000000001", seq: seq)
  }

  @Test("an empty store is well", arguments: StoreKind.allCases)
  func empty(kind: StoreKind) throws {
    let folder = try Stores(kind)
    #expect(try folder.store().verify() == Verification())
  }

  @Test("changed points", arguments: StoreKind.allCases)
  func points(kind: StoreKind) throws {
    let kept = Tally(points: 200, right: 2, asked: 2, timeLeft: 1_500_000)
    var folded = kept
    folded.points = 250
    #expect(
      try faults(kind, after: "UPDATE entries SET points = 150 WHERE seq = 2") == [
        .brokenChain(key(2)), .points(key(2), recorded: 150, computed: 100),
        .total(event, total, kept: kept, folded: folded), attemptKey,
      ])
  }

  @Test("a changed body that still earns the same", arguments: StoreKind.allCases)
  func body(kind: StoreKind) throws {
    #expect(
      try faults(
        kind, after: "UPDATE entries SET body = replace(body, '\"B\"', '\"C\"') WHERE seq = 3")
        == [.brokenChain(key(3))])
  }

  @Test("a body that is cut short", arguments: StoreKind.allCases)
  func cutBody(kind: StoreKind) throws {
    let found = try faults(
      kind, after: "UPDATE entries SET body = substr(body, 1, 20) WHERE seq = 3")
    #expect(found.starts(with: [.brokenChain(key(3)), .unreadable(key(3))]))
    #expect(found.contains(attemptKey))
  }

  @Test("a removed entry", arguments: StoreKind.allCases)
  func removed(kind: StoreKind) throws {
    let found = try faults(kind, after: "DELETE FROM entries WHERE seq = 2")
    #expect(found.starts(with: [.gap(key(3)), .brokenChain(key(3))]))
    #expect(found.contains(attemptKey))
  }

  @Test("a chain that was cut short", arguments: StoreKind.allCases)
  func cutChain(kind: StoreKind) throws {
    #expect(try faults(kind, after: "DELETE FROM entries WHERE seq = 4") == [attemptKey])
  }

  @Test("an event whose entries are all gone", arguments: StoreKind.allCases)
  func allRemoved(kind: StoreKind) throws {
    let kept = Tally(points: 200, right: 2, asked: 2, timeLeft: 1_500_000)
    #expect(
      try faults(kind, after: "DELETE FROM entries") == [
        .total(event, total, kept: kept, folded: Tally()), attemptKey,
      ])
  }

  @Test("an inserted entry", arguments: StoreKind.allCases)
  func inserted(kind: StoreKind) throws {
    let columns = "at, kind, team, person, subject, points, body, hash, quiz"
    let found = try faults(
      kind,
      after: """
        INSERT INTO entries(event, kiosk, seq, \(columns))
        SELECT event, kiosk, 5, \(columns) FROM entries WHERE seq = 4
        """)
    #expect(found == [.brokenChain(key(5))])
  }

  @Test(
    "of what was changed from outside the first entry is named, whatever of it was changed",
    arguments: StoreKind.allCases,
    [
      "at = at + 1", "kind = 'noted'", "team = 'kulap'", "team = NULL", "person = 'p09'",
      "person = NULL", "subject = subject || ' '", "points = points - 1", "body = body || ' '",
      "hash = (SELECT hash FROM entries WHERE seq = 4)",
    ])
  func firstChanged(kind: StoreKind, change: String) throws {
    for seq in 1...3 {
      let found = try faults(kind, after: "UPDATE entries SET \(change) WHERE seq >= \(seq)")
      #expect(found.first == .brokenChain(key(seq)), "\(seq)")
    }
  }

  @Test(
    "where some were removed from outside the first behind them is named",
    arguments: StoreKind.allCases, [(1...1, 2), (1...3, 4), (2...2, 3), (2...3, 4), (3...3, 4)])
  func firstBehindRemoved(kind: StoreKind, removed: (seqs: ClosedRange<Int>, named: Int)) throws {
    let (first, last) = (removed.seqs.lowerBound, removed.seqs.upperBound)
    let gone = "DELETE FROM entries WHERE seq BETWEEN \(first) AND \(last)"
    #expect(try faults(kind, after: gone).first == .gap(key(removed.named)))
    // Numbered anew, so that no gap shows it.
    let shifted = try faults(
      kind,
      after: """
        \(gone); UPDATE entries SET seq = seq - \(last - first + 1) + 100 WHERE seq > \(last);
        UPDATE entries SET seq = seq - 100 WHERE seq > 100
        """)
    #expect(shifted.first == .brokenChain(key(first)))
  }

  @Test(
    "one that was inserted from outside is named, the others being numbered anew behind it",
    arguments: StoreKind.allCases, 1...4)
  func firstInserted(kind: StoreKind, seq: Int) throws {
    let columns = "at, kind, team, person, subject, points, body, hash, quiz"
    let found = try faults(
      kind,
      after: """
        UPDATE entries SET seq = seq + 101 WHERE seq >= \(seq);
        UPDATE entries SET seq = seq - 100 WHERE seq > 100;
        INSERT INTO entries(event, kiosk, seq, \(columns))
        SELECT event, kiosk, \(seq), \(columns) FROM entries WHERE seq = \(seq == 4 ? 1 : 5)
        """)
    #expect(found.first == .brokenChain(key(seq)))
  }

  @Test("a changed total", arguments: StoreKind.allCases)
  func totals(kind: StoreKind) throws {
    let right = Tally(points: 200, right: 2, asked: 2, timeLeft: 1_500_000)
    var wrong = right
    wrong.points = 999
    #expect(
      try faults(kind, after: "UPDATE totals SET points = 999")
        == [.total(event, total, kept: wrong, folded: right)])
    #expect(
      try faults(kind, after: "DELETE FROM totals")
        == [.total(event, total, kept: Tally(), folded: right)])
  }

  @Test(
    "a changed attempt",
    arguments: StoreKind.allCases,
    [
      "UPDATE attempts SET state = 'open'", "UPDATE attempts SET answered = 1",
      "UPDATE attempts SET points = 0", "UPDATE attempts SET team = 'kulap'",
      "UPDATE attempts SET start_seq = 2", "DELETE FROM attempts",
    ])
  func attempts(kind: StoreKind, sql: String) throws {
    #expect(try faults(kind, after: sql) == [attemptKey])
  }

  @Test("a total or an attempt that no entry made", arguments: StoreKind.allCases)
  func invented(kind: StoreKind) throws {
    let other = TotalKey(part: .adjusted, team: "kulap")
    #expect(
      try faults(
        kind,
        after: #"""
          INSERT INTO totals(event, part, subject, team, points, "right", asked, time_left)
          VALUES('e', 'adjusted', '', 'kulap', 5, 0, 0, 0)
          """#)
        == [.total(event, other, kept: Tally(points: 5), folded: Tally())])
    #expect(
      try faults(
        kind,
        after: """
          INSERT INTO attempts VALUES
          ('e', 'p:p09', 'q', 1, 'mali', 'fair', 'open', 'k', 'k', 1, 0, 0, 0, 0, 0, 0, '', 1)
          """) == [.attempt(event, .person("p09"), quiz, number: 1)])
  }

  @Test("a kind of entry that is unknown", arguments: StoreKind.allCases)
  func unknownKind(kind: StoreKind) throws {
    let found = try faults(kind, after: "UPDATE entries SET kind = 'sung' WHERE seq = 4")
    #expect(found == [.unreadable(key(4)), attemptKey])
  }

  @Test(
    "points recorded other than the rule has them, in a sound chain", arguments: StoreKind.allCases)
  func wrongPoints(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    var generous = Player().answer(1)
    generous.points = 500
    try journal.write(Player().start(), generous)
    #expect(try journal.verify().faults == [.points(key(2), recorded: 500, computed: 100)])
  }

  @Test(
    "a judge's credit recorded other than the scores have it, in a sound chain",
    arguments: StoreKind.allCases)
  func wrongCredit(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    var judged = Player().judge("a1", EntryPlace(kiosk: "k1@0000000000000001", seq: 2), score: 50)
    judged.body = judged.body.replacing("\"credit\":0.5", with: "\"credit\":1")
    try journal.write(Player().start(), Player().answer(1, verdict: .pending), judged)
    #expect(try journal.verify().faults == [.credit(key(3), recorded: 1, computed: 0.5)])
  }

  @Test(
    "judges' scores of answers that wait for none are listed and are no faults",
    arguments: StoreKind.allCases)
  func unmatched(kind: StoreKind) throws {
    let folder = try Stores(kind)
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
