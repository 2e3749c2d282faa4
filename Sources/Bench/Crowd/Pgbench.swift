import Entries
import FoundationEssentials
import Glibc
import TestServer

/// PostgreSQL's own measuring program, which commits an answer's row again and again from many
/// connections: the floor of what a server does. <https://www.postgresql.org/docs/current/pgbench.html>
enum Pgbench {
  /// Lets so many write to a table of the journal's columns, without indexes but its key.
  ///
  /// - Parameter folder: Where its script and its log go.
  static func crowd(
    of count: Int, on server: PostgresServer, seconds: Int, folder: String
  ) throws -> Crowd {
    let address = try server.database()
    try server.query(table, at: address)
    let work = "\(folder)/pgbench-\(count)"
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    try Data(script.utf8).write(to: URL(filePath: "\(work)/answer.sql"))
    let child = try Child([
      "\(server.binaries)/pgbench", "--no-vacuum", "--protocol=prepared", "--client=\(count)",
      "--jobs=\(count)", "--time=\(seconds)", "--file=\(work)/answer.sql", "--log",
      "--log-prefix=\(work)/log", address,
    ])
    _ = child.readAll()
    try child.finish()
    return Crowd(accounts: try accounts(in: work), seconds: Double(seconds))
  }

  private static let table = """
    CREATE TABLE entries(
      event text NOT NULL, kiosk text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL,
      kind text NOT NULL, team text, person text, subject text NOT NULL, points bigint NOT NULL,
      body text NOT NULL, hash bytea NOT NULL, quiz text, PRIMARY KEY(event, kiosk, seq));
    CREATE SEQUENCE seqs CACHE 1000
    """

  /// One row, durably.
  private static var script: String {
    let entry = AnswerSection.sampleEntry
    let hash = String(repeating: "a5", count: entry.hash.count)
    return """
      INSERT INTO entries VALUES('\(entry.key.event)', '\(entry.key.kiosk)-' || :client_id, \
      nextval('seqs'), \(entry.at), '\(entry.kind.rawValue)', 'mali', 'p1', '\(entry.subject)', \
      \(entry.points), '\(entry.body)', '\\x\(hash)', '\(SampleEvent.quizzes[0])');

      """
  }

  /// What each connection has seen, by the log: a line a commit, its first word the connection and its
  /// third the time in microseconds.
  private static func accounts(in folder: String) throws -> [CrowdMember.Account] {
    var samples: [Substring: Samples] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where name.hasPrefix("log") {
      let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.count > 2, let time = Double(words[2]) else {
          throw BenchError("pgbench wrote: \(line)")
        }
        samples[words[0], default: Samples()].add(time / 1e6)
      }
    }
    return samples.values.map { CrowdMember.Account($0) }
  }
}
