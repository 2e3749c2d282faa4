import Entries
import Journal

/// The journal in a PostgreSQL database: the store of several machines, shared by their kiosks.
///
/// Kiosks write side by side: see `ServerTransaction`. TLS, users and passwords are libpq's matter.
///
/// **A server that goes away.** Each call throws `JournalError.outOfReach` as long as the server does
/// not answer: at once where it refuses, after some 5 s where it is silent. The journal stays good:
/// the next call connects again. Whoever was appending (`append`, `cast`, `admit`) makes the same
/// call again, with the same values, until it succeeds: what had been committed before the
/// connection was lost is recognised by its hash, and returned as it is; else it is written then. So
/// an answer counts once. A call with other values gives the earlier one up, wherever it ended.
public enum PostgresJournal {
  /// How long a statement waits for what others hold, in milliseconds.
  public static let lockWait: Int32 = 30_000

  /// Opens a store, making it if the database has none, and brings an older one up to date.
  ///
  /// - Parameters:
  ///   - address: Where it is.
  ///   - birth: What the store becomes if it is made now.
  ///   - durability: What an appended entry survives.
  ///   - lockWait: How long a statement waits for what others hold, in milliseconds.
  /// - Throws: `JournalError`, `PostgresRefusal`.
  public static func open(
    _ address: PostgresAddress, birth: StoreBirth = .random, durability: Durability = .full,
    lockWait: Int32 = PostgresJournal.lockWait
  ) throws -> StoreJournal {
    let session = PostgresSession(
      address, terms: .init(durability: durability, lockWait: lockWait))
    try ServerMigration(session: session, birth: birth).run()
    return try StoreJournal(session)
  }

  /// Opens an existing store for reading only.
  ///
  /// - Throws: `JournalError`, `missing` where the database has none; `PostgresRefusal`.
  public static func open(reading address: PostgresAddress) throws -> StoreJournal {
    let session = PostgresSession(address, terms: .init(isReading: true))
    try ServerMigration(session: session, birth: .random).check()
    return try StoreJournal(session)
  }
}
