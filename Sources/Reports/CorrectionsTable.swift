import Entries
import Facilitation
import Programme
import Vocabulary

/// Every correction of an event, in the order in which entries count.
public struct CorrectionsTable: Table {
  private let records: [CorrectionRecord]
  private let clock: LocalTime

  /// The corrections; `clock` tells times as they were where the event is.
  public init(records: [CorrectionRecord], clock: LocalTime) {
    self.records = records
    self.clock = clock
  }

  /// The names of the columns: what was corrected, when, why, and whether it still counts.
  public var columns: [String] {
    ["entry", "time", "kind", "team", "person", "subject", "points", "title", "reason", "undone"]
  }

  /// Gives the corrections.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for record in records {
      let entry = record.entry
      try body([
        .text(entry.place.name), .text(clock.iso8601(entry.at)), .text(entry.kind.rawValue),
        Cell(entry.team?.rawValue), Cell(entry.person?.rawValue), .text(entry.subject),
        .integer(entry.points), .text(record.title.en), .text(record.reason),
        .text(record.isUndone ? "yes" : "no"),
      ])
    }
  }
}
