import BenchTable
import Entries
import Glibc
import Journal

/// How long it takes to take the journals of many places into one store.
enum MergeSection {
  static func run(_ setting: Setting) throws -> Section {
    let (places, entries) = (setting.isQuick ? 5 : 50, 20_000)
    let sources = try (0..<places).map { place in
      let path = setting.path("place-\(place).db")
      try SampleJournal.make(entries: entries, at: path, place: place)
      return path
    }
    let union = try SQLiteJournal(path: setting.path("union.db"))
    let ours = try seconds {
      for source in sources {
        let result = try union.merge(SQLiteJournal(reading: source))
        guard result.added == entries else {
          throw BenchError("a merge took in \(result.added) entries of \(entries)")
        }
      }
    }
    let raw = try RawSQLite(path: setting.path("union-floor.db"))
    try raw.prepareLikeJournal(sources[0])
    let floor = try seconds {
      for source in sources { try raw.unite(source) }
    }
    let count = Double(places * entries)
    return Section(
      title: "\(places) journals of \(grouped(Double(entries))) entries merged into one",
      floor:
        "SQLite's own insert or ignore … select of the same rows, into the same table and indexes",
      rows: [
        Row(
          what: "entries checked, merged and counted",
          ours: Figure(value: count / ours, unit: .perSecond),
          floor: Figure(value: count / floor, unit: .perSecond), target: .times(2))
      ])
  }
}
