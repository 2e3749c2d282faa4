import Entries
import Scoreboard
import Vocabulary

/// The journal in a database, whichever engine that has.
///
/// What entries amount to is worked out here; sessions only read and write rows.
public class StoreJournal: Journal {
  /// The store's id.
  public let store: StoreID
  /// Whether the store holds simulated entries.
  public internal(set) var isSimulated: Bool

  let session: any StoreSession
  /// What the latest append knew, and the moment that it left.
  var latest: (moment: StoreMoment, known: Recollection)?
  /// Entries of which it is not known whether they are in the store.
  var doubt: Doubt?

  /// The journal in the store that a session is with.
  ///
  /// - Throws: `JournalError`; `damaged` where the store does not know its id.
  package init(_ session: any StoreSession) throws {
    self.session = session
    let values = try session.all("SELECT key, value FROM store") {
      ($0.text(0) ?? "", $0.text(1) ?? "")
    }
    let known = Dictionary(values) { first, _ in first }
    guard let id = known["id"] else {
      throw JournalError.damaged(path: session.name, reason: "the store has no id")
    }
    store = StoreID(id)
    isSimulated = known["simulated"] == "1"
  }

  /// What the store is called where people read it: a file's path, or a server's address.
  public var name: String { session.name }

  /// How much the store's tables hold: an older one that is only read stays what it is.
  var version: Int { session.version }
  /// Whether it would be brought up to date by whoever opens it to write.
  public var isOutdated: Bool { version < Schema.present }
  /// Whether the store has places for cars.
  var hasCars: Bool { version >= Schema.versionWithCars }

  /// Marks the store as one that holds simulated entries.
  func markSimulated() throws {
    try session.run(
      """
      INSERT INTO store(key, value) VALUES('simulated', '1')
      ON CONFLICT(key) DO UPDATE SET value = excluded.value
      """)
    isSimulated = true
  }

  /// The value of a body that reads, and for which all is as at one moment, whatever others write.
  public func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
    try session.read(body)
  }

  /// A number that changes whenever another session's write becomes visible.
  public func revision() throws -> Int { try session.revision() }
}
