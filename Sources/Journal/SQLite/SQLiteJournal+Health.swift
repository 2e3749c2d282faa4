/// How a store's file is.
public struct StoreHealth: Hashable, Sendable {
  /// The version of its schema.
  public var schema: Int
  /// The version that this program makes.
  public var newestSchema: Int
  /// The number of its entries.
  public var entries: Int
  /// Its size, without what is in its log, in bytes.
  public var bytes: Int
  /// What SQLite finds wrong with its pages, at most five lines.
  public var faults: [String]
}

extension SQLiteJournal {
  /// Looks at the store's file, without a look at what entries say; nothing is changed.
  ///
  /// - Throws: `JournalError`.
  public func health() throws -> StoreHealth {
    try JournalError.reporting(path) {
      func number(_ sql: String) throws(SQLiteError) -> Int {
        try database.first(sql) { $0.integer(0) } ?? 0
      }
      let faults = try database.all("PRAGMA quick_check(5)") { $0.text(0) ?? "" }
      return StoreHealth(
        schema: version, newestSchema: Schema.present,
        entries: faults == ["ok"] ? try number("SELECT count(*) FROM entries") : 0,
        bytes: try number("PRAGMA page_count") * number("PRAGMA page_size"),
        faults: faults.filter { $0 != "ok" })
    }
  }
}
