import CSQLite
import Entries
import Vocabulary

/// SQLite without anything of ours: the floor of what the journal does.
final class RawSQLite {
  private let handle: OpaquePointer
  private var insert: OpaquePointer?
  /// What changes beside an entry where an answer is written.
  private var beside: [OpaquePointer?] = []

  /// Opens a database, making it if it is not there.
  init(path: String) throws {
    var handle: OpaquePointer?
    guard sqlite3_open(path, &handle) == SQLITE_OK, let handle else {
      sqlite3_close(handle)
      throw BenchError("SQLite can't open \(path)")
    }
    self.handle = handle
  }

  deinit {
    sqlite3_finalize(insert)
    for statement in beside { sqlite3_finalize(statement) }
    sqlite3_close(handle)
  }

  /// Runs statements; their rows are stepped through and dropped.
  func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, { _, _, _, _ in 0 }, nil, nil) == SQLITE_OK else {
      throw failure()
    }
  }

  /// Makes the journal's table of entries, without its indexes, with the journal's settings.
  func prepareForEntries() throws {
    try execute(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS entries(
        event TEXT NOT NULL, kiosk TEXT NOT NULL, seq INTEGER NOT NULL, at INTEGER NOT NULL,
        kind TEXT NOT NULL, team TEXT, person TEXT, subject TEXT NOT NULL,
        points INTEGER NOT NULL, body TEXT NOT NULL, hash BLOB NOT NULL, quiz TEXT,
        PRIMARY KEY(event, kiosk, seq)
      ) STRICT, WITHOUT ROWID;
      """)
    insert = try prepare(
      "INSERT INTO entries VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
  }

  /// Prepares to write answers into a journal's store, as a journal does: an entry, with all its
  /// indexes, an attempt and a sum.
  ///
  /// - Parameter writer: Whose attempt it is; the sum is one of four teams'.
  func prepareForAnswers(of writer: Int) throws {
    try execute(
      """
      PRAGMA synchronous = FULL;
      PRAGMA wal_autocheckpoint = 4000;
      INSERT INTO attempts VALUES('bench', 'p:p\(writer)', 'greetings', 1, 'mali', 'fair', 'open',
        'bare-\(writer)', 'bare-\(writer)', 1, 0, 0, 0, 0, 0, 0, '', 1);
      INSERT INTO totals VALUES('bench', 'quiz', 'greetings', 'team-\(writer % 4)', 0, 0, 0, 0)
        ON CONFLICT DO NOTHING;
      """)
    let changes = [
      """
      UPDATE attempts SET answered = answered + 1, streak = streak + 1, points = points + 150,
        right = right + 1, asked = asked + 1, time_left = time_left + 1, changes = changes + 1
      WHERE event = 'bench' AND player = 'p:p\(writer)' AND quiz = 'greetings' AND number = 1
      """,
      """
      UPDATE totals SET points = points + 150, right = right + 1, asked = asked + 1,
        time_left = time_left + 1
      WHERE event = 'bench' AND part = 'quiz' AND subject = 'greetings'
        AND team = 'team-\(writer % 4)'
      """,
    ]
    insert = try prepare(
      "INSERT INTO entries VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, NULL)")
    beside = try (["BEGIN IMMEDIATE"] + changes + ["COMMIT"]).map(prepare)
  }

  private func prepare(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else { throw failure() }
    return statement
  }

  private func failure() -> BenchError {
    BenchError("SQLite: \(String(cString: sqlite3_errmsg(handle)))")
  }

  /// Commits what an answer writes, durably.
  func commitAnswer(_ entry: Entry, quiz: String) throws {
    try step(beside[0])
    try commit(entry, quiz: quiz)
    for statement in beside.dropFirst() { try step(statement) }
  }

  private func step(_ statement: OpaquePointer?) throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw failure() }
  }

  /// Makes the table of entries and its indexes as a journal's store has them, with its settings.
  func prepareLikeJournal(_ store: String) throws {
    var statements: [String] = []
    try attach(store)
    let statement = try prepare(
      "SELECT sql FROM other.sqlite_schema WHERE tbl_name = 'entries' AND sql IS NOT NULL")
    defer { sqlite3_finalize(statement) }
    while sqlite3_step(statement) == SQLITE_ROW, let text = sqlite3_column_text(statement, 0) {
      statements.append(String(cString: text))
    }
    sqlite3_reset(statement)
    try execute("DETACH other; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    for statement in statements { try execute(statement) }
  }

  /// Takes in the entries of a store that are not here yet.
  func unite(_ store: String) throws {
    try attach(store)
    try execute("INSERT OR IGNORE INTO entries SELECT * FROM other.entries; DETACH other")
  }

  private func attach(_ path: String) throws {
    try execute("ATTACH '\(path.replacing("'", with: "''"))' AS other")
  }

  /// Commits one row, durably.
  func commit(_ entry: Entry, quiz: String) throws {
    bind(entry.key.event.rawValue, at: 1)
    bind(entry.key.kiosk.rawValue, at: 2)
    sqlite3_bind_int64(insert, 3, Int64(entry.key.seq))
    sqlite3_bind_int64(insert, 4, Int64(entry.at))
    bind(entry.kind.rawValue, at: 5)
    bind(entry.team?.rawValue ?? "", at: 6)
    bind(entry.person?.rawValue ?? "", at: 7)
    bind(entry.subject, at: 8)
    sqlite3_bind_int64(insert, 9, Int64(entry.points))
    bind(entry.body, at: 10)
    sqlite3_bind_blob(insert, 11, entry.hash, Int32(entry.hash.count), transient)
    bind(quiz, at: 12)
    try step(insert)
  }

  /// Reads the columns of all answers of an event that an analysis needs, and counts the rows.
  func readAnswers(of event: String) throws -> Int {
    let statement = try prepare(
      """
      SELECT person, subject, body FROM entries WHERE event = ?1 AND kind = 'answered'
      ORDER BY kiosk, seq
      """)
    defer { sqlite3_finalize(statement) }
    sqlite3_bind_text(statement, 1, event, Int32(event.utf8.count), transient)
    var (rows, bytes) = (0, 0)
    while sqlite3_step(statement) == SQLITE_ROW {
      rows += 1
      for column in 0..<Int32(3) {
        // A reader has each text in hand.
        guard let text = sqlite3_column_text(statement, column) else { continue }
        bytes += Int(sqlite3_column_bytes(statement, column)) + Int(text.pointee & 1)
      }
    }
    return bytes > 0 ? rows : 0
  }

  private func bind(_ text: String, at index: Int32) {
    sqlite3_bind_text(insert, index, text, Int32(text.utf8.count), transient)
  }
}

/// SQLite copies the bytes during the call: <https://www.sqlite.org/c3ref/c_static.html>
nonisolated(unsafe) private let transient = unsafeBitCast(
  -1 as Int, to: sqlite3_destructor_type.self)
