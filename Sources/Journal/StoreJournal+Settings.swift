/// What a store is told about itself; it stays where it was set, outside exports and merges.
extension StoreJournal {
  /// What is set under a name; nil for nothing.
  func setting(_ key: String) throws -> String? {
    try session.first("SELECT value FROM settings WHERE key = ?1", .text(key)) { $0.text(0) ?? "" }
  }

  /// Sets what a name stands for; nil takes it away.
  func set(_ value: String?, for key: String) throws {
    if let value {
      try session.run(
        """
        INSERT INTO settings(key, value) VALUES(?1, ?2)
        ON CONFLICT(key) DO UPDATE SET value = excluded.value
        """, .text(key), .text(value))
    } else {
      try session.run("DELETE FROM settings WHERE key = ?1", .text(key))
    }
  }
}
