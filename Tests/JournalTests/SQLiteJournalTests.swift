import CSQLite
import Entries
import Foundation
import Testing
import Vocabulary

@testable import Journal

@Suite struct SQLiteJournalTests {
  @Test("a store has a log, and waits long for another's lock")
  func opened() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    #expect(try journal.database.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
    #expect(SQLiteJournal.busyTimeout == 30_000)
  }

  @Test("a store keeps its id and mark, whatever it is opened with later")
  func identity() throws {
    let folder = try TemporaryFolder()
    _ = try folder.store(id: 7, isSimulated: true)
    let again = try folder.store(id: 8, isSimulated: false)
    #expect(again.store == "0000000000000007")
    #expect(again.isSimulated)
    #expect(try SQLiteJournal(reading: folder.file("a")).isSimulated)
  }

  @Test("stores are born with different ids")
  func randomIDs() throws {
    let folder = try TemporaryFolder()
    let one = try SQLiteJournal(path: folder.file("one"))
    let two = try SQLiteJournal(path: folder.file("two"))
    #expect(one.store != two.store)
    #expect(one.store.rawValue.count == 16)
  }

  @Test("a store that is not there can't be read")
  func missing() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("none")
    #expect(throws: JournalError.missing(path: path)) { try SQLiteJournal(reading: path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a store opened for reading refuses entries")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    try folder.store().write(Player().start())
    let reader = try SQLiteJournal(reading: folder.file("a"))
    #expect(throws: JournalError.readOnly(path: folder.file("a"))) {
      try reader.write(Player().answer(1))
    }
    #expect(try reader.allEntries().count == 1)
  }

  @Test("a store that another program keeps locked is busy, and whole afterwards")
  func locked() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    try journal.write(Player().start())
    let other = try Database(path: folder.file("a"), mode: .readWrite, busyTimeout: 0)
    try other.execute("BEGIN IMMEDIATE")
    #expect(throws: JournalError.busy(path: folder.file("a"))) {
      try journal.write(Player().answer(1))
    }
    #expect(try journal.allEntries().count == 1)
    try other.execute("ROLLBACK")
    try journal.write(Player().answer(1))
    #expect(try journal.verify() == Verification(entries: 2, kiosks: 1))
  }

  @Test("on a full disk nothing is half kept, and what was acknowledged stays")
  func diskFull() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    try journal.write(Player().start())
    // https://www.sqlite.org/pragma.html#pragma_max_page_count
    let pages = try journal.database.first("PRAGMA page_count") { $0.integer(0) } ?? 0
    try journal.database.execute("PRAGMA max_page_count = \(pages + 1)")
    var kept = 1
    #expect(throws: JournalError.diskFull(path: folder.file("a"))) {
      for number in 1...1_000 {
        try journal.write(
          Player().answer(number),
          Draft(at: 1, kind: .noted, subject: String(repeating: "ก", count: 1_000)))
        kept += 2
      }
    }
    #expect(try journal.allEntries().count == kept)
    #expect(try folder.store().verify() == Verification(entries: kept, kiosks: 1))
    try journal.database.execute("PRAGMA max_page_count = 1000000")
    try journal.write(Player().answer((kept - 1) / 2 + 1))
    #expect(try journal.verify().faults.isEmpty)
  }

  @Test(
    "SQLite's codes decide what a person is told",
    arguments: [
      (26, .notAStore(path: "x")), (5, .busy(path: "x")), (517, .busy(path: "x")),
      (6, .busy(path: "x")), (8, .readOnly(path: "x")), (1032, .readOnly(path: "x")),
      (13, .diskFull(path: "x")), (4874, .diskFull(path: "x")),
      (14, .cannotOpen(path: "x", reason: "m")), (11, .damaged(path: "x", reason: "m")),
      (267, .damaged(path: "x", reason: "m")),
      (778, .failed(path: "x", reason: "m (SQLite 778)")),
    ] as [(Int32, JournalError)])
  func codes(code: Int32, error: JournalError) {
    #expect(JournalError(SQLiteError(code: code, message: "m"), path: "x") == error)
  }

  @Test("what the system refused says more than SQLite's code")
  func systemCodes() {
    func meaning(_ code: Int32, _ systemCode: Int32) -> JournalError {
      JournalError(SQLiteError(code: code, message: "m", systemCode: systemCode), path: "x")
    }
    #expect(meaning(SQLITE_CANTOPEN, EROFS) == .readOnly(path: "x"))
    #expect(meaning(SQLITE_CANTOPEN, ENOSPC) == .diskFull(path: "x"))
    #expect(
      meaning(SQLITE_CANTOPEN, EMFILE) == .cannotOpen(path: "x", reason: "Too many open files"))
    #expect(meaning(SQLITE_CORRUPT, EIO) == .failed(path: "x", reason: "Input/output error"))
  }

  @Test("the revision changes with another terminal's entry, not with one's own")
  func revision() throws {
    let folder = try TemporaryFolder()
    let one = try folder.store()
    let two = try folder.store()
    let before = try one.revision()
    try one.write(Player().start())
    #expect(try one.revision() == before)
    try two.write(Player().adjust(5))
    #expect(try one.revision() != before)
  }

  @Test("a visitor may read the journal while it visits")
  func nestedVisits() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    try journal.write(Player().start(), Player().answer(1), Player().answer(2))
    var seen: [Int] = []
    try journal.visitEntries(event: event) { outer in
      try journal.visitEntries(event: event) { seen.append(outer.key.seq * 10 + $0.key.seq) }
    }
    #expect(seen == [11, 12, 13, 21, 22, 23, 31, 32, 33])
  }

  @Test("an entry holds any text byte for byte, and is found by its key")
  func anyText() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    for (index, text) in ["", "น้ำ", "a\u{0}b", "'; DROP TABLE entries; --", "\u{1B}[2J"].enumerated()
    {
      let draft = Draft(
        at: 0, kind: .noted, team: TeamID(text), person: PersonID(text), subject: text,
        points: .zero, body: #"{ "x" : "\u0000" }"#)
      let entry = try #require(
        try journal.append([draft], event: EventID(text), kiosk: text).first)
      let found = try #require(try journal.entry(entry.key))
      #expect(found == entry)
      #expect(found.draft == draft, "text \(index)")
    }
    #expect(try journal.entry(EntryKey(event: "e", kiosk: "k", seq: 1)) == nil)
    #expect(try journal.verify().faults.isEmpty)
  }

  @Test("an event's entries come without those of others, in the order of their chains")
  func visiting() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    for (event, kiosk) in [("b", "k2"), ("b", "k1"), ("a", "k1"), ("b", "k2")] {
      _ = try journal.append([Draft(at: 1, kind: .joined)], event: EventID(event), kiosk: kiosk)
    }
    var keys: [String] = []
    try journal.visitEntries(event: "b") { keys.append("\($0.key.kiosk.name)/\($0.key.seq)") }
    #expect(keys == ["k1/1", "k2/1", "k2/2"])
    #expect(try journal.allEntries().map(\.key.event) == ["a", "b", "b", "b"])
  }

  @Test("SQLite takes the indices that keep appends quick, whatever the number of entries")
  func queryPlans() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    func plan(_ sql: String) throws -> String {
      try journal.database.all("EXPLAIN QUERY PLAN \(sql)") { $0.text(3) ?? "" }.joined()
    }
    #expect(
      try plan(
        """
        SELECT seq, hash FROM entries WHERE event = 'e' AND kiosk = 'k' ORDER BY seq DESC LIMIT 1
        """) == "SEARCH entries USING PRIMARY KEY (event=? AND kiosk=?)")
    #expect(
      try plan(
        """
        SELECT body FROM entries INDEXED BY entries_by_person
        WHERE event = 'e' AND person = 'p' AND quiz = 'q' AND subject = 's'
        """)
        == "SEARCH entries USING INDEX entries_by_person (event=? AND person=? AND quiz=? AND subject=?)"
    )
    #expect(
      try plan(
        """
        SELECT body FROM entries INDEXED BY entries_of_rulings
        WHERE event = 'e' AND kind IN ('voided', 'regraded', 'undone')
        """) == "SEARCH entries USING INDEX entries_of_rulings (event=? AND kind=?)")
  }
}
