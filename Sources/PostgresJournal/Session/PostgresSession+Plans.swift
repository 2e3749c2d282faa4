import Entries
import Journal

/// What is written without asking first.
///
/// Where all that is known may hold still, what is to be written is worked out from it, and goes to
/// the server as one way there and back: an answer as one statement, by the row of its attempt, all
/// else behind the locks of its claim. Statements between two ends of what is awaited make a
/// transaction by themselves, in which each sees all that was committed when it began.
/// <https://www.postgresql.org/docs/current/libpq-pipeline-mode.html>
///
/// The first entry's seq is divided by one if the counters are as they were, and by zero if not: where
/// something was written in between, all of it fails, and is worked out anew. (A column that is empty
/// would fail, too, and the server would write the row into its log.)
extension PostgresSession {
  /// How many writes a plan has at most: all of them have to fit between two ends.
  private static let mostPlanned = 50

  /// Writes what a body writes that trusts all it knows.
  ///
  /// - Returns: Whether it could be planned; if not, nothing is written.
  func writePlanned(
    _ transaction: ServerTransaction, trusting moment: StoreMoment?, _ body: (Trust) throws -> Void
  ) throws -> Bool {
    guard let moment, moment.changes > 0 else { return false }
    state = .writing(transaction)
    defer { state = .idle }
    guard let plan = planned(body), plan.count <= Self.mostPlanned,
      case .entry(let entry)? = plan.first
    else { return false }
    transaction.version = moment.version
    transaction.latest = moment.latest
    transaction.changes = moment.changes
    if let rest = transaction.restOfAnswer(plan) {
      let sql = rest.isCounted ? writeCounted : writeUncounted
      try asking { try $0.ask(sql, entry + [.integer(moment.changes)] + rest.values) }
      transaction.changes += 1
    } else {
      let known = [moment.version, moment.latest, moment.changes].map(StoreValue.integer)
      try lock(transaction.claim)
      try asking { try $0.ask(writeFirst, entry + known + transaction.attempts) }
      try carryOut(plan.dropFirst())
    }
    _ = try asking { try $0.finish() }
    return true
  }
}

extension ServerTransaction {
  /// What an answer writes beside its entry, if a plan is that of one as they mostly come: an entry,
  /// the latest attempt, which is there, and at most one sum.
  fileprivate func restOfAnswer(
    _ plan: [PlannedWrite]
  ) -> (values: [StoreValue], isCounted: Bool)? {
    guard (2...3).contains(plan.count), case .entry = plan[0],
      case .attempt(let attempt) = plan[1], isPlace(ofAttempt: attempt),
      case .integer(latest) = attempt[3]
    else { return nil }
    // The event is there already.
    let values = Array(attempt.dropFirst())
    guard plan.count == 3 else { return (values, false) }
    guard case .total(let total) = plan[2] else { return nil }
    return (values + total.dropFirst(), true)
  }
}

/// Whether counters are as they were, of the event `?1` and the latest attempt, whose row stays as it
/// is until the transaction ends.
private let isKnown = """
  coalesce((SELECT version FROM events WHERE event = ?1), 0) = CAST(?14 AS bigint)
    AND coalesce((CAST(?15 AS bigint), CAST(?16 AS bigint)) = (
      SELECT number, changes FROM attempts WHERE event = ?1 AND player = ?17 AND quiz = ?18
      ORDER BY number DESC LIMIT 1 FOR UPDATE), false)
  """

/// Adds an entry, if a number is 1 and not 0.
private func write(if number: String) -> String {
  """
  INSERT INTO entries(\(Schema.writtenColumns))
  VALUES(?1, ?2, CAST(?3 AS bigint) / \(number), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
  """
}

// Built once: an answer waits for them.
private let writeFirst = write(if: "CAST((\(isKnown)) AS integer)")
private let writeCounted = writeAnswer(isCounted: true)
private let writeUncounted = writeAnswer(isCounted: false)

/// An answer in one statement: its attempt is changed if that is as it was, and its entry added if
/// that was done.
private func writeAnswer(isCounted: Bool) -> String {
  let total = Schema.adding(
    to: "totals_by_kiosk", by: "kiosk", parameters: [1] + Array(31...37) + [2])
  return """
    WITH attempt AS (
      UPDATE attempts SET
        team = ?18, rule = ?19, state = ?20, owner = ?21, starter = ?22, start_seq = ?23,
        answered = ?24, streak = ?25, points = ?26, "right" = ?27, asked = ?28, time_left = ?29,
        shares = ?30, changes = changes + 1
      WHERE event = ?1 AND player = ?15 AND quiz = ?16 AND number = ?17
        AND changes = CAST(?14 AS bigint)
      RETURNING 1
    )\(isCounted ? ", total AS (\(total))" : "")
    \(write(if: "(SELECT count(*) FROM attempt)"))
    """
}
