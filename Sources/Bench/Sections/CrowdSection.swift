import Glibc
import Journal

/// How many kiosks can write to one store, how long each waits, and whether anything is lost.
enum CrowdSection {
  static func run(_ setting: Setting) throws -> Section {
    let seconds = setting.isQuick ? 1.0 : 5.0
    var rows: [Row] = []
    for count in [1, 8, 64, 200] {
      let store = setting.path("crowd-\(count).db")
      let ours = try crowd(setting, of: count, .kiosk, store: store, seconds: seconds)
      let bare = try crowd(
        setting, of: count, .bareSQLite, store: setting.path("crowd-\(count)-bare.db"),
        seconds: seconds)
      try check(store, acknowledged: ours.commits)
      let name = count == 1 ? "1 kiosk" : "\(count) kiosks"
      rows += [
        Row(
          what: "\(name), answers", ours: ours.rate, floor: bare.rate, target: .times(1 / 0.7)),
        Row(what: "\(name), median", ours: ours.median, floor: bare.median),
        Row(what: "\(name), p99 of the slowest kiosk", ours: ours.p99, floor: bare.p99),
        Row(
          what: "\(name), the longest wait", ours: ours.longest, floor: bare.longest,
          target: .atMost(500)),
      ]
    }
    for count in [64, 200] {
      let store = setting.path("crowd-\(count)-paced.db")
      let paced = try crowd(
        setting, of: count, .kiosk, store: store, seconds: setting.isQuick ? 3 : 10, pace: 1)
      try check(store, acknowledged: paced.commits)
      rows += [
        Row(what: "\(count) kiosks, an answer a second each, median", ours: paced.median),
        Row(what: "\(count) kiosks, an answer a second each, p99", ours: paced.p99),
        Row(
          what: "\(count) kiosks, an answer a second each, the longest wait", ours: paced.longest,
          target: .atMost(500)),
      ]
    }
    return Section(
      title: "kiosks that answer as fast as they can, one SQLite store; lost 0, doubled 0",
      floor: "as many processes, each committing the same row with SQLite alone",
      rows: rows)
  }

  private static func crowd(
    _ setting: Setting, of count: Int, _ writer: CrowdWriterKind, store: String, seconds: Double,
    pace: Double = 0
  ) throws -> Crowd {
    // Made before they come: what is measured is how they write.
    switch writer {
    case .kiosk: _ = try SQLiteJournal(path: store)
    case .bareSQLite: try RawSQLite(path: store).prepareForEntries()
    }
    return try Crowd(
      of: count, writer, store: store, seconds: seconds, pace: pace, program: setting.ownProgram)
  }

  /// Makes sure that the journal has every answer that was acknowledged, once.
  private static func check(_ store: String, acknowledged: Int) throws {
    let journal = try SQLiteJournal(reading: store)
    var answers = 0
    try journal.visitAnswers(event: JournalWriter.event) { _ in answers += 1 }
    let verified = try journal.verify()
    guard answers == acknowledged, verified.faults.isEmpty, verified.duplicates.isEmpty else {
      throw BenchError(
        """
        \(acknowledged) answers were acknowledged, \(answers) are there; \
        \(verified.faults.count) faults, \(verified.duplicates.count) twice
        """)
    }
  }
}
