import BenchTable
import Glibc
import Journal
import PostgresJournal
import TestServer

/// How many kiosks can write to one store, how long each waits, and whether anything is lost.
enum CrowdSection {
  /// A way to keep stores, and what it does at best.
  private struct Engine {
    var writer: CrowdWriterKind
    /// Makes an empty store before they come: what is measured is how they write.
    var makeStore: (_ name: String) throws -> String
    var reading: (_ store: String) throws -> StoreJournal
    /// As many who commit the same rows without anything of ours: one, or all that an answer is.
    var bare: (_ count: Int, _ rows: BareRows, _ seconds: Double) throws -> Crowd
  }

  /// Kiosks of one machine, whose store is a file.
  static func run(_ setting: Setting) throws -> Section {
    let engine = Engine(
      writer: .journal,
      makeStore: { name in
        let path = setting.path("\(name).db")
        _ = try SQLiteJournal(path: path)
        return path
      }, reading: { try SQLiteJournal(reading: $0) },
      bare: { count, rows, seconds in
        let path = setting.path("bare-\(rows)-\(count).db")
        switch rows {
        case .one: try RawSQLite(path: path).prepareForEntries()
        case .answer: _ = try SQLiteJournal(path: path)
        }
        return try Crowd(
          of: count, rows == .one ? .bareSQLiteRow : .bareSQLiteAnswer, store: path,
          seconds: seconds, program: setting.ownProgram)
      })
    return Section(
      title: "kiosks that answer as fast as they can, one SQLite store; lost 0, doubled 0",
      floor:
        "as many processes, each committing the same rows with SQLite alone: entry, attempt, sum",
      rows: try rows(setting, engine))
  }

  /// Kiosks of many machines, whose store is on a server.
  static func runOnServer(_ setting: Setting) throws -> Section {
    let server = try PostgresServer(
      isDurable: true, on: setting.folderForServer(), connections: 250)
    let engine = Engine(
      writer: .serverJournal,
      makeStore: { _ in
        let address = try server.database()
        _ = try PostgresJournal.open(PostgresAddress(address))
        return address
      }, reading: { try PostgresJournal.open(reading: PostgresAddress($0)) },
      bare: { count, rows, seconds in
        let address = try server.database()
        if rows == .answer { _ = try PostgresJournal.open(PostgresAddress(address)) }
        return try Pgbench(server: server, folder: setting.folder).crowd(
          of: count, rows, at: address, seconds: max(1, Int(seconds)))
      })
    return Section(
      title: "kiosks that answer as fast as they can, one store on PostgreSQL; lost 0, doubled 0",
      floor: "pgbench with as many connections, each committing the same rows: entry, attempt, sum",
      rows: try rows(setting, engine))
  }

  private static func rows(_ setting: Setting, _ engine: Engine) throws -> [Row] {
    let seconds = setting.isQuick ? 1.0 : 5.0
    var rows: [Row] = []
    for count in [1, 8, 64, 200] {
      let ours = try crowd(setting, engine, of: count, seconds: seconds)
      let bare = try engine.bare(count, .answer, seconds)
      let row = try engine.bare(count, .one, seconds)
      let name = count == 1 ? "1 kiosk" : "\(count) kiosks"
      rows += [
        Row(
          what: "\(name), answers", ours: ours.rate, floor: bare.rate, target: .times(1 / 0.7)),
        Row(
          what: "\(name), beside the entry alone, without indexes", ours: ours.rate, floor: row.rate
        ),
        Row(what: "\(name), median", ours: ours.median, floor: bare.median),
        Row(what: "\(name), p99 of the slowest kiosk", ours: ours.p99, floor: bare.p99),
        Row(
          what: "\(name), the longest wait", ours: ours.longest, floor: bare.longest,
          target: .atMost(500)),
      ]
    }
    for count in [64, 200] {
      let paced = try crowd(
        setting, engine, of: count, seconds: setting.isQuick ? 3 : 10, pace: 1)
      let name = "\(count) kiosks, an answer a second each"
      rows += [
        Row(what: "\(name), median", ours: paced.median),
        Row(what: "\(name), p99", ours: paced.p99),
        Row(what: "\(name), the longest wait", ours: paced.longest, target: .atMost(500)),
      ]
    }
    return rows
  }

  private static func crowd(
    _ setting: Setting, _ engine: Engine, of count: Int, seconds: Double, pace: Double = 0
  ) throws -> Crowd {
    let store = try engine.makeStore("crowd-\(count)-\(Int(pace))")
    let crowd = try Crowd(
      of: count, engine.writer, store: store, seconds: seconds, pace: pace,
      program: setting.ownProgram)
    try check(try engine.reading(store), acknowledged: crowd.allCommits)
    return crowd
  }

  /// Makes sure that the journal has every answer that was acknowledged, once.
  private static func check(_ journal: StoreJournal, acknowledged: Int) throws {
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
