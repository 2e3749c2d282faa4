import Glibc
import Journal
import Scoreboard
import Vocabulary

/// A session with a store on a PostgreSQL server.
///
/// It connects when something is asked, and again after a connection was lost: whoever was told that
/// the server is out of reach asks once more.
final class PostgresSession: PlanningSession {
  /// What a session may do, and for how long it waits.
  struct Terms {
    /// Whether it only reads.
    var isReading = false
    /// What an appended entry survives.
    var durability = Durability.full
    /// How long a statement waits for what others hold, in milliseconds.
    var lockWait: Int32 = 30_000
  }

  /// What is going on.
  enum State {
    case idle
    /// One snapshot is read.
    case reading
    /// What it claims is written.
    case writing(ServerTransaction)
  }

  let address: PostgresAddress
  let terms: Terms
  var state = State.idle
  var plan: [PlannedWrite]?
  /// The latest connection; nil before the first, and where it was lost.
  private(set) var connection: ServerConnection?
  /// How many connections there were.
  private(set) var connections = 0
  /// What of others is new, and what they should know.
  let news = ServerNews()
  /// When, and why, the server could not be reached last; nil where it could.
  private var miss: (at: Int, error: PostgresError)?
  /// How many cursors there were: a name is not used again, since who scans may have stopped early.
  private var cursors = 0
  private var mayJoinBallots = false

  init(_ address: PostgresAddress, terms: Terms) {
    self.address = address
    self.terms = terms
  }

  var name: String { address.name }
  let version = Schema.present
  let keepsNUL = false

  // MARK: Connections

  /// The oldest server that will do.
  private static let oldestVersion: Int32 = 150_000

  /// The connection, made where there is none.
  func connected() throws -> ServerConnection {
    if let connection, connection.isAlive { return connection }
    let connection: ServerConnection
    do {
      connection = try ServerConnection(to: address.parameters)
    } catch {
      miss = (ServerClock.now, error)
      throw error
    }
    miss = nil
    guard connection.version >= Self.oldestVersion else {
      throw PostgresRefusal.tooOld(
        store: name, version: "\(connection.version / 10_000).\(connection.version % 10_000)")
    }
    guard connection.encoding == "UTF8" else {
      throw PostgresRefusal.notUTF8(store: name, encoding: connection.encoding)
    }
    try connection.askOnce(settings)
    try connection.finish()
    self.connection = connection
    connections += 1
    news.forget()
    return connection
  }

  /// Ends a connection that is of no use any more.
  func disconnect() {
    connection = nil
    state = .idle
  }

  /// Why the server can't be reached, where that was seen a moment ago: for whoever only looks, and
  /// need not wait for it again.
  var absence: PostgresError? {
    guard connection == nil, let miss, ServerClock.now - miss.at < Self.patience else { return nil }
    var error = miss.error
    error.session = ObjectIdentifier(self)
    return error
  }

  /// For how long a server that could not be reached is taken to be away still, in milliseconds.
  private static let patience = 10_000

  /// Statements are written for the indexes that they use, as `INDEXED BY` has it in SQLite, and one
  /// plan of each is enough. Who stands still in the middle of a transaction holds up others, and
  /// loses it; a server may not take a pulled cable for somebody who thinks.
  private var settings: String {
    let values: [(String, String)] = [
      ("search_path", ServerSchema.name),
      ("plan_cache_mode", "force_generic_plan"),
      ("enable_seqscan", "off"),
      ("jit", "off"),
      ("lock_timeout", "\(terms.lockWait)"),
      ("statement_timeout", "\(max(60_000, terms.lockWait * 2))"),
      ("idle_in_transaction_session_timeout", "10000"),
      ("tcp_keepalives_idle", "2"),
      ("tcp_keepalives_interval", "1"),
      ("tcp_keepalives_count", "3"),
      ("tcp_user_timeout", "5000"),
      ("default_transaction_isolation", "read committed"),
    ]
    var calls = values.map { "set_config('\($0)', '\($1)', false)" }
    switch terms.durability {
    case .relaxed: calls.append("set_config('synchronous_commit', 'off', false)")
    case .full:
      // More than this a server may have been told, not less.
      calls.append(
        """
        CASE WHEN current_setting('synchronous_commit') = 'off'
          THEN set_config('synchronous_commit', 'on', false) END
        """)
    }
    if terms.isReading { calls.append("set_config('default_transaction_read_only', 'on', false)") }
    return "SELECT \(calls.joined(separator: ", "))"
  }

  // MARK: Statements

