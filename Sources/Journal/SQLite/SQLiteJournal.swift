import CSQLite
import Entries
import Glibc

/// The journal in a SQLite database: the store of one machine, shared by its terminals.
///
/// With a write-ahead log that is on disk when an append returns: readers and the writer do not block
/// each other, and a power cut leaves the last commit. <https://www.sqlite.org/wal.html>
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
      try StoreFile.opening(path) {
        try StoreFile.create(at: path)
        let database = try Database(path: path, mode: .readWrite, busyTimeout: busyTimeout)
        try Migration(database: database, path: path, steps: Schema.migrations, birth: birth).run()
        try database.keepLog()
        try database.setDurability(durability)
        return database
      }
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

  /// Whether the store is in the file at a path, whatever its name.
  public func isFile(at other: String) -> Bool {
    StoreFile.Identity(of: path).map { $0 == StoreFile.Identity(of: other) } ?? false
  }

  /// Whether a file is there that is a store or should be one: what a power cut left of a store that
  /// was being made has no bytes yet.
  ///
  /// - Throws: `JournalError.cannotOpen` where that can't be told.
  public static func isThere(_ path: String) throws -> Bool {
    var file = stat()
    if stat(path, &file) == 0 { return file.st_size > 0 }
    guard errno == ENOENT || errno == ENOTDIR else {
      throw JournalError(openingFailedAt: path, code: errno)
    }
    return false
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
