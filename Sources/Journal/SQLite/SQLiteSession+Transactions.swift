import Entries
import Scoreboard
import Vocabulary

/// A transaction that writes, under way: it holds the whole database, and counts for those to come what
/// it changes of what they may know.
struct SQLiteTransaction {
  let claim: Claim
  /// The attempts that it claims, if they are one player's at one quiz.
  let place: Claim.Place?
  /// How often what is ruled of the event has changed, and how often those attempts have; nil as long
  /// as it has not been looked up.
  var counts: (version: Int, changes: Int)?
  /// The events of which all may change.
  var wholes: Set<EventID> = []
  /// Whether it trusts what might mislead it: where the kiosk's chain ends.
  var isTrusting = false

  init(_ claim: Claim) {
    self.claim = claim
    place = claim.attempts
  }
}

extension SQLiteSession {
  /// Whoever writes holds the lock of the whole database, and so the claim is held. What is trusted of
  /// an earlier transaction is compared with counters, which every write raises to what they count: an
  /// event's `version` by who changes its rulings, freezes or merges, an attempt's `changes` by each
  /// write to it. Where the kiosk's chain ends needs no comparison: entries never change, and a second
  /// one with the same seq breaks the primary key.
  ///
  /// Where all that is known may hold still, what is to be written is worked out from it before it is
  /// this program's turn; where it does not hold, it is worked out again then.
  func write(
    _ claim: Claim, trusting moment: StoreMoment?, _ body: (Trust) throws -> Void
  ) throws -> StoreMoment {
    try reporting {
      do {
        return try writeOnce(claim, trusting: moment, body)
      } catch {
        // What was trusted may have misled it; what was committed is not done again.
        let isCommitted = (error as? SQLiteError)?.code == SQLiteError.unflushed
        guard let transaction, transaction.isTrusting, !isCommitted else { throw error }
        return try writeOnce(claim, trusting: nil, body)
      }
    }
  }

  /// How many KiB of pages a merge may keep in memory, which writes all over the indexes.
  private static let mergeCache = 65_536

  private func writeOnce(
    _ claim: Claim, trusting moment: StoreMoment?, _ body: (Trust) throws -> Void
  ) throws -> StoreMoment {
    transaction = SQLiteTransaction(claim)
    if claim.reach == .merge { try database.run("PRAGMA cache_size = -\(Self.mergeCache)") }
    defer { if claim.reach == .merge { try? database.run("PRAGMA cache_size = -2000") } }
    let plan = claim.trust(in: moment, connection: 0) == .all ? planned(body) : nil
    try database.write {
      if claim.reach == .event, let event = claim.event { try require(wholeOf: event) }
      let trust = try trust(in: moment)
      guard let plan, trust == .all else { return try body(trust) }
      try carryOut(plan)
    }
    return end()
  }

  /// What may be trusted of what was known at a moment.
  private func trust(in moment: StoreMoment?) throws -> Trust {
    guard let moment, let claim = transaction?.claim, let event = claim.event else {
      return .nothing
    }
    if moment.revision == database.version {
      // Nobody has written since.
      if moment.place == transaction?.place {
        transaction?.counts = (moment.version, moment.changes)
      }
      return claim.reach == .places ? .all : .nothing
    }
    let trust = claim.trust(in: moment, connection: 0)
    guard trust != .nothing, let counts = try counts(of: event) else { return .nothing }
    transaction?.counts = counts
    guard counts.version == moment.version else { return .nothing }
    transaction?.isTrusting = true
    return trust == .all && counts.changes == moment.changes ? .all : .rulings
  }

  /// How often what is ruled of an event has been changed, and how often the claimed attempts.
  private func counts(of event: EventID) throws -> (version: Int, changes: Int)? {
    guard case .attempts(let player, let quiz) = transaction?.place else { return nil }
    return try first(
      """
      SELECT (SELECT version FROM events WHERE event = ?1),
        (SELECT sum(changes) FROM attempts WHERE event = ?1 AND player = ?2 AND quiz = ?3)
      """, .text(event.rawValue), .text(player.column), .text(quiz.rawValue)
    ) { ($0.integer(0), $0.integer(1)) }
  }

  /// The moment at which the transaction ended.
  private func end() -> StoreMoment {
    var moment = StoreMoment(version: 0)
    if let counts = transaction?.counts {
      moment.version = counts.version
      moment.changes = counts.changes
      moment.place = transaction?.place
    }
    moment.revision = database.version
    transaction = nil
    return moment
  }

  func require(_ place: Claim.Place, of event: EventID) {}
  func requireStore() {}

  func require(wholeOf event: EventID) throws {
    if plan != nil { throw NotPlannable() }
    guard transaction?.wholes.insert(event).inserted ?? true else { return }
    try run(raiseVersion, [.text(event.rawValue)])
  }

  func keep(attempt values: [StoreValue]) throws {
    if plans(.attempt(values)) { return }
    try run(Schema.savingAttempt, values)
    guard case .attempts(let player, let quiz) = transaction?.place,
      case .text(player.column) = values[1], case .text(quiz.rawValue) = values[2]
    else { return }
    transaction?.counts?.changes += 1
  }
}

private let raiseVersion = """
  INSERT INTO events VALUES(?1, 1) ON CONFLICT(event) DO UPDATE SET version = version + 1
  """
