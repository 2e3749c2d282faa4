import Entries
import Vocabulary

/// Where the chains of an event's kiosks end: the seq of each kiosk's latest entry.
typealias ChainHeads = [KioskKey: Int]

extension SQLiteJournal {
  /// Where the chains of an event's kiosks end.
  ///
  /// From kiosk to kiosk by the primary key, without a look at what lies between.
  func heads(event: EventID) throws -> ChainHeads {
    let kiosks = try database.all(
      """
      WITH RECURSIVE kiosks(kiosk) AS (
        SELECT min(kiosk) FROM entries WHERE event = ?1
        UNION ALL
        SELECT (SELECT min(kiosk) FROM entries WHERE event = ?1 AND kiosk > kiosks.kiosk)
        FROM kiosks WHERE kiosks.kiosk IS NOT NULL
      )
      SELECT kiosk FROM kiosks WHERE kiosk IS NOT NULL
      """, .text(event.rawValue)
    ) { KioskKey($0.text(0) ?? "") }
    var heads: ChainHeads = [:]
    for kiosk in kiosks { heads[kiosk] = try chainHead(event: event, kiosk: kiosk).seq }
    return heads
  }

  /// The entries that came after chains ended somewhere: all that is new, since appends and merges
  /// only ever make chains longer.
  func entries(event: EventID, from old: ChainHeads, to new: ChainHeads) throws -> [Entry] {
    var entries: [Entry] = []
    for (kiosk, seq) in new where seq > old[kiosk] ?? 0 {
      entries += try rows(
        try database.prepare(
          """
          SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND seq > ?3
          """, .text(event.rawValue), .text(kiosk.rawValue), .integer(old[kiosk] ?? 0)))
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
      let statement = try database.prepare(
        """
        SELECT \(entryColumns) FROM entries WHERE event = ?1 AND kiosk = ?2 AND at <= ?3
        ORDER BY seq DESC LIMIT 3000
        """, .text(event.rawValue), .text(kiosk.rawValue), .integer(until))
      defer { statement.reset() }
      var count = 0
      while count < most, try statement.step() {
        let entry = try statement.entry()
        guard isWanted(entry) else { continue }
        entries.append(entry)
        count += 1
      }
    }
    return entries
  }

  /// The entries about cars of a rally, and about clocks.
  func entriesAboutCars(event: EventID) throws -> [Entry] {
    guard hasCars else { return [] }
    return try rows(
      try database.prepare(
        """
        SELECT \(entryColumns) FROM entries INDEXED BY entries_of_clocks
        WHERE event = ?1 AND kind = 'clock-synced'
        """, .text(event.rawValue)))
      + rows(
        try database.prepare(
          """
          SELECT \(entryColumns) FROM entries INDEXED BY entries_by_car
          WHERE event = ?1 AND car IS NOT NULL
          """, .text(event.rawValue)))
  }

  /// The entries that give teams points by themselves.
  func entriesOfPoints(event: EventID) throws -> [Entry] {
    // A store of an older version, opened to be read only, has no such index.
    let index = version >= Schema.versionWithRulings ? "INDEXED BY entries_of_points" : ""
    let car = hasCars ? "AND car IS NULL" : ""
    return try rows(
      try database.prepare(
        """
        SELECT \(entryColumns) FROM entries \(index)
        WHERE event = ?1 AND kind IN ('adjusted', 'judged') AND quiz IS NULL \(car)
        """, .text(event.rawValue)))
  }

  private func rows(_ statement: Statement) throws -> [Entry] {
    defer { statement.reset() }
    var entries: [Entry] = []
    while try statement.step() { entries.append(try statement.entry()) }
    return entries
  }
}
