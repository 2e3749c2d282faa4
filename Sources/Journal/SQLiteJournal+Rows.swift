import Entries
import Scoreboard
import Vocabulary

/// The columns of an entry, in the order `entry(of:)` reads them.
let entryColumns = "event, kiosk, seq, at, kind, team, person, subject, points, body, hash"

extension Statement {
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

  /// The attempt in a row of `attemptColumns`.
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

private let attemptColumns = """
  player, quiz, number, team, rule, state, owner, starter, start_seq, answered, streak, \
  points, right, asked, time_left, shares
  """

// Built once: an answer waits for it.
private let saveAttempt = """
  INSERT INTO attempts(event, \(attemptColumns))
  VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
  ON CONFLICT(event, player, quiz, number) DO UPDATE SET
    team = excluded.team, rule = excluded.rule, state = excluded.state,
    owner = excluded.owner, starter = excluded.starter, start_seq = excluded.start_seq,
    answered = excluded.answered, streak = excluded.streak, points = excluded.points,
    right = excluded.right, asked = excluded.asked, time_left = excluded.time_left,
    shares = excluded.shares
  """

extension SQLiteJournal {
  /// A player's attempts at a quiz.
  public func attempts(
    of player: Player, at quiz: QuizID, event: EventID
  ) throws -> AttemptHistory {
    try reporting { try history(of: player, at: quiz, event: event) }
  }

  /// What holds attempts; a store of an older version, opened to be read only, has people's only.
  private var attemptsTable: String {
    version >= Schema.versionWithGames
      ? "attempts" : "(SELECT *, 'p:' || person AS player, '' AS shares FROM attempts)"
  }

  func history(
    of player: Player, at quiz: QuizID, event: EventID
  ) throws(SQLiteError) -> AttemptHistory {
    AttemptHistory(
      try database.all(
        """
        SELECT \(attemptColumns) FROM \(attemptsTable)
        WHERE event = ?1 AND player = ?2 AND quiz = ?3 ORDER BY number
        """, .text(event.rawValue), .text(player.column), .text(quiz.rawValue)
      ) { $0.attempt() })
  }

  /// All attempts at all quizzes of an event.
  public func attempts(event: EventID) throws -> [Attempt] {
    try reporting {
      try database.all(
        """
        SELECT \(attemptColumns) FROM \(attemptsTable)
        WHERE event = ?1 ORDER BY player, quiz, number
        """, .text(event.rawValue)
      ) { $0.attempt() }
    }
  }

  func save(_ attempt: Attempt, event: EventID) throws(SQLiteError) {
    try database.run(
      saveAttempt, .text(event.rawValue), .text(attempt.player.column),
      .text(attempt.quiz.rawValue),
      .integer(attempt.number), .init(attempt.team?.rawValue), .text(attempt.rule.rawValue),
      .text(attempt.state.rawValue), .text(attempt.owner.rawValue),
      .text(attempt.starter.rawValue), .integer(attempt.startSeq), .integer(attempt.answered),
      .integer(attempt.streak), .integer(attempt.tally.points), .integer(attempt.tally.right),
      .integer(attempt.tally.asked), .integer(attempt.tally.timeLeft),
      .text(SharesColumn.text(of: attempt.shares)))
  }

  /// The sums that boards show; those that are all zero are left out.
  public func totals(event: EventID) throws -> Totals { try totals(event: event, in: .kept) }

  /// The sums in one of the tables that keep them.
  func totals(event: EventID, in table: TotalsTable) throws -> Totals {
    try reporting {
      let rows = try database.all(
        """
        SELECT part, subject, team, points, right, asked, time_left FROM \(table.rawValue)
        WHERE event = ?1
        """, .text(event.rawValue)
      ) { row -> (TotalKey, Tally) in
        let key = TotalKey(
          part: Part(rawValue: row.text(0) ?? "") ?? .adjusted, subject: row.text(1) ?? "",
          team: TeamID(row.text(2) ?? ""))
        let tally = Tally(
          points: row.integer(3), right: row.integer(4), asked: row.integer(5),
          timeLeft: row.integer(6))
        return (key, tally)
      }
      return Dictionary(rows) { first, _ in first }.filter { $0.value != Tally() }
    }
  }

  func add(
    _ tally: Tally, to key: TotalKey, event: EventID, in table: TotalsTable = .kept
  ) throws(SQLiteError) {
    guard tally != Tally() else { return }
    try database.run(
      """
      INSERT INTO \(table.rawValue)(event, part, subject, team, points, right, asked, time_left)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      ON CONFLICT(event, part, subject, team) DO UPDATE SET
        points = points + excluded.points, right = right + excluded.right,
        asked = asked + excluded.asked, time_left = time_left + excluded.time_left
      """, .text(event.rawValue), .text(key.part.rawValue), .text(key.subject),
      .text(key.team.rawValue), .integer(tally.points), .integer(tally.right),
      .integer(tally.asked), .integer(tally.timeLeft))
  }

  /// The entry with a key, nil if there is none.
  public func entry(_ key: EntryKey) throws -> Entry? {
    try reporting {
      let statement = try database.prepare(
        """
        SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND seq = ?3
        """, .text(key.event.rawValue), .text(key.kiosk.rawValue), .integer(key.seq))
      defer { statement.reset() }
      return try statement.step() ? try statement.entry() : nil
    }
  }

  /// Visits the entries of an event, or of all, ordered by event, kiosk and seq, in one snapshot.
  public func visitEntries(event: EventID?, _ visit: (Entry) throws -> Void) throws {
    try reporting {
      let statement = try entries(of: event)
      defer { statement.reset() }
      while try statement.step() { try visit(try statement.entry()) }
    }
  }

  /// The rows of `entryColumns` of an event, or of all, in the order of their chains.
  func entries(of event: EventID?) throws(SQLiteError) -> Statement {
    // Two statements: one that took both cases would read the whole table for one event too.
    guard let event else {
      return try database.prepare(
        "SELECT \(entryColumns) FROM entries ORDER BY event, kiosk, seq")
    }
    return try database.prepare(
      "SELECT \(entryColumns) FROM entries WHERE event = ?1 ORDER BY kiosk, seq",
      .text(event.rawValue))
  }
}

/// The tables that keep sums.
enum TotalsTable: String {
  /// The sums of all entries.
  case kept = "totals"
  /// The sums up to a freeze.
  case held = "held_totals"
}
