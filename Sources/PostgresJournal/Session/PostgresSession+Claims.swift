import Entries
import Journal
import Scoreboard
import Vocabulary

/// What a transaction holds, and what it writes of what it holds.
extension PostgresSession {
  /// Takes the locks of a claim, and learns what is counted of what they hold.
  func take(_ transaction: ServerTransaction) throws {
    let claim = transaction.claim
    switch claim.reach {
    case .merge:
      // What is merged may be slow to read: a stick, a file that somebody holds.
      try asking { try $0.ask("SET LOCAL idle_in_transaction_session_timeout = 60000") }
      try lock("merge")
    case .settings: try lock("settings")
    case .places, .event:
      guard let event = claim.event else { return }
      try lock(claim)
      if transaction.place == nil { try holdAttempts(of: claim, event) }
      let isWhole = claim.reach == .event
      try visit(
        isWhole ? raiseVersion : readCounters, [.text(event.rawValue)] + transaction.attempts
      ) {
        transaction.version = $0.integer(0)
        transaction.latest = $0.integer(1)
        transaction.changes = $0.integer(2)
        return false
      }
    }
  }

  /// Takes the locks of a claim of places or of an event.
  func lock(_ claim: Claim) throws {
    guard let event = claim.event else { return }
    if claim.reach == .event {
      try asking { try $0.ask(lockEvent, [.text(event.rawValue)]) }
    } else {
      let places = claim.places.map(\.lockName).sorted()
      let names = [event.rawValue, claim.kiosk?.rawValue ?? ""] + places
      let sql = places.count == 1 ? lockOnePlace : lockPlaces(places.count)
      try asking { try $0.ask(sql, names.map(StoreValue.text)) }
    }
  }

  /// Holds the rows by which answers of several players come, which a whole event holds anyway.
  private func holdAttempts(of claim: Claim, _ event: EventID) throws {
    guard claim.reach == .places else { return }
    for place in claim.places.sorted(by: { $0.lockName < $1.lockName }) {
      guard case .attempts(let player, let quiz) = place else { continue }
      let values = [event.rawValue, player.column, quiz.rawValue].map(StoreValue.text)
      try asking { try $0.ask(holdLatest, values) }
    }
  }

  private func lock(_ name: String) throws {
    try asking {
      try $0.ask("SELECT pg_advisory_xact_lock(\(hash("?1")))", [.text(name)])
    }
  }

  func require(_ place: Claim.Place, of event: EventID) throws {
    guard case .writing(let transaction) = state, !transaction.holds(place, of: event) else {
      return
    }
    throw ClaimTooNarrow(session: ObjectIdentifier(self))
  }

  func require(wholeOf event: EventID) throws {
    guard case .writing(let transaction) = state, !transaction.wholes.contains(event) else {
      return
    }
    guard transaction.claim.reach == .merge else {
      throw ClaimTooNarrow(session: ObjectIdentifier(self))
    }
    try asking { connection in
      try connection.ask(lockEvent, [.text(event.rawValue)])
      try connection.ask(raiseVersion, [.text(event.rawValue), .text(""), .text("")])
    }
    transaction.wholes.insert(event)
  }

  func requireStore() throws {
    try run("LOCK TABLE entries IN SHARE ROW EXCLUSIVE MODE", [])
  }

  // MARK: Entries, and what is kept of them

  func keep(entry values: [StoreValue]) throws {
    if !plans(.entry(values)) { try run(Schema.savingEntry, values) }
  }

  func keep(attempt values: [StoreValue]) throws {
    if plans(.attempt(values)) { return }
    guard case .writing(let transaction) = state else { return }
    let isWhole = transaction.holdsWhole(values[0])
    try run(isWhole ? Schema.savingAttempt : saveAttempt, values)
    transaction.note(attempt: values, countsAll: !isWhole)
  }

  func add(toTotal values: [StoreValue]) throws {
    if plans(.total(values)) { return }
    guard case .writing(let transaction) = state else { return }
    try run(addToTotal, values + [.text(transaction.claim.kiosk?.rawValue ?? "")])
  }
}

// Built once: an answer waits for them.
private let lockOnePlace = lockPlaces(1)
private let addToTotal = Schema.adding(to: "totals_by_kiosk", by: "kiosk")

/// Keeps an attempt, and counts that for all of the player's at the quiz.
private let saveAttempt = """
  WITH others AS (
    UPDATE attempts SET changes = changes + 1
    WHERE event = ?1 AND player = ?2 AND quiz = ?3 AND number <> ?4)
  \(Schema.savingAttempt)
  """

/// The number of the lock that has a name.
private func hash(_ name: String) -> String { "hashtextextended('khaolam ' || \(name), 0)" }

private let lockEvent = "SELECT pg_advisory_xact_lock(\(hash("'event ' || ?1")))"

/// Locks an event for whoever shares it, a kiosk's chain, and places in the order in which they are
/// given: the event is `?1`, the kiosk `?2`.
private func lockPlaces(_ count: Int) -> String {
  let places = (0..<count).map { hash("'place ' || ?1 || ' ' || ?\($0 + 3)") }
  let locks = ([hash("'kiosk ' || ?1 || ' ' || ?2")] + places).map {
    "pg_advisory_xact_lock(\($0))"
  }
  return """
    SELECT pg_advisory_xact_lock_shared(\(hash("'event ' || ?1"))), \(locks.joined(separator: ", "))
    """
}

/// The latest attempt of the player `?2` at the quiz `?3` of the event `?1`, held until the transaction
/// ends.
private let holdLatest = """
  SELECT number, changes FROM attempts WHERE event = ?1 AND player = ?2 AND quiz = ?3
  ORDER BY number DESC LIMIT 1 FOR UPDATE
  """

/// How often what is ruled of an event has been changed; and of an attempt, which is held, the number,
/// and how often it has been.
private let readCounters = """
  WITH latest AS (\(holdLatest))
  SELECT coalesce((SELECT version FROM events WHERE event = ?1), 0), \(countersOfLatest)
  """

/// The same, all of them raised by one, and all attempts held.
private let raiseVersion = """
  WITH raised AS (
    INSERT INTO events AS e VALUES(?1, 1)
    ON CONFLICT(event) DO UPDATE SET version = e.version + 1 RETURNING version
  ), touched AS (
    UPDATE attempts SET changes = changes + 1 WHERE event = ?1
    RETURNING player, quiz, number, changes
  ), latest AS (
    SELECT number, changes FROM touched WHERE player = ?2 AND quiz = ?3 ORDER BY number DESC LIMIT 1
  )
  SELECT version, \(countersOfLatest) FROM raised
  """

private let countersOfLatest = """
  coalesce((SELECT number FROM latest), 0), coalesce((SELECT changes FROM latest), 0)
  """
