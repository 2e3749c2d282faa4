import CSQLite

extension Database {
  /// Has the database keep a write-ahead log, as a store does and a backup of one does not.
  ///
  /// Where another program reads it just now it stays as it is, for the next who opens it: without
  /// a log nothing is lost, readers and the writer only wait for each other.
  func keepLog() throws(SQLiteError) {
    let mode = try first("PRAGMA journal_mode") { $0.text(0) ?? "" }
    if mode != "wal" { try? execute("PRAGMA journal_mode = WAL") }
  }

  /// Makes sure that no other program has it open to write, even one that holds no lock of it now.
  ///
  /// - Throws: `SQLITE_BUSY` where another has.
  func requireSoleUse() throws(SQLiteError) {
    guard isSolelyUsed else {
      throw SQLiteError(code: SQLITE_BUSY, message: "another program has it open")
    }
  }

  /// Locks the database for as long as this connection lasts, and empties its log.
  ///
  /// Only the sole user of a database can take it out of WAL mode; in exclusive mode the lock that
  /// this takes is kept. <https://www.sqlite.org/pragma.html#pragma_locking_mode>
  ///
  /// - Throws: `SQLITE_BUSY` where another program has it open, even if it does nothing.
  func lockAlone() throws(SQLiteError) {
    try requireSoleUse()
    try execute("PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE")
    do {
      try execute("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT")
    } catch {
      try? execute("PRAGMA locking_mode = NORMAL")
      throw error
    }
  }
}
