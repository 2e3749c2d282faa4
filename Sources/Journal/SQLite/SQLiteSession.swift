import CSQLite
import Entries
import Glibc
import Vocabulary

/// A session with a store in a SQLite database.
///
/// Whoever writes holds the lock of the whole database: no claim is needed beside it.
final class SQLiteSession: PlanningSession {
  /// The file the store is in.
  let name: String
  let database: Database
  let version: Int
  let keepsNUL = true

  /// The transaction that writes, while there is one.
  var transaction: SQLiteTransaction?
  var plan: [PlannedWrite]?
  /// Whether the log holds a commit in which a ballot stands beside its person's entry.
  private var mayJoinBallots = false

  /// A session with an open database.
  ///
  /// - Parameter version: How many steps of the schema the database has taken.
  init(_ database: Database, path: String, version: Int) {
    self.database = database
    name = path
    self.version = version
  }

  func run(_ sql: String, _ values: [StoreValue]) throws {
    if plans(.statement(sql, values)) { return }
    do {
      try database.run(sql, values)
    } catch {
      throw JournalError(error, path: name)
    }
  }

  func visit(
    _ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Bool
  ) throws {
    if plan != nil { throw NotPlannable() }
    try reporting {
      let statement = try database.prepare(sql, values)
      defer { statement.reset() }
      while try statement.step() { guard try visit(statement) else { return } }
    }
  }

  func scan(_ sql: String, _ values: [StoreValue], _ visit: (any StoreRow) throws -> Void) throws {
    try self.visit(sql, values) {
      try visit($0)
      return true
    }
  }

  func read(_ body: () throws -> Void) throws {
    try reporting { try database.read(body) }
  }

  func keep(entry values: [StoreValue]) throws { try run(Schema.savingEntry, values) }
  func add(toTotal values: [StoreValue]) throws { try run(addToTotal, values) }

  /// Within a transaction already, it is in force for what that deletes.
  func overwriteDeleted() throws { try run("PRAGMA secure_delete = ON", []) }

  /// Empties the log of what a ballot stands in, now or as soon as nobody reads from it.
  func separateBallots() { mayJoinBallots = !database.emptyLog() }

  /// Tries it again where somebody read from the log the last time.
  func separateRemainingBallots() {
    if mayJoinBallots { separateBallots() }
  }

  func revision() throws -> Int {
    separateRemainingBallots()
    return try first("PRAGMA data_version") { $0.integer(0) } ?? 0
  }

  func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    try JournalError.reporting(name, body)
  }
}

// Built once: an answer waits for it.
private let addToTotal = Schema.adding(to: "totals")

extension Statement: StoreRow {}

extension JournalError {
  /// Runs a body, and turns what SQLite says into what a person can act on.
  static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
  }

  /// What an error of SQLite's means for a store.
  init(_ error: SQLiteError, path: String) {
    // Where a disk is full, the shared-memory file may be the first that does not fit.
    let shmSize: Int32 = SQLITE_IOERR | 19 << 8
    self =
      switch error.primaryCode {
      case _ where error.code == shmSize: .diskFull(path: path)
      case _ where error.code == SQLiteError.unflushed:
        .unflushed(path: path, reason: error.message)
      case SQLITE_NOTADB: .notAStore(path: path)
      case SQLITE_BUSY, SQLITE_LOCKED: .busy(path: path)
      case SQLITE_READONLY: .readOnly(path: path)
      case SQLITE_FULL: .diskFull(path: path)
      case SQLITE_CANTOPEN where error.systemCode != 0:
        JournalError(openingFailedAt: path, code: error.systemCode)
      case SQLITE_CANTOPEN: .cannotOpen(path: path, reason: error.message)
      case SQLITE_CORRUPT where error.systemCode != 0:
        .failed(path: path, reason: String(cString: strerror(error.systemCode)))
      case SQLITE_CORRUPT: .damaged(path: path, reason: error.message)
      default: .failed(path: path, reason: "\(error.message) (SQLite \(error.code))")
      }
  }
}
