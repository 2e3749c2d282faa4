import BenchTable
import Journal
import Programme
import Scoreboard
import Vocabulary

/// Whether standings cost the same however long the journal is.
enum StandingsSection {
  static func run(_ setting: Setting) throws -> Section {
    let event = try setting.readEvent()
    let small = try setting.store(entries: setting.scaled(1_000))
    let large = try setting.store(entries: setting.scaled(1_000_000))
    let times = try interleaved(
      setting.repeats(500), reading(large, of: event), reading(small, of: event))
    return Section(
      title: "standings, \(grouped(Double(setting.scaled(1_000_000)))) entries",
      floor: "the same with \(grouped(Double(setting.scaled(1_000)))) entries",
      rows: [
        Row(
          what: "totals read and ranked, median", ours: Figure(microseconds: times.first.median),
          floor: Figure(microseconds: times.second.median), target: .times(1.2))
      ])
  }

  private static func reading(_ store: String, of event: Event) throws -> () throws -> Void {
    let journal = try SQLiteJournal(reading: store)
    return {
      let standings = event.standings(
        of: try journal.totals(event: event.id),
        attendance: try journal.attendance(event: event.id))
      guard standings.contains(where: { $0.points > 0 }) else { throw BenchError("no points") }
    }
  }
}
