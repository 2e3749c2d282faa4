import CSQLite
import Entries
import Glibc

/// The making of a new store's tables, and the steps from an older store's to the present ones.
struct Migration {
  var database: Database
  var path: String
  /// What leads from each schema version to the next, beginning with an empty store.
  var steps: [String]
  /// What a store becomes that is made now.
  var birth: StoreBirth

  /// Brings the store up to date; an existing one is copied to a file beside it before.
  func run() throws {
    let version = try Self.version(of: database)
    let isNew = try version == 0 && Self.isEmpty(database)
    if !isNew {
      try Self.checkOwner(of: database, path: path)
      guard version <= steps.count else {
        throw JournalError.newerSchema(path: path, version: version)
      }
    }
    guard version < steps.count else { return }
    try switchToWAL()
    try database.write {
      // Another terminal may have done it while this one waited for the lock.
      let version = try Self.version(of: database)
      guard version < steps.count else { return }
      if version > 0 { try backUp(version: version) }
      for step in steps.dropFirst(version) { try database.execute(step) }
      if version == 0 {
        try database.run("INSERT INTO store VALUES('id', ?1)", [.text(birth.id.rawValue)])
        if birth.isSimulated { try database.run("INSERT INTO store VALUES('simulated', '1')") }
        try database.execute("PRAGMA application_id = \(Schema.applicationID)")
      }
      try database.execute("PRAGMA user_version = \(steps.count)")
    }
  }

  /// Checks that a database that is opened for reading is a store of the present version.
  static func check(_ database: Database, path: String, version: Int) throws {
    try checkOwner(of: database, path: path)
    let found = try Self.version(of: database)
    guard found <= version else { throw JournalError.newerSchema(path: path, version: found) }
  }

  private static func checkOwner(of database: Database, path: String) throws {
    let id = try database.first("PRAGMA application_id") { $0.integer(0) }
    guard id == Schema.applicationID else { throw JournalError.notAStore(path: path) }
  }

  private static func version(of database: Database) throws -> Int {
    try database.first("PRAGMA user_version") { $0.integer(0) } ?? 0
  }

  private static func isEmpty(_ database: Database) throws -> Bool {
    try database.first("SELECT count(*) FROM sqlite_schema") { $0.integer(0) } == 0
  }

  /// Two terminals may find the store new at the same time; the mode changes for one of them, and
  /// SQLite does not wait here by itself.
  private func switchToWAL() throws {
    for attempt in 1... {
      do {
        try database.execute("PRAGMA journal_mode = WAL")
        return
      } catch {
        guard error.primaryCode == SQLITE_BUSY, attempt < 100 else { throw error }
        usleep(20_000)
      }
    }
  }

  /// Copies the store by a connection of its own: the one that migrates holds the write lock, so
  /// nothing changes under it, and a copy can't be made inside a transaction.
  private func backUp(version: Int) throws {
    let copy = try UnfinishedFile(in: Folder(of: path))
    let reader = try Database(path: path, mode: .readOnly, busyTimeout: 0)
    try reader.run("VACUUM INTO ?1", [.text(copy.path)])
    try copy.sync()
    try copy.replace("\(path).v\(version).bak")
  }
}
