import Entries
import Journal

/// What is written without asking first.
///
/// Where all that is known may hold still, what is to be written is worked out from it, and goes to
/// the server together with the locks, as one way there and back. Statements between two ends of what
/// is awaited make a transaction by themselves, in which each sees all that was committed when it
/// began. <https://www.postgresql.org/docs/current/libpq-pipeline-mode.html>
///
/// The first entry's seq is divided by one if the counters are as they were, and by zero if not: where
/// something was written in between, all of it fails, and is worked out anew. (A column that is empty
/// would fail, too, and the server would write the row into its log.)
extension PostgresSession {
  /// How many statements a plan has at most: all of them have to fit between two ends.
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
    transaction.changes = moment.changes
    let known = [.integer(moment.version), .integer(moment.changes)] + transaction.attempts
    try lock(transaction.claim)
    if let rest = transaction.restOfAnswer(plan) {
      transaction.changes += 1
      let sql = rest.isCounted ? writeCounted : writeUncounted
      try asking { try $0.ask(sql, entry + known + rest.values) }
    } else {
      try asking { try $0.ask(writeFirst, entry + known) }
      try carryOut(plan.dropFirst())
    }
    _ = try asking { try $0.finish() }
    return true
  }
}

extension ServerTransaction {
  /// What an answer writes beside its entry, if a plan is that of one as they mostly come: an entry, an
  /// attempt that is there, and at most one sum.
  fileprivate func restOfAnswer(
    _ plan: [PlannedWrite]
  ) -> (values: [StoreValue], isCounted: Bool)? {
    guard (2...3).contains(plan.count), case .entry(let entry) = plan[0],
      case .attempt(let attempt) = plan[1], isPlace(ofAttempt: attempt)
    else { return nil }
    // An attempt that begins is not there yet.
    if case .text(EntryKind.quizStarted.rawValue) = entry[4] { return nil }
    // The event, and whose attempts they are, are there already.
    let values = Array(attempt.dropFirst(3))
    guard plan.count == 3 else { return (values, false) }
    guard case .total(let total) = plan[2] else { return nil }
    return (values + total.dropFirst(), true)
  }
}

/// Whether counters are as they were: the event is `?1`.
private let isKnown = """
  (coalesce((SELECT version FROM events WHERE event = ?1), 0) = ?14
    AND (SELECT sum(changes) FROM attempts WHERE event = ?1 AND player = ?16 AND quiz = ?17)
      IS NOT DISTINCT FROM CAST(?15 AS bigint))
  """

/// Adds an entry, if a number is 1 and not 0.
private func write(if number: String) -> String {
  """
  INSERT INTO entries(\(Schema.writtenColumns))
  VALUES(?1, ?2, CAST(?3 AS bigint) / \(number), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
  """
}

// Built once: an answer waits for them.
private let writeFirst = write(if: "CAST(\(isKnown) AS integer)")
private let writeCounted = writeAnswer(isCounted: true)
private let writeUncounted = writeAnswer(isCounted: false)

/// An answer in one statement: its attempt is changed if the counters are as they were, and its entry
/// added if that was done.
private func writeAnswer(isCounted: Bool) -> String {
  let total = Schema.adding(
    to: "totals_by_kiosk", by: "kiosk", parameters: [1] + Array(32...38) + [2])
  return """
    WITH attempt AS (
      UPDATE attempts SET
        team = ?19, rule = ?20, state = ?21, owner = ?22, starter = ?23, start_seq = ?24,
        answered = ?25, streak = ?26, points = ?27, "right" = ?28, asked = ?29, time_left = ?30,
        shares = ?31, changes = changes + 1
      WHERE event = ?1 AND player = ?16 AND quiz = ?17 AND number = ?18 AND \(isKnown)
      RETURNING 1
    )\(isCounted ? ", total AS (\(total))" : "")
    \(write(if: "(SELECT count(*) FROM attempt)"))
    """
}
