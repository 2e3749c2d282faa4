import BenchTable
import Entries
import FoundationEssentials
import Glibc
import TestServer

/// PostgreSQL's own measuring program, which commits an answer's row again and again from many
/// connections: the floor of what a server does. <https://www.postgresql.org/docs/current/pgbench.html>
struct Pgbench {
  let server: PostgresServer
  /// Where its scripts and logs go.
  let folder: String

  /// Lets so many write.
  ///
  /// - Parameter address: An empty database for rows of the one kind, a store for the other.
  func crowd(of count: Int, _ rows: BareRows, at address: String, seconds: Int) throws -> Crowd {
    try server.query(rows == .one ? Self.table : Self.attempts(of: count), at: address)
    let work = "\(folder)/pgbench-\(rows)-\(count)"
    // What an earlier one logged is not of this one.
    try? FileManager.default.removeItem(atPath: work)
    try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
    let script = rows == .one ? Self.insert(into: "entries") : Self.answer
    try Data(script.utf8).write(to: URL(filePath: "\(work)/answer.sql"))
    let child = try Child([
      "\(server.binaries)/pgbench", "--no-vacuum", "--protocol=prepared", "--client=\(count)",
      "--jobs=\(count)", "--time=\(seconds)", "--file=\(work)/answer.sql", "--log",
      "--log-prefix=\(work)/log", address,
    ])
    _ = child.readAll()
    try child.finish()
    return Crowd(accounts: try Self.accounts(in: work), seconds: Double(seconds))
  }

  /// A table of the journal's columns, without indexes but its key.
  private static let table = """
    CREATE TABLE entries(
      event text NOT NULL, kiosk text NOT NULL, seq bigint NOT NULL, at bigint NOT NULL,
      kind text NOT NULL, team text, person text, subject text NOT NULL, points bigint NOT NULL,
      body text NOT NULL, hash bytea NOT NULL, quiz text, PRIMARY KEY(event, kiosk, seq));
    CREATE SEQUENCE seqs CACHE 1000
    """

  /// An attempt and a sum for each connection, as a journal would have begun them.
  private static func attempts(of count: Int) -> String {
    """
    CREATE SEQUENCE seqs CACHE 1000;
    INSERT INTO khaolam.attempts SELECT 'bench', 'bare-' || n, 'greetings', 1, 'mali', 'fair', 'open',
      'bare-' || n, 'bare-' || n, 1, 0, 0, 0, 0, 0, 0, '', 1 FROM generate_series(0, \(count)) n;
    INSERT INTO khaolam.totals_by_kiosk SELECT 'bench', 'quiz', 'greetings', 'mali', 'bare-' || n,
      0, 0, 0, 0 FROM generate_series(0, \(count)) n
    """
  }

  /// One row, durably.
  private static func insert(into table: String) -> String {
    let entry = AnswerSection.sampleEntry
    let hash = String(repeating: "a5", count: entry.hash.count)
    return """
      INSERT INTO \(table) VALUES('\(entry.key.event)', '\(entry.key.kiosk)-' || :client_id, \
      nextval('seqs'), \(entry.at), '\(entry.kind.rawValue)', 'mali', 'p' || :client_id, '\(entry.subject)', \
      \(entry.points), '\(entry.body)', '\\x\(hash)', '\(SampleEvent.quizzes[0])');

      """
  }

  /// What an answer is, durably, in one way there and back.
  private static var answer: String {
    """
    \\startpipeline
    \(insert(into: "khaolam.entries"))
    UPDATE khaolam.attempts SET answered = answered + 1, streak = streak + 1, points = points + 150, \
    "right" = "right" + 1, asked = asked + 1, time_left = time_left + 1, changes = changes + 1 \
    WHERE event = 'bench' AND player = 'bare-' || :client_id AND quiz = 'greetings' AND number = 1;
    UPDATE khaolam.totals_by_kiosk SET points = points + 150, "right" = "right" + 1, \
    asked = asked + 1, time_left = time_left + 1 WHERE event = 'bench' AND part = 'quiz' \
    AND subject = 'greetings' AND team = 'mali' AND kiosk = 'bare-' || :client_id;
    \\endpipeline

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
