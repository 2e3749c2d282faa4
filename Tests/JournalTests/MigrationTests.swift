import CarRally
import Foundation
import Testing
import Vocabulary

@testable import Journal

@Suite struct MigrationTests {
  private func database(_ path: String) throws -> Database {
    try Database(path: path, mode: .readWriteCreate, busyTimeout: 100)
  }

  private func migrate(_ path: String, steps: [String]) throws {
    try Migration(database: try database(path), path: path, steps: steps, birth: .random).run()
  }

  @Test("a new store has our mark, the present version and WAL mode")
  func new() throws {
    let folder = try TemporaryFolder()
    _ = try folder.store(id: 0xAB)
    let raw = try database(folder.file("a"))
    #expect(try raw.first("PRAGMA application_id") { $0.integer(0) } == 0x4B48_4C4D)
    #expect(try raw.first("PRAGMA user_version") { $0.integer(0) } == Schema.migrations.count)
    #expect(try raw.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
    #expect(
      try raw.first("SELECT value FROM store WHERE key = 'id'") { $0.text(0) }
        == "00000000000000ab")
  }

  @Test("an older store is copied, then brought up to date with all it holds")
  func older() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    let entries = try folder.store().write(Player().start(), Player().answer(1))
    let steps = Schema.migrations + ["CREATE TABLE extra(x TEXT) STRICT"]
    try migrate(path, steps: steps)

    let raw = try database(path)
    #expect(try raw.first("PRAGMA user_version") { $0.integer(0) } == steps.count)
    #expect(try raw.first("SELECT count(*) FROM extra") { $0.integer(0) } == 0)
    let copy = "\(path).v\(Schema.migrations.count).bak"
    #expect(try mode(of: copy) == 0o600)
    let before = try SQLiteJournal(path: copy)
    #expect(try before.allEntries() == entries)
    #expect(before.store == "0000000000000001")
  }

  @Test("a store that is up to date is neither copied nor changed")
  func upToDate() throws {
    let folder = try TemporaryFolder()
    _ = try folder.store()
    _ = try folder.store()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.filter { $0.hasSuffix(".bak") }.isEmpty)
  }

  @Test("a step that fails leaves the store as it was")
  func failing() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    let entries = try folder.store().write(Player().start())
    let steps = Schema.migrations + ["CREATE TABLE extra(x TEXT) STRICT; SELECT nonsense"]
    #expect(throws: SQLiteError.self) { try migrate(path, steps: steps) }
    #expect(try folder.store().allEntries() == entries)
    let raw = try database(path)
    #expect(try raw.first("SELECT 1 FROM sqlite_schema WHERE name = 'extra'") { _ in 1 } == nil)
  }

  @Test("a newer store is refused, for writing and for reading")
  func newer() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    _ = try folder.store()
    try database(path).execute("PRAGMA user_version = 99")
    let error = JournalError.newerSchema(path: path, version: 99)
    #expect(throws: error) { try folder.store() }
    #expect(throws: error) { try SQLiteJournal(reading: path) }
  }

  @Test("another program's database is refused and left alone")
  func otherProgram() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("other")
    try database(path).execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: JournalError.notAStore(path: path)) { try SQLiteJournal(path: path) }
    #expect(throws: JournalError.notAStore(path: path)) { try SQLiteJournal(reading: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test("a file that is no database is refused and left alone", arguments: [2, 100, 100_000])
  func notADatabase(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("text")
    let text = Data(repeating: 0x41, count: size)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(throws: JournalError.notAStore(path: path)) { try SQLiteJournal(path: path) }
    #expect(throws: JournalError.notAStore(path: path)) { try SQLiteJournal(reading: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test("an empty file becomes a store; read only, it is none")
  func emptyFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(throws: JournalError.notAStore(path: path)) { try SQLiteJournal(reading: path) }
    #expect(try folder.store().allEntries().isEmpty)
  }

  @Test("a store of the first version gets what is new, keeps its entries and can be read before")
  func firstVersion() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a")
    let entries = try folder.store().write(Player().start(), Player().answer(1))
    try database(path).execute(
      """
      DROP TABLE events; ALTER TABLE attempts DROP COLUMN changes;
      DROP TABLE settings; DROP TABLE cars; DROP INDEX entries_by_car;
      DROP INDEX entries_of_clocks; DROP INDEX entries_of_rulings; DROP INDEX entries_of_points;
      DROP INDEX entries_of_freezes; DROP INDEX entries_of_gates; DROP INDEX entries_of_messages;
      DROP TABLE held_totals; DROP INDEX attempts_together;
      ALTER TABLE attempts DROP COLUMN shares; ALTER TABLE attempts RENAME COLUMN player TO person;
      UPDATE attempts SET person = substr(person, 3);
      DROP INDEX entries_of_absences; DROP TABLE latecomers;
      DROP INDEX entries_of_surveys; DROP TABLE ballots;
      CREATE INDEX entries_of_rulings ON entries(event, kind) WHERE kind = 'voided'; ALTER TABLE entries DROP COLUMN car; PRAGMA user_version = 1
      """)
    #expect(try SQLiteJournal(reading: path).verify().faults == [])
    let other = try folder.store("b", id: 2)
    #expect(try other.merge(SQLiteJournal(reading: path)).added == 2)

    let store = try folder.store()
    #expect(try store.allEntries() == entries)
    #expect(try store.hasPin == false)
    #expect(try store.rally(event: event, car: nil).cars.isEmpty)
    let raw = try database("\(path).v1.bak")
    #expect(try raw.first("PRAGMA user_version") { $0.integer(0) } == 1)
  }
}
