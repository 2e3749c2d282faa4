import Entries
import Journal
import Scoreboard
import Vocabulary

extension PostgresSession {
  func read(_ body: () throws -> Void) throws {
    guard case .idle = state else { return try body() }
    try reporting {
      try retrying {
        try asking { connection in
          try connection.ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
          // Who reads holds up nobody, and may take its time.
          try connection.ask("SET LOCAL idle_in_transaction_session_timeout = 0")
          try connection.finish()
        }
      }
      state = .reading
      try ending(body) { connection in
        try connection.ask("COMMIT")
        try connection.finish()
      }
    }
  }

  func write(
    _ claim: Claim, trusting moment: StoreMoment?, _ body: (Trust) throws -> Void
  ) throws -> StoreMoment {
    var claim = claim
    var moment = moment
    var conflicts = 0
    let start = ServerClock.now
    var mayReconnect = connection != nil
    return try reporting {
      while true {
        let transaction = ServerTransaction(claim)
        var trust = Trust.nothing
        do {
          // Another connection may be to another server, which knows less.
          try asking { _ in }
          trust = claim.trust(in: moment, connection: connections)
          return try write(transaction, trusting: moment, trust, body)
        } catch let error as PostgresError where isOwn(error) {
          if connection == nil {
            // It may have been lost long ago. What was in doubt the body finds out.
            guard mayReconnect, error.isWorthRetrying(since: start) else { throw error }
            mayReconnect = false
          } else if trust == .nothing {
            conflicts += 1
            guard error.isTransient, conflicts < 5 else { throw error }
          }
        } catch let error as ClaimTooNarrow where error.session == ObjectIdentifier(self) {
          claim.reach = .event
        } catch {
          // What it thought to know may have misled it.
          guard trust != .nothing, !transaction.isProven else { throw error }
        }
        moment = nil
      }
    }
  }

  private func write(
    _ transaction: ServerTransaction, trusting moment: StoreMoment?, _ trust: Trust,
    _ body: (Trust) throws -> Void
  ) throws -> StoreMoment {
    try asking { try $0.ask("BEGIN") }
    state = .writing(transaction)
    try ending {
      try take(transaction, trusting: moment, trust)
      try body(trust)
    } committing: { connection in
      try connection.ask("COMMIT")
      try connection.finish()
    }
    news.tell(self)
    return StoreMoment(
      connection: connections, version: transaction.version, place: transaction.place,
      changes: transaction.changes)
  }

  /// Takes the locks of a claim; where all is trusted the answer comes with the commit's.
  private func take(
    _ transaction: ServerTransaction, trusting moment: StoreMoment?, _ trust: Trust
  ) throws {
    let claim = transaction.claim
    switch claim.reach {
    case .merge: try lock("merge")
    case .settings: try lock("settings")
    case .places, .event:
      try asking {
        try $0.ask(takeClaim, claim.values(transaction, trusting: moment, trust))
      }
      if trust == .all, let moment {
        transaction.version = moment.version
        transaction.changes = moment.changes
        return
      }
      let rows = try asking { try $0.finish() }
      transaction.isProven = true
      rows?.visit {
        transaction.version = $0.integer(0)
        transaction.changes = $0.integer(1)
        return false
      }
    }
  }

  private func lock(_ name: String) throws {
    try asking {
      try $0.ask(
        "SELECT pg_advisory_xact_lock(hashtextextended('khaolam ' || ?1, 0))", [.text(name)])
    }
  }

  /// Runs a body in a transaction that has begun, and ends that.
  private func ending(
    _ body: () throws -> Void, committing commit: (ServerConnection) throws -> Void
  ) throws {
    do {
      try body()
      try asking(commit)
      state = .idle
    } catch {
      // A connection that was lost has taken its transaction with it.
      if case .idle = state { throw error }
      state = .idle
      try? asking { connection in
        // What was asked and not sent goes first, and is undone.
        do { try connection.finish() } catch let error as PostgresError where !error.isLost {}
        try connection.ask("ROLLBACK")
        try connection.finish()
      }
      throw error
    }
  }

  /// Runs a body in a transaction that claims nothing of an event.
  func alone(_ body: (ServerConnection) throws -> Void) throws {
    try reporting {
      try asking { try $0.ask("BEGIN") }
      state = .writing(ServerTransaction(.settings))
      try ending {
        try asking(body)
      } committing: { connection in
        try connection.ask("COMMIT")
        try connection.finish()
      }
    }
  }

  // MARK: Claims

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
    try asking {
      try $0.ask(
        takeClaim,
        [.text(event.rawValue), .truth(true), .text(""), .text(""), .null, .null, .null, .null])
    }
    transaction.wholes.insert(event)
  }

  func requireStore() throws {
    try run("LOCK TABLE entries IN SHARE ROW EXCLUSIVE MODE", [])
  }

  // MARK: What is kept of entries

  func keep(attempt values: [StoreValue]) throws {
    try run(Schema.savingAttempt, values)
    guard case .writing(let transaction) = state,
      case .attempts(let player, let quiz) = transaction.place,
      case .text(player.column) = values[1], case .text(quiz.rawValue) = values[2]
    else { return }
    transaction.changes += 1
  }

  func add(toTotal values: [StoreValue]) throws {
    guard case .writing(let transaction) = state else { return }
    try run(addToTotal, values + [.text(transaction.claim.kiosk?.rawValue ?? "")])
  }
}

private let takeClaim = "SELECT * FROM claim(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"

// Built once: an answer waits for them.
private let addToTotal = Schema.adding(to: "totals_by_kiosk", by: "kiosk")
