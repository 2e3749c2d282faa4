import Entries
import Vocabulary

/// The entries of a kiosk at an event.
struct ChainKey: Hashable {
  var event: EventID
  var kiosk: KioskKey
}

extension EntryKey {
  /// Whether another entry is of the same chain.
  func isInChain(of other: EntryKey) -> Bool { kiosk == other.kiosk && event == other.event }
}

/// When a kiosk wrote last.
public struct KioskSeen: Hashable, Sendable {
  /// The kiosk.
  public var kiosk: KioskKey
  /// When its latest entry was written by its clock: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int

  /// A kiosk that was seen.
  public init(kiosk: KioskKey, at: Int) {
    self.kiosk = kiosk
    self.at = at
  }
}

extension StoreJournal {
  /// The hashes of a chain's entries from one up to another seq, by their seq.
  func hashes(from key: EntryKey, to end: Int) throws -> [Int: [UInt8]] {
    let hashes = try session.all(
      """
      SELECT seq, hash FROM entries
      WHERE event = ?1 AND kiosk = ?2 AND seq >= ?3 AND seq <= ?4
      """, .text(key.event.rawValue), .text(key.kiosk.rawValue), .integer(key.seq), .integer(end)
    ) { ($0.integer(0), $0.blob(1)) }
    return Dictionary(hashes) { first, _ in first }
  }

  /// The chain after another in the order of events and kiosks; nil after the last.
  ///
  /// From chain to chain by the primary key, without a look at what lies between.
  func chain(after chain: ChainKey?) throws -> ChainKey? {
    try session.first(
      """
      SELECT event, kiosk FROM entries WHERE (event, kiosk) > (?1, ?2)
      ORDER BY event, kiosk LIMIT 1
      """, .text(chain?.event.rawValue ?? ""), .text(chain?.kiosk.rawValue ?? "")
    ) { ChainKey(event: EventID($0.text(0) ?? ""), kiosk: KioskKey($0.text(1) ?? "")) }
  }

  /// Visits all chains, in order.
  func visitChains(_ visit: (ChainKey) throws -> Void) throws {
    var latest: ChainKey?
    while let chain = try chain(after: latest) {
      try visit(chain)
      latest = chain
    }
  }

  /// The kiosk and the time of an event's entry with the latest time; nil without entries.
  ///
  /// It need not be a chain's last entry: a clock may have been set back since. All entries are read.
  ///
  /// - Throws: `JournalError`.
  public func latest(event: EventID) throws -> KioskSeen? {
    try session.first(
      "SELECT kiosk, at FROM entries WHERE event = ?1 ORDER BY at DESC LIMIT 1",
      .text(event.rawValue)
    ) { KioskSeen(kiosk: KioskKey($0.text(0) ?? ""), at: $0.integer(1)) }
  }

  /// When each kiosk of any event wrote last, the latest first.
  ///
  /// - Throws: `JournalError`.
  public func kiosksSeen() throws -> [KioskSeen] {
    var times: [KioskKey: Int] = [:]
    try visitChains { chain in
      let at = try session.first(
        "SELECT at FROM entries WHERE event = ?1 AND kiosk = ?2 ORDER BY seq DESC LIMIT 1",
        .text(chain.event.rawValue), .text(chain.kiosk.rawValue)
      ) { $0.integer(0) }
      if let at { times[chain.kiosk] = max(at, times[chain.kiosk] ?? .min) }
    }
    return times.map { KioskSeen(kiosk: $0.key, at: $0.value) }
      .sorted { ($1.at, $0.kiosk) < ($0.at, $1.kiosk) }
  }
}
