import BenchTable
import FoundationEssentials

/// How long it takes to write all answers as CSV.
enum ExportSection {
  static func run(_ setting: Setting) throws -> Section {
    // Ten of twelve entries of the generated journal are answers.
    let entries = setting.scaled(1_200_000)
    let store = try setting.store(entries: entries)
    func shell(to path: String) -> [String] {
      ["sqlite3", "-readonly", "-csv", "-header", "-cmd", ".output \(path)", store, query]
    }
    let export = [
      setting.khaolam, "export", "answers", "--event", setting.path("event.json5"), "--store",
      store, "--out",
    ]
    let (ours, theirs) = (setting.path("answers.csv"), setting.path("answers-floor.csv"))
    let times = try interleaved(
      setting.repeats(7), { try run(export + [ours]) }, { try run(shell(to: theirs)) })
    let answers = try lines(of: ours) - 1
    guard try lines(of: theirs) - 1 == answers else {
      throw BenchError("khaolam and sqlite3 differ in the number of answers")
    }
    return Section(
      title: "export of \(grouped(Double(answers))) answers as CSV",
      floor: "sqlite3 -csv with the same columns out of the entries' bodies, to a file",
      rows: [
        Row(
          what: "whole process, median", ours: Figure(milliseconds: times.first.median),
          floor: Figure(milliseconds: times.second.median), target: .times(2))
      ])
  }

  /// The columns of `export answers` that stand in the store. Which answers count does not: for that
  /// the export reads everything first, and here the recorded points stand in its place.
  private static let query = """
    SELECT kiosk, seq, strftime('%Y-%m-%dT%H:%M:%S+07:00', at / 1000 + 25200, 'unixepoch') AS time,
      at AS at_ms, team, person, body ->> 'quiz' AS quiz, body ->> 'attempt' AS attempt,
      body ->> 'number' AS number, subject AS question, body ->> 'verdict' AS verdict,
      body ->> '$.answer[0]' AS answer, body ->> 'rule' AS rule, body ->> 'value' AS value,
      body ->> 'credit' AS credit, points, body ->> 'taken' AS taken_ms,
      body ->> 'limit' AS limit_ms, 'yes' AS counted, points AS counted_points
    FROM entries WHERE kind = 'answered' ORDER BY kiosk, seq
    """

  private static func run(_ arguments: [String]) throws {
    let child = try Child(arguments)
    _ = child.readAll()
    try child.finish()
  }

  private static func lines(of path: String) throws -> Int {
    try Data(contentsOf: URL(filePath: path)).count { $0 == UInt8(ascii: "\n") }
  }
}
