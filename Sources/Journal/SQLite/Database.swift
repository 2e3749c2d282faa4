import CSQLite

/// A connection to a SQLite database, for one thread.
///
/// Extended result codes are on; a handle is closed also where opening fails.
final class Database {
  private let handle: OpaquePointer
  private var statements: [String: Statement] = [:]
  private let busyTimeout: Int32
  /// Where writers wait for each other; nil where nothing is written, or no file can be made for it.
  private let queue: WriteQueue?
  /// Whether `write` brings what it commits to the disk: SQLite itself does where there is no log.
  private var flushesLog = false
  /// Whether the disk has once not taken the log: what it did not take, Linux does not try again.
  private var hasLostLog = false

  /// How a database is opened.
  enum Mode {
    case readWriteCreate
    case readWrite
    case readOnly
    /// For reading what nobody can write to, such as a stick that is write-protected.
    /// <https://www.sqlite.org/uri.html#uriimmutable>
    case immutable

    fileprivate var canWrite: Bool { self == .readWriteCreate || self == .readWrite }

    fileprivate var flags: Int32 {
      switch self {
      case .readWriteCreate: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    }
  }

  /// Opens a database.
  ///
  /// - Parameter busyTimeout: How long a statement waits for another program's lock, in ms.
  init(path: String, mode: Mode, busyTimeout: Int32) throws(SQLiteError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      mode == .immutable ? Self.immutableURI(of: path) : path, &handle,
      mode.flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      throw handle.map { SQLiteError(code: code, of: $0) }
        ?? SQLiteError(code: code, message: "out of memory")
    }
    // What can't be written to is opened all the same, for reading.
    if mode.canWrite, sqlite3_db_readonly(handle, "main") != 0 {
      sqlite3_close_v2(handle)
      throw SQLiteError(code: SQLITE_READONLY, message: "it can only be read")
    }
    self.handle = handle
    self.busyTimeout = busyTimeout
    queue = mode.canWrite ? WriteQueue(store: path) : nil
    sqlite3_busy_timeout(handle, busyTimeout)
  }

  /// A path as a URI in which nothing but its slashes means anything.
  private static func immutableURI(of path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let plain = path.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "/")
      return isPlain
        ? String(UnicodeScalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
    return "file:\(plain.joined())?immutable=1"
  }

  deinit {
    // Statements hold the connection open; they go first.
    statements.removeAll()
    sqlite3_close_v2(handle)
  }

  /// Runs statements without parameters or rows.
  func execute(_ sql: String) throws(SQLiteError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else {
      throw SQLiteError(code: code, of: handle)
    }
  }

  /// A statement from the cache, with values bound to its parameters, before its first row.
  func prepare(_ sql: String, _ values: [StoreValue]) throws(SQLiteError) -> Statement {
    let statement = try cached(sql)
    try statement.bind(values)
    return statement
  }

  /// Runs a statement that returns no rows.
  func run(_ sql: String, _ values: [StoreValue] = []) throws(SQLiteError) {
    let statement = try prepare(sql, values)
    while try statement.step() {}
    statement.reset()
  }

  /// The first row's value, read by `read`; nil without a row.
  func first<Value>(
    _ sql: String, _ values: StoreValue..., read: (Statement) -> Value
  ) throws(SQLiteError) -> Value? {
    let statement = try prepare(sql, values)
    let value = try statement.step() ? read(statement) : nil
    statement.reset()
    return value
  }

  /// All rows, each read by `read`.
  func all<Value>(
    _ sql: String, _ values: StoreValue..., read: (Statement) -> Value
  ) throws(SQLiteError) -> [Value] {
    let statement = try prepare(sql, values)
    var rows: [Value] = []
    while try statement.step() { rows.append(read(statement)) }
    statement.reset()
    return rows
  }

  /// A number that changes whenever the database does, whoever writes to it.
  ///
  /// Another connection's write changes it when a transaction begins that sees the write.
  /// <https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html#sqlitefcntldataversion>
  var version: UInt32 {
    var version: UInt32 = 0
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return version
  }

