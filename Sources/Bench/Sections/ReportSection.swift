import BenchTable
import FoundationEssentials

/// How long it takes to write the official report of the bundled event, as a whole process.
enum ReportSection {
  /// - Returns: nil where the library of banks, and with it the bundled event, is not at hand.
  static func run(_ setting: Setting) throws -> Section? {
    guard let library = setting.library else { return nil }
    let data = URL(filePath: library).deletingLastPathComponent().deletingLastPathComponent().path
    let store = setting.path("report.db")
    try run([setting.khaolam, "simulate", "--rally", "--data", data, "--store", store])
    let report = [
      setting.khaolam, "report", "--lang", "th", "--data", data, "--store", store, "--out",
      setting.path("report.html"),
    ]
    let floor = ["sqlite3", "-readonly", store, "SELECT * FROM entries"]
    let times = try interleaved(setting.repeats(20), { try run(report) }, { try run(floor) })
    return Section(
      title: "official report of the bundled event, 78 people and 20 cars",
      floor: "sqlite3 printing all entries",
      rows: [
        Row(
          what: "whole process, median", ours: Figure(milliseconds: times.first.median),
          floor: Figure(milliseconds: times.second.median), target: .atMost(1_000))
      ])
  }

  private static func run(_ arguments: [String]) throws {
    let child = try Child(arguments)
    _ = child.readAll()
    try child.finish()
  }
}
