import Entries
import Scoreboard
import Vocabulary

extension StoreJournal {
  /// The rulings of an event that were made up to an instant, by an index that holds nothing else.
  public func rulings(event: EventID, until: Int) throws -> Rulings {
    var rulings = Rulings()
    try visitRulings(event: event) { entry in
      guard entry.at <= until else { return }
      try readable(entry.key) { () throws(UnreadableBody) in try rulings.add(entry) }
    }
    return rulings
  }

  /// The rulings up to an instant that can be read: those that can't are faults for `verify` to tell.
  func readableRulings(event: EventID, until: Int = .max) throws -> Rulings {
    var rulings = Rulings()
    try visitRulings(event: event) { entry in
      if entry.at <= until { try? rulings.add(entry) }
    }
    return rulings
  }

  /// The entries that are rulings, by the same index.
  func entriesOfRulings(event: EventID) throws -> [Entry] {
    var entries: [Entry] = []
    try visitRulings(event: event) { entries.append($0) }
    return entries
  }

  private func visitRulings(event: EventID, _ visit: (Entry) throws -> Void) throws {
    // Without being told, SQLite takes the primary key and reads the whole event. A store of an
    // older version, opened to be read only, has no such index.
    let index = version >= Schema.versionWithRulings ? "INDEXED BY entries_of_rulings" : ""
    try session.visit(
      """
      SELECT \(entryColumns) FROM entries \(index)
      WHERE event = ?1 AND kind IN ('voided', 'regraded', 'undone')
      """, .text(event.rawValue)
    ) { try visit($0.entry()) }
  }

  /// Sums again what gives teams points by itself, without the corrections that are undone.
  func refoldPoints(event: EventID, rulings: Rulings) throws {
    try session.require(wholeOf: event)
    var sums: Totals = [:]
    for entry in try entriesOfPoints(event: event) {
      guard let (key, points) = entry.draft.direct, !rulings.isUndone(entry.place) else { continue }
      sums[key, default: Tally()].points += points
    }
    let kept = try totals(event: event).filter { [.adjusted, .judged].contains($0.key.part) }
    for key in Set(kept.keys).union(sums.keys) {
      try add((sums[key] ?? Tally()) - (kept[key] ?? Tally()), to: key, event: event)
    }
  }
}