  /// Whether no other program has it open to write.
  var isSolelyUsed: Bool { queue?.isAlone ?? true }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// Has what `write` commits survive a power cut, or the program only.
  ///
  /// Where there is a log, SQLite only writes to it (`synchronous=NORMAL`), and `write` brings it to
  /// the disk when it is another's turn already: so writers wait for the disk side by side, and one
  /// flush does for all whose commits were written before it. What one of them reads of another is
  /// before its own in the log, and so never lost before it.
  /// <https://www.sqlite.org/pragma.html#pragma_synchronous>
  func setDurability(_ durability: Durability) throws(SQLiteError) {
    let hasLog = try first("PRAGMA journal_mode") { $0.text(0) } == "wal"
    flushesLog = durability == .full && hasLog
    let level =
      switch durability {
      case .full: hasLog ? "NORMAL" : "FULL"
      case .relaxed: "OFF"
      }
    // Pages that change with every answer are copied from the log less often than by default.
    try execute("PRAGMA synchronous = \(level); PRAGMA wal_autocheckpoint = 4000")
  }

  /// Runs a body in a transaction that takes the write lock at once, undone if the body throws; what
  /// it has written is on disk on return.
  ///
  /// Programs that want to write at the same time do so in the order in which they came.
  ///
  /// - Throws: What the body throws, and `SQLiteError`; `isUnflushed` where all was committed and the
  ///   disk did not take it.
  func write<Value>(_ body: () throws -> Value) throws -> Value {
    let value = try inTurn { try transaction(body) }
    if flushesLog { try flushLog() }
    return value
  }

  private func inTurn<Value>(_ body: () throws -> Value) throws -> Value {
    guard let queue else { return try body() }
    guard queue.enter(timeout: busyTimeout) else {
      throw SQLiteError(code: SQLITE_BUSY, message: "another program writes without end")
    }
    defer { queue.leave() }
    return try body()
  }

  private func transaction<Value>(_ body: () throws -> Value) throws -> Value {
    try run("BEGIN IMMEDIATE")
    do {
      let value = try body()
      try run("COMMIT")
      return value
    } catch {
      // SQLite may have rolled back by itself, on a full disk for one.
      if isInTransaction { try? run("ROLLBACK") }
      throw error
    }
  }

  /// Brings the log to the disk.
  /// <https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html#sqlitefcntljournalpointer>
  private func flushLog() throws(SQLiteError) {
    if hasLostLog {
      // All that is in it goes into the database, and to the disk with that.
      hasLostLog = !emptyLog()
    } else {
      hasLostLog = !syncLog()
    }
    if hasLostLog {
      throw SQLiteError(code: SQLiteError.unflushed, message: "the disk did not take the log")
    }
  }

  private func syncLog() -> Bool {
    var log: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log)
    guard let log, let methods = log.pointee.pMethods else { return false }
    return methods.pointee.xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK
  }

  /// Moves all commits from the log into the database and cuts the log to nothing, unless someone
  /// still reads from it; nobody is waited for.
  /// <https://www.sqlite.org/c3ref/wal_checkpoint_v2.html>
  ///
  /// - Returns: Whether the log is empty now.
  func emptyLog() -> Bool {
    sqlite3_busy_timeout(handle, 0)
    defer { sqlite3_busy_timeout(handle, busyTimeout) }
    return sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
      == SQLITE_OK
  }

  /// Runs a body that reads in one snapshot.
  func read<Value>(_ body: () throws -> Value) throws -> Value {
    if isInTransaction { return try body() }
    try run("BEGIN")
    defer { try? run("COMMIT") }
    return try body()
  }

  private func cached(_ sql: String) throws(SQLiteError) -> Statement {
    // One whose rows are still being read belongs to its reader.
    if let statement = statements[sql], !statement.isBusy { return statement }
    let statement = try Statement(sql, in: handle)
    statements[sql] = statement
    return statement
  }
}
