import Entries
import Vocabulary

/// How much a store holds.
public struct StoreCounts: Hashable, Sendable {
  /// The number of entries.
  public var entries = 0
  /// The number of people beside the roster.
  public var latecomers = 0
  /// The number of ballots of surveys.
  public var ballots = 0

  /// The counts of an empty store.
  public init() {}

  /// Whether it is as much as another, or more, of each.
  func isAtLeast(_ other: StoreCounts) -> Bool {
    entries >= other.entries && latecomers >= other.latecomers && ballots >= other.ballots
  }
}

/// How far a store goes: what another has to hold to have all of it.
struct StoreExtent {
  /// Where each chain ends.
  var heads: [ChainKey: (seq: Int, hash: [UInt8])] = [:]
  var counts = StoreCounts()

  /// The number of kiosks that wrote.
  var kiosks: Int { Set(heads.keys.map(\.kiosk)).count }
}

extension StoreJournal {
  /// How far the store goes, in one snapshot.
  func extent() throws -> StoreExtent {
    try session.read {
      var extent = StoreExtent()
      try visitChains { chain in
        let head = try chainHead(event: chain.event, kiosk: chain.kiosk)
        if let hash = head.hash { extent.heads[chain] = (head.seq, hash) }
      }
      extent.counts = try counts()
      return extent
    }
  }

  /// How much the store holds.
  ///
  /// - Throws: `JournalError`.
  public func counts() throws -> StoreCounts {
    func count(_ table: String) throws -> Int {
      try session.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? 0
    }
    return try session.read {
      var counts = StoreCounts()
      counts.entries = try count("entries")
      // A store of an older version, opened to be read only, has neither.
      if version >= Schema.versionWithLatecomers { counts.latecomers = try count("latecomers") }
      if version >= Schema.versionWithBallots { counts.ballots = try count("ballots") }
      return counts
    }
  }

  /// Whether the store holds all that another held: each of its chains at least as far, by its hash,
  /// and no fewer entries, latecomers and ballots.
  func holds(_ other: StoreExtent) throws -> Bool {
    let here = try extent()
    guard here.counts.isAtLeast(other.counts) else { return false }
    return try other.heads.allSatisfy { chain, head in
      let key = EntryKey(event: chain.event, kiosk: chain.kiosk, seq: head.seq)
      return try entry(key)?.hash == head.hash
    }
  }
}
