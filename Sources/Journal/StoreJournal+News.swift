import Entries
import Vocabulary

/// Where the chains of an event's kiosks end: the seq of each kiosk's latest entry.
typealias ChainHeads = [KioskKey: Int]

extension StoreJournal {
  /// Where the chains of an event's kiosks end.
  ///
  /// From kiosk to kiosk by the primary key, without a look at what lies between.
  func heads(event: EventID) throws -> ChainHeads {
    let heads = try session.all(
      """
      WITH RECURSIVE kiosks(kiosk) AS (
        SELECT min(kiosk) FROM entries WHERE event = ?1
        UNION ALL
        SELECT (SELECT min(kiosk) FROM entries WHERE event = ?1 AND kiosk > kiosks.kiosk)
        FROM kiosks WHERE kiosks.kiosk IS NOT NULL
      )
      SELECT kiosk,
        (SELECT max(seq) FROM entries WHERE event = ?1 AND entries.kiosk = kiosks.kiosk)
      FROM kiosks WHERE kiosk IS NOT NULL
      """, .text(event.rawValue)
    ) { (KioskKey($0.text(0) ?? ""), $0.integer(1)) }
    return Dictionary(heads) { first, _ in first }
  }

  /// The entries that came after chains ended somewhere: all that is new, since appends and merges
  /// only ever make chains longer.
  func entries(event: EventID, from old: ChainHeads, to new: ChainHeads) throws -> [Entry] {
    var entries: [Entry] = []
    for (kiosk, seq) in new where seq > old[kiosk] ?? 0 {
      entries += try session.all(
        "SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND seq > ?3",
        .text(event.rawValue), .text(kiosk.rawValue), .integer(old[kiosk] ?? 0)
      ) { try $0.entry() }
    }
    return entries
  }

  /// The latest entries of each kiosk that are wanted, at most so many of each.
  ///
  /// Of each kiosk a few thousand are looked at: what is further back is not new any more.
  ///
  /// - Parameter until: Leaves out what is later than this instant, in milliseconds.
  func latestEntries(
    event: EventID, heads: ChainHeads, until: Int, most: Int, where isWanted: (Entry) -> Bool
  ) throws -> [Entry] {
    var entries: [Entry] = []
    for kiosk in heads.keys {
      var count = 0
      try session.visit(
        """
        SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND at <= ?3
        ORDER BY seq DESC LIMIT 3000
        """, [.text(event.rawValue), .text(kiosk.rawValue), .integer(until)]
      ) { row in
        let entry = try row.entry()
        if isWanted(entry) {
          entries.append(entry)
          count += 1
        }
        return count < most
      }
    }
    return entries
  }

  /// The entries about cars of a rally, and about clocks.
  func entriesAboutCars(event: EventID) throws -> [Entry] {
    guard hasCars else { return [] }
    return try session.all(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_of_clocks
      WHERE event = ?1 AND kind = 'clock-synced'
      """, .text(event.rawValue)
    ) { try $0.entry() }
      + session.all(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_by_car
        WHERE event = ?1 AND car IS NOT NULL
        """, .text(event.rawValue)
      ) { try $0.entry() }
  }

  /// The entries that give teams points by themselves.
  func entriesOfPoints(event: EventID) throws -> [Entry] {
    // A store of an older version, opened to be read only, has no such index.
    let index = version >= Schema.versionWithRulings ? "INDEXED BY entries_of_points" : ""
    let car = hasCars ? "AND car IS NULL" : ""
    return try session.all(
      """
      SELECT \(entryColumns) FROM entries \(index)
      WHERE event = ?1 AND kind IN ('adjusted', 'judged') AND quiz IS NULL \(car)
      """, .text(event.rawValue)
    ) { try $0.entry() }
  }
}
