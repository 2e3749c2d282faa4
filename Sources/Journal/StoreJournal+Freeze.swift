import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// Up to which instant boards, pages and exports show what happened, in milliseconds since
  /// 1970-01-01 00:00 UTC; nil where they show all.
  public func freeze(event: EventID) throws -> Int? {
    // A store of an older version, opened to be read only, knows no freeze.
    guard version >= Schema.versionWithFreezes else { return nil }
    var latest: Entry?
    try session.visit(
      """
      SELECT \(entryColumns) FROM entries INDEXED BY entries_of_freezes
      WHERE event = ?1 AND kind IN ('frozen', 'revealed')
      """, .text(event.rawValue)
    ) { row in
      let entry = try row.entry()
      if latest.map({ $0.precedence < entry.precedence }) ?? true { latest = entry }
    }
    guard let latest, latest.kind == .frozen else { return nil }
    return try readable(latest.key) { () throws(UnreadableBody) in
      try Frozen(body: latest.body).until
    }
  }

  /// The sums that boards show: those up to the freeze, or all where nothing is frozen.
  public func shownTotals(event: EventID) throws -> Totals {
    try session.read {
      try freeze(event: event) == nil
        ? totals(event: event) : totals(event: event, in: .held)
    }
  }

  /// Keeps the sums up to the freeze, or none where nothing is frozen.
  func refoldHeld(event: EventID) throws {
    try session.require(wholeOf: event)
    try session.run("DELETE FROM held_totals WHERE event = ?1", .text(event.rawValue))
    guard let until = try freeze(event: event) else { return }
    for (key, tally) in try HeldJournal(self, until: until).fold(event: event).totals {
      try add(tally, to: key, event: event, in: .held)
    }
  }
}
