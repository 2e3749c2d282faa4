import Entries
import Scoreboard
import Vocabulary

/// The columns of an entry, in the order `entry(of:)` reads them.
let entryColumns = "event, kiosk, seq, at, kind, team, person, subject, points, body, hash"

extension StoreRow {
  /// The entry in a row of `entryColumns`.
  func entry() throws(JournalError) -> Entry {
    let key = EntryKey(
      event: EventID(text(0) ?? ""), kiosk: KioskKey(text(1) ?? ""), seq: integer(2))
    let name = text(4) ?? ""
    guard let kind = EntryKind(rawValue: name) else { throw .unknownKind(key, kind: name) }
    let draft = Draft(
      at: integer(3), kind: kind, team: text(5).map { TeamID($0) },
      person: text(6).map { PersonID($0) }, subject: text(7) ?? "", points: integer(8),
      body: text(9) ?? "")
    return Entry(key: key, draft: draft, hash: blob(10))
  }

  /// The attempt in a row of `Schema.attemptColumns`.
  func attempt() -> Attempt {
    Attempt(
      player: Player(column: text(0) ?? ""), quiz: QuizID(text(1) ?? ""), number: integer(2),
      team: text(3).map { TeamID($0) }, rule: ScoringRule(rawValue: text(4) ?? "") ?? .warmup,
      state: Attempt.State(rawValue: text(5) ?? "") ?? .finished, owner: KioskKey(text(6) ?? ""),
      starter: KioskKey(text(7) ?? ""), startSeq: integer(8), answered: integer(9),
      streak: integer(10),
      tally: Tally(
        points: integer(11), right: integer(12), asked: integer(13), timeLeft: integer(14)),
      shares: SharesColumn.shares(in: text(15) ?? ""))
  }
}

extension StoreJournal {
  /// A player's attempts at a quiz.
  public func attempts(
    of player: Player, at quiz: QuizID, event: EventID
  ) throws -> AttemptHistory {
    try history(of: player, at: quiz, event: event)
  }

  /// What holds attempts; a store of an older version, opened to be read only, has people's only.
  private var attemptsTable: String {
    version >= Schema.versionWithGames
      ? "attempts" : "(SELECT *, 'p:' || person AS player, '' AS shares FROM attempts)"
  }

  func history(
    of player: Player, at quiz: QuizID, event: EventID
  ) throws -> AttemptHistory {
    AttemptHistory(
      try session.all(
        """
        SELECT \(Schema.attemptColumns) FROM \(attemptsTable)
        WHERE event = ?1 AND player = ?2 AND quiz = ?3 ORDER BY number
        """, .text(event.rawValue), .text(player.column), .text(quiz.rawValue)
      ) { $0.attempt() })
  }

  /// All attempts at all quizzes of an event.
  public func attempts(event: EventID) throws -> [Attempt] {
    try session.all(
      """
      SELECT \(Schema.attemptColumns) FROM \(attemptsTable)
      WHERE event = ?1 ORDER BY player, quiz, number
      """, .text(event.rawValue)
    ) { $0.attempt() }
  }

  func save(_ attempt: Attempt, event: EventID) throws {
    try session.keep(attempt: [
      .text(event.rawValue), .text(attempt.player.column), .text(attempt.quiz.rawValue),
      .integer(attempt.number), .init(attempt.team?.rawValue), .text(attempt.rule.rawValue),
      .text(attempt.state.rawValue), .text(attempt.owner.rawValue),
      .text(attempt.starter.rawValue), .integer(attempt.startSeq), .integer(attempt.answered),
      .integer(attempt.streak), .integer(attempt.tally.points), .integer(attempt.tally.right),
      .integer(attempt.tally.asked), .integer(attempt.tally.timeLeft),
      .text(SharesColumn.text(of: attempt.shares)),
    ])
  }

  /// The sums that boards show; those that are all zero are left out.
  public func totals(event: EventID) throws -> Totals { try totals(event: event, in: .kept) }

  /// The sums in one of the tables that keep them.
  func totals(event: EventID, in table: TotalsTable) throws -> Totals {
    let rows = try session.all(
      "SELECT \(Schema.totalColumns) FROM \(table.rawValue) WHERE event = ?1",
      .text(event.rawValue)
    ) { row -> (TotalKey, Tally) in
      let key = TotalKey(
        part: Part(rawValue: row.text(0) ?? "") ?? .adjusted, subject: QuizID(row.text(1) ?? ""),
        team: TeamID(row.text(2) ?? ""))
      let tally = Tally(
        points: row.integer(3), right: row.integer(4), asked: row.integer(5),
        timeLeft: row.integer(6))
      return (key, tally)
    }
    return Dictionary(rows) { first, _ in first }.filter { $0.value != Tally() }
  }

  /// Adds to many sums.
  func add(_ sums: Totals, event: EventID) throws {
    for (key, tally) in sums { try add(tally, to: key, event: event) }
  }

  func add(
    _ tally: Tally, to key: TotalKey, event: EventID, in table: TotalsTable = .kept
  ) throws {
    guard tally != Tally() else { return }
    let values: [StoreValue] = [
      .text(event.rawValue), .text(key.part.rawValue), .text(key.subject.rawValue),
      .text(key.team.rawValue), .integer(tally.points), .integer(tally.right),
      .integer(tally.asked), .integer(tally.timeLeft),
    ]
    switch table {
    case .kept: try session.add(toTotal: values)
    case .held: try session.run(addToHeld, values)
    }
  }

  /// The entry with a key, nil if there is none.
  public func entry(_ key: EntryKey) throws -> Entry? {
    try session.first(
      "SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND seq = ?3",
      .text(key.event.rawValue), .text(key.kiosk.rawValue), .integer(key.seq)
    ) { try $0.entry() }
  }

  /// Visits the entries of an event, or of all, ordered by event, kiosk and seq, in one snapshot.
  public func visitEntries(event: EventID?, _ visit: (Entry) throws -> Void) throws {
    try scanEntries(of: event) { try visit($0.entry()) }
  }

  /// Visits the rows of `entryColumns` of an event, or of all, in the order of their chains.
  func scanEntries(of event: EventID?, _ visit: (any StoreRow) throws -> Void) throws {
    // Two statements: one that took both cases would read the whole table for one event too.
    if let event {
      try session.scan(
        "SELECT \(entryColumns) FROM entries WHERE event = ?1 ORDER BY kiosk, seq",
        [.text(event.rawValue)], visit)
    } else {
      try session.scan(
        "SELECT \(entryColumns) FROM entries ORDER BY event, kiosk, seq", [], visit)
    }
  }
}

private let addToHeld = Schema.adding(to: TotalsTable.held.rawValue)

/// The tables that keep sums.
enum TotalsTable: String {
  /// The sums of all entries.
  case kept = "totals"
  /// The sums up to a freeze.
  case held = "held_totals"
}
