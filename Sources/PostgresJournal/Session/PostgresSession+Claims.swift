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
    case .merge: try lock("merge")
    case .settings: try lock("settings")
    case .places, .event:
      guard let event = claim.event else { return }
      try lock(claim)
      let isWhole = claim.reach == .event
      try visit(
        isWhole ? raiseVersion : readCounters, [.text(event.rawValue)] + transaction.attempts
      ) {
        transaction.version = $0.integer(0)
        transaction.changes = $0.integer(1)
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
    try run(Schema.savingAttempt, values)
    guard case .writing(let transaction) = state, transaction.isPlace(ofAttempt: values) else {
      return
    }
    transaction.changes += 1
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

/// How often what is ruled of the event `?1` has been changed, and how often the attempts of the
/// player `?2` at the quiz `?3`.
private let readCounters = """
  SELECT coalesce((SELECT version FROM events WHERE event = ?1), 0), \(countChanges)
  """

/// The same, the former raised by one.
private let raiseVersion = """
  INSERT INTO events AS e VALUES(?1, 1)
  ON CONFLICT(event) DO UPDATE SET version = e.version + 1
  RETURNING e.version, \(countChanges)
  """

private let countChanges = """
  (SELECT coalesce(sum(changes), 0) FROM attempts WHERE event = ?1 AND player = ?2 AND quiz = ?3)
  """
