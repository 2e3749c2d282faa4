extension SQLiteJournal {
  /// Makes sure that no other program has the store open now.
  ///
  /// Only the sole user of a database can take it out of WAL mode and back.
  /// <https://www.sqlite.org/wal.html#persistence_of_wal_mode>
  ///
  /// - Throws: `JournalError.busy` where another has it open.
  public func requireSoleUse() throws {
    try JournalError.reporting(path) {
      try database.requireSoleUse()
      try database.execute("PRAGMA busy_timeout = 500; PRAGMA journal_mode = DELETE")
      try database.execute("PRAGMA journal_mode = WAL")
    }
  }
}
