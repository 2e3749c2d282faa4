import CSQLite
import Entries
import Glibc

/// The journal in a SQLite database: the store of one machine, shared by its terminals.
///
/// WAL mode with `synchronous=FULL`: a commit is on disk when it returns, readers and the writer do
/// not block each other, and a power cut leaves the last commit. <https://www.sqlite.org/wal.html>
public final class SQLiteJournal: StoreJournal {
  /// The file the store is in.
  public let path: String

  let database: Database

  /// What a store is when it is made.
  public typealias Birth = StoreBirth

  /// How long a statement waits for another program's lock, in milliseconds.
  public static let busyTimeout: Int32 = 30_000

  /// Opens a store, making it if it is not there, and brings an older one up to date.
  ///
  /// - Parameters:
  ///   - path: The store's file.
  ///   - birth: What the store becomes if it is made now.
  ///   - durability: What an appended entry survives.
  ///   - busyTimeout: How long a statement waits for another program's lock, in milliseconds.
  /// - Throws: `JournalError`.
  public init(
    path: String, birth: Birth = .random, durability: Durability = .full,
    busyTimeout: Int32 = SQLiteJournal.busyTimeout
  ) throws {
    self.path = path
    database = try JournalError.reporting(path) {
      let database = try StoreFile.opening(path) {
        try StoreFile.create(at: path)
        let database = try Database(path: path, mode: .readWrite, busyTimeout: busyTimeout)
        try Migration(database: database, path: path, steps: Schema.migrations, birth: birth).run()
        return database
      }
      try database.keepLog()
      try database.execute(
        "PRAGMA synchronous = \(durability == .full ? "FULL" : "OFF")")
      return database
    }
    try super.init(SQLiteSession(database, path: path, version: Schema.present))
    try separateBallotsOfOthers()
  }

  /// Opens an existing store for reading only.
  ///
  /// - Throws: `JournalError`; `missing` if it is not there.
  public init(
    reading path: String, busyTimeout: Int32 = SQLiteJournal.busyTimeout
  ) throws {
    self.path = path
    guard access(path, F_OK) == 0 else { throw JournalError.missing(path: path) }
    do {
      database = try Self.opened(path, mode: .readOnly, busyTimeout)
    } catch JournalError.readOnly where access("\(path)-wal", F_OK) != 0 {
      // SQLite wants to write beside a store even to read it; here nobody can.
      database = try Self.opened(path, mode: .immutable, busyTimeout)
    } catch JournalError.cannotOpen where access("\(path)-wal", F_OK) != 0 {
      database = try Self.opened(path, mode: .immutable, busyTimeout)
    }
    let version = try JournalError.reporting(path) { [database] in
      try database.first("PRAGMA user_version") { $0.integer(0) } ?? 0
    }
    try super.init(SQLiteSession(database, path: path, version: version))
  }

  /// A database opened for reading, and found to be a store of the present version.
  private static func opened(
    _ path: String, mode: Database.Mode, _ busyTimeout: Int32
  ) throws -> Database {
    try JournalError.reporting(path) {
      try StoreFile.opening(path) {
        let database = try Database(path: path, mode: mode, busyTimeout: busyTimeout)
        try Migration.check(database, path: path, version: Schema.present)
        return database
      }
    }
  }

  /// Empties a log that another program left behind, which ended before it could.
  private func separateBallotsOfOthers() throws {
    var log = stat()
    guard stat("\(path)-wal", &log) == 0, log.st_size > 0 else { return }
    let hasBallots = try session.first("SELECT 1 FROM ballots LIMIT 1") { _ in true } ?? false
    if hasBallots { session.separateBallots() }
  }
}
