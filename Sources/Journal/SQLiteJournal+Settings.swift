/// What a store is told about itself; it stays where it was set, outside exports and merges.
extension SQLiteJournal {
  /// What is set under a name; nil for nothing.
  func setting(_ key: String) throws(SQLiteError) -> String? {
    try database.first("SELECT value FROM settings WHERE key = ?1", .text(key)) { $0.text(0) ?? "" }
  }

  /// Sets what a name stands for; nil takes it away.
  func set(_ value: String?, for key: String) throws(SQLiteError) {
    if let value {
      try database.run(
        "INSERT OR REPLACE INTO settings VALUES(?1, ?2)", .text(key), .text(value))
    } else {
      try database.run("DELETE FROM settings WHERE key = ?1", .text(key))
    }
  }
}
