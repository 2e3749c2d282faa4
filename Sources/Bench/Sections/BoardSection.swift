import BenchTable

/// Whether a board costs the same however long the journal is, as a whole process.
enum BoardSection {
  static func run(_ setting: Setting) throws -> Section {
    let small = try setting.store(entries: setting.scaled(1_000))
    let large = try setting.store(entries: setting.scaled(1_000_000))
    let times = try interleaved(
      setting.repeats(30), { try board(setting, store: large) },
      { try board(setting, store: small) })
    return Section(
      title: "khaolam board --format json, \(grouped(Double(setting.scaled(1_000_000)))) entries",
      floor: "the same with \(grouped(Double(setting.scaled(1_000)))) entries",
      rows: [
        Row(
          what: "whole process, median", ours: Figure(milliseconds: times.first.median),
          floor: Figure(milliseconds: times.second.median), target: .times(1.2))
      ])
  }

  private static func board(_ setting: Setting, store: String) throws {
    let child = try Child([
      setting.khaolam, "board", "--format", "json", "--event", setting.path("event.json5"),
      "--store", store,
    ])
    let output = child.readAll()
    try child.finish()
    guard !output.isEmpty else { throw BenchError("khaolam board printed nothing") }
  }
}
