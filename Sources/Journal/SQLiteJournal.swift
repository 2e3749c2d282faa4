import CSQLite
import Entries
import Glibc
import Scoreboard
import Vocabulary

/// The journal in a SQLite database: the store of one machine, shared by its terminals.
///
/// WAL mode with `synchronous=FULL`: a commit is on disk when it returns, readers and the writer do
/// not block each other, and a power cut leaves the last commit. <https://www.sqlite.org/wal.html>
public final class SQLiteJournal: Journal {
  /// The store's id.
  public let store: StoreID
  /// Whether the store holds simulated entries.
  public internal(set) var isSimulated: Bool
  /// The file the store is in.
  public let path: String

  let database: Database
  /// The version of the store's schema: an older one that is only read stays what it is.
  let version: Int
  /// Whether the store has places for cars.
  var hasCars: Bool { version >= Schema.versionWithCars }
  /// What the latest append knew, and the version of the database that it left.
  var latest: (version: UInt32, known: Recollection)?

  /// Whether the log holds a commit in which a ballot stands beside its person's entry.
  private var mayJoinBallots = false

  /// What has to survive what.
  public enum Durability: Sendable {
    /// An appended entry survives a power cut.
    case full
    /// An appended entry survives the program only: for simulations, which can be run again.
    case relaxed
  }

  /// What a store is when it is made; an existing store is what it is.
  public struct Birth: Sendable {
    /// The new store's id.
    public var id: StoreID
    /// Whether it will hold simulated entries.
    public var isSimulated: Bool

    /// A store with a given id.
    public init(id: StoreID, isSimulated: Bool) {
      self.id = id
      self.isSimulated = isSimulated
    }

    /// A real store with an id drawn at random.
    public static var random: Birth {
      Birth(id: StoreID(bits: UInt64.random(in: .min ... .max)), isSimulated: false)
    }
  }

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
    database = try Self.reporting(path) {
      try StoreFile.create(at: path)
      let database = try Database(path: path, mode: .readWrite, busyTimeout: busyTimeout)
      try Migration(database: database, path: path, steps: Schema.migrations, birth: birth).run()
      try database.execute(
        "PRAGMA synchronous = \(durability == .full ? "FULL" : "OFF")")
      return database
    }
    version = Schema.migrations.count
    (store, isSimulated) = try Self.reporting(path) { [database] in
      try Self.identity(of: database, path: path)
    }
    try separateBallotsOfOthers()
  }

  /// Empties a log that another program left behind, which ended before it could.
  private func separateBallotsOfOthers() throws {
    var log = stat()
    guard stat("\(path)-wal", &log) == 0, log.st_size > 0 else { return }
    let hasBallots = try reporting {
      try database.first("SELECT 1 FROM ballots LIMIT 1") { _ in true } ?? false
    }
    if hasBallots { separateBallots() }
  }

  /// Opens an existing store for reading only.
  ///
  /// - Throws: `JournalError`; `missing` if it is not there.
  public init(reading path: String) throws {
    self.path = path
    guard access(path, F_OK) == 0 else { throw JournalError.missing(path: path) }
    do {
      database = try Self.opened(path, mode: .readOnly)
    } catch JournalError.readOnly where access("\(path)-wal", F_OK) != 0 {
      // SQLite wants to write beside a store even to read it; here nobody can.
      database = try Self.opened(path, mode: .immutable)
    } catch JournalError.cannotOpen where access("\(path)-wal", F_OK) != 0 {
      database = try Self.opened(path, mode: .immutable)
    }
    version = try Self.reporting(path) { [database] in
      try database.first("PRAGMA user_version") { $0.integer(0) } ?? 0
    }
    (store, isSimulated) = try Self.reporting(path) { [database] in
      try Self.identity(of: database, path: path)
    }
  }

  /// A database opened for reading, and found to be a store of the present version.
  private static func opened(_ path: String, mode: Database.Mode) throws -> Database {
    try reporting(path) {
      let database = try Database(path: path, mode: mode, busyTimeout: Self.busyTimeout)
      try Migration.check(database, path: path, version: Schema.migrations.count)
      return database
    }
  }

  private static func identity(
    of database: Database, path: String
  ) throws -> (store: StoreID, isSimulated: Bool) {
    let values = try database.all("SELECT key, value FROM store") {
      ($0.text(0) ?? "", $0.text(1) ?? "")
    }
    let store = Dictionary(values) { first, _ in first }
    guard let id = store["id"] else {
      throw JournalError.damaged(path: path, reason: "the store has no id")
    }
    return (StoreID(id), store["simulated"] == "1")
  }

  /// Marks the store as one that holds simulated entries.
  func markSimulated() throws(SQLiteError) {
    try database.run("INSERT OR REPLACE INTO store VALUES('simulated', '1')")
    isSimulated = true
  }

  /// Empties the log of what a ballot stands in, now or as soon as nobody reads from it.
  func separateBallots() {
    mayJoinBallots = !database.emptyLog()
  }

  /// Tries it again where somebody read from the log the last time.
  func separateRemainingBallots() {
    if mayJoinBallots { separateBallots() }
  }

  /// A number that changes whenever another connection's write becomes visible.
  public func revision() throws -> Int {
    separateRemainingBallots()
    return try reporting {
      try database.first("PRAGMA data_version") { $0.integer(0) } ?? 0
    }
  }

  /// Runs a body, and turns what SQLite says into what a person can act on.
  func reporting<Value>(_ body: () throws -> Value) throws -> Value {
    try Self.reporting(path, body)
  }

  private static func reporting<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws -> Value {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw JournalError(error, path: path)
    }
  }
}

extension JournalError {
  /// What an error of SQLite's means for a store.
  init(_ error: SQLiteError, path: String) {
    // Where a disk is full, the shared-memory file may be the first that does not fit.
    let shmSize: Int32 = SQLITE_IOERR | 19 << 8
    self =
      switch error.primaryCode {
      case _ where error.code == shmSize: .diskFull(path: path)
      case SQLITE_NOTADB: .notAStore(path: path)
      case SQLITE_BUSY, SQLITE_LOCKED: .busy(path: path)
      case SQLITE_READONLY: .readOnly(path: path)
      case SQLITE_FULL: .diskFull(path: path)
      case SQLITE_CANTOPEN: .cannotOpen(path: path, reason: error.message)
      case SQLITE_CORRUPT: .damaged(path: path, reason: error.message)
      default: .failed(path: path, reason: "\(error.message) (SQLite \(error.code))")
      }
  }
}
