import BenchTable
import Journal
import Programme
import Scoreboard
import Vocabulary

/// How long it takes to compute all standings anew from the entries.
enum RecomputeSection {
  static func run(_ setting: Setting) throws -> Section {
    let event = try setting.readEvent()
    let store = try setting.store(entries: setting.scaled(1_000_000))
    let journal = try SQLiteJournal(reading: store)
    let raw = try RawSQLite(path: store)
    let kept = event.standings(
      of: try journal.totals(event: event.id), attendance: try journal.attendance(event: event.id))
    let times = try interleaved(
      setting.repeats(7),
      {
        let fold = try journal.fold(event: event.id)
        let folded = event.standings(of: fold.totals, attendance: fold.attendance)
        guard folded == kept else { throw BenchError("the fold differs from the totals kept") }
      },
      { try raw.execute("SELECT team, quiz, sum(points) FROM entries GROUP BY team, quiz") })
    let verification = try seconds {
      guard try journal.verify().faults.isEmpty else { throw BenchError("the store has faults") }
    }
    let floor = Figure(milliseconds: times.second.median)
    return Section(
      title: "recomputing all standings from \(grouped(Double(setting.scaled(1_000_000)))) entries",
      floor: "SQLite's own sum(points) … GROUP BY team, quiz over the same table",
      rows: [
        Row(
          what: "fold of the entries", ours: Figure(milliseconds: times.first.median),
          floor: floor, target: .times(3)),
        Row(
          what: "journal verify: hashes, points and fold",
          ours: Figure(milliseconds: verification), floor: floor),
      ])
  }
}
