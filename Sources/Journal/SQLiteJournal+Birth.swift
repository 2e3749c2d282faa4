import Vocabulary
import Entries

extension SQLiteJournal {
  /// Makes an empty store one that holds simulated entries, with an id of its own.
  ///
  /// The file stays in place, so whoever has it open goes on writing to it.
  ///
  /// - Returns: Whether it was empty; a store with entries is left as it is.
  /// - Throws: `JournalError`.
  public func becomeSimulated(as id: StoreID) throws -> Bool {
    try reporting {
      try database.write {
        guard try isEmpty else { return false }
        try database.run("INSERT OR REPLACE INTO store VALUES('id', ?1)", .text(id.rawValue))
        try markSimulated()
        store = id
        return true
      }
    }
  }
}