  func run(_ sql: String, _ values: [StoreValue]) throws {
    if plans(.statement(sql, values)) { return }
    if case .writing = state {
      try asking { try $0.ask(sql, values) }
    } else {
      _ = try rows(sql, values)
    }
  }

  func visit(
    _ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Bool
  ) throws {
    try rows(sql, values)?.visit(visit)
  }

  /// The rows of a statement; where no transaction would lose by it, a connection that turns out to
  /// be lost is replaced.
  private func rows(_ sql: String, _ values: [StoreValue]) throws -> ServerRows? {
    if plan != nil { throw NotPlannable() }
    func ask() throws -> ServerRows? {
      try asking { connection in
        try connection.ask(sql, values)
        return try connection.finish()
      }
    }
    guard case .idle = state else { return try ask() }
    return try reporting { try retrying(ask) }
  }

  func scan(_ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Void) throws {
    if plan != nil { throw NotPlannable() }
    if case .idle = state { return try read { try scan(sql, values, visit) } }
    cursors += 1
    let cursor = "scan\(cursors)"
    try asking { try $0.ask("DECLARE \(cursor) NO SCROLL CURSOR FOR \(sql)", values) }
    while true {
      let rows = try asking { connection in
        try connection.askOnce("FETCH \(Self.fetched) FROM \(cursor)")
        return try connection.finish()
      }
      guard let rows else { break }
      try rows.visit {
        try visit($0)
        return true
      }
      if rows.count < Self.fetched { break }
    }
    try asking { try $0.askOnce("CLOSE \(cursor)") }
  }

  /// How many rows of a scan are in memory.
  private static let fetched = 1_000

  // MARK: Errors

  /// Asks something of the connection; what goes wrong is an error of this session's.
  func asking<Value>(
    _ body: (ServerConnection) throws -> Value
  ) throws -> Value {
    do {
      return try body(try connected())
    } catch var error as PostgresError {
      error.session = ObjectIdentifier(self)
      if error.isLost || isStandby(error) { disconnect() }
      throw error
    }
  }

  /// Whether the server takes no writes, as after a failover: another one does, or this one will.
  private func isStandby(_ error: PostgresError) -> Bool {
    error.state == "25006" && !terms.isReading
  }

  /// Runs a body again where the connection turns out to have been lost before.
  ///
  /// Not where it was the silence of the other side that told it.
  func retrying<Value>(_ body: () throws -> Value) throws -> Value {
    let start = ServerClock.now
    let hadConnection = connection != nil
    do {
      return try body()
    } catch let error as PostgresError {
      guard isOwn(error), connection == nil, hadConnection, error.isWorthRetrying(since: start)
      else { throw error }
      return try body()
    }
  }

  func isOwn(_ error: PostgresError) -> Bool { error.session == ObjectIdentifier(self) }

  /// Runs a body, and turns what this session's server says into what a person can act on.
  func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PostgresError where isOwn(error) {
      throw journalError(error)
    }
  }

  private func journalError(_ error: PostgresError) -> JournalError {
    if error.isLost || isStandby(error) {
      return .outOfReach(store: name, reason: error.message)
    }
    return switch error.state {
    case "25006": .readOnly(path: name)
    // Too many connections, or out of memory for one more.
    case "53300": .outOfReach(store: name, reason: error.message)
    case "53100": .diskFull(path: name)
    // Waited too long for what others hold; or the same again would do.
    case "55P03", "57014", "40001", "40P01": .busy(path: name)
    case "42501": .cannotOpen(path: name, reason: error.message)
    case "XX001", "XX002": .damaged(path: name, reason: error.message)
    default: .failed(path: name, reason: "\(error.message) (PostgreSQL \(error.state))")
    }
  }

  // MARK: Ballots

  /// Rows that a server deletes stay until they are cleared away: see `separateBallots`.
  func overwriteDeleted() {}

  /// Has the server clear away the rows of ballots as they were before the latest came, which would
  /// tell it by the difference; those that somebody still reads stay until the next time.
  func separateBallots() {
    guard case .idle = state else { return }
    mayJoinBallots = true
    if absence != nil { return }
    do {
      _ = try rows("VACUUM (SKIP_LOCKED, TRUNCATE FALSE) ballots", [])
      mayJoinBallots = false
    } catch {
      // The next time, then.
    }
  }

  func separateRemainingBallots() {
    if mayJoinBallots { separateBallots() }
  }
}

/// A clock that goes on evenly.
enum ServerClock {
  /// Milliseconds since some instant.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
