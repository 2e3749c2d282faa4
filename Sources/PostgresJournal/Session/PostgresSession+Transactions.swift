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
        var trust = Trust.nothing
        do {
          // Another connection may be to another server, which knows less.
          try asking { _ in }
          trust = claim.trust(in: moment, connection: connections)
          return try write(ServerTransaction(claim), trusting: moment, trust, body)
        } catch let error as PostgresError where isOwn(error) {
          if connection == nil {
            // It may have been lost long ago. What was in doubt the body finds out.
            guard mayReconnect, error.isWorthRetrying(since: start) else { throw error }
            mayReconnect = false
          } else {
            conflicts += 1
            guard error.isTransient || error.isContradiction, conflicts < 5 else { throw error }
            // Another program of the kiosk's name may give answer after answer, which take no lock of
            // the chain.
            if error.isContradiction, trust == .nothing, claim.reach == .places {
              claim.reach = .event
            }
          }
        } catch let error as ClaimTooNarrow where error.session == ObjectIdentifier(self) {
          claim.reach = .event
        }
        moment = nil
      }
    }
  }

  /// Writes once.
  ///
  /// - Parameter trust: How much the body may be told to trust, as far as counters say the same.
  private func write(
    _ transaction: ServerTransaction, trusting moment: StoreMoment?, _ trust: Trust,
    _ body: (Trust) throws -> Void
  ) throws -> StoreMoment {
    let isPlanned = try trust == .all && writePlanned(transaction, trusting: moment, body)
    if !isPlanned {
      try asking { try $0.ask("BEGIN") }
      state = .writing(transaction)
      try ending {
        try take(transaction)
        try body(transaction.trust(in: moment, atMost: trust))
      } committing: { connection in
        try connection.ask("COMMIT")
        try connection.finish()
      }
    }
    news.tell(self)
    return StoreMoment(
      connection: connections, version: transaction.version, place: transaction.place,
      changes: transaction.changes, latest: transaction.latest)
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
}
