import Entries
import Vocabulary

/// How far a store goes: what another has to hold to have all of it.
struct StoreExtent {
  /// Where each chain ends.
  var heads: [ChainKey: (seq: Int, hash: [UInt8])] = [:]
  var entries = 0
  var latecomers = 0
  var ballots = 0

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
      func count(_ table: String) throws -> Int {
        try session.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? 0
      }
      extent.entries = try count("entries")
      // A store of an older version, opened to be read only, has neither.
      if version >= Schema.versionWithLatecomers { extent.latecomers = try count("latecomers") }
      if version >= Schema.versionWithBallots { extent.ballots = try count("ballots") }
      return extent
    }
  }

  /// Whether the store holds all that another held: each of its chains at least as far, by its hash,
  /// and no fewer entries, latecomers and ballots.
  func holds(_ other: StoreExtent) throws -> Bool {
    let here = try extent()
    guard here.entries >= other.entries, here.latecomers >= other.latecomers,
      here.ballots >= other.ballots
    else { return false }
    return try other.heads.allSatisfy { chain, head in
      let key = EntryKey(event: chain.event, kiosk: chain.kiosk, seq: head.seq)
      return try entry(key)?.hash == head.hash
    }
  }
}
