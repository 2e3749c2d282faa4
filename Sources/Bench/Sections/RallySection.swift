import BenchTable
import CarRally
import Entries
import Vocabulary

/// How long it takes to fold a large rally day to its results.
enum RallySection {
  static func run(_ setting: Setting) throws -> Section {
    let cars = setting.scaled(1_000)
    let entries = SampleRally.entries(cars: cars, checkpoints: 10)
    let teams = Set(entries.compactMap(\.team)).sorted()
    var total = 0
    var sum = 0
    let times = try interleaved(
      setting.repeats(9),
      {
        var fold = RallyFold()
        // Not a loop over the entries, which would copy each before it is looked at.
        let span = entries.span
        for index in span.indices { try fold.add(span[index]) }
        let results = fold.runs()
        total = results.reduce(0) { $0 + $1.total }
        guard results.count == cars else { throw BenchError("cars are missing") }
      },
      { sum = entries.reduce(0) { $0 &+ $1.points &+ Int($1.body.utf8.reduce(0, &+)) } })
    var fold = RallyFold()
    for entry in entries { try fold.add(entry) }
    let withEffects = seconds { _ = RallyResults(fold, teams: teams, cars: []) }
    guard total > 0, sum != 0 else { throw BenchError("the rally came to nothing") }
    let count = Double(entries.count)
    return Section(
      title: "rally of \(grouped(Double(cars))) cars × 10 checkpoints, "
        + "\(grouped(count)) entries in the order of merged journals",
      floor: "a plain scan of the same entries: the sum of all points and of all bytes of bodies",
      rows: [
        Row(
          what: "folded to results, entries",
          ours: Figure(value: count / times.first.median, unit: .perSecond),
          floor: Figure(value: count / times.second.median, unit: .perSecond),
          target: .atLeast(500_000)),
        Row(
          what: "ranking, and what each correction changed",
          ours: Figure(milliseconds: withEffects)),
      ])
  }
}
