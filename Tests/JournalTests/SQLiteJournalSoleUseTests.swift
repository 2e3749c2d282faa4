import Testing

@testable import Journal

@Suite("The sole use of a store")
struct SQLiteJournalSoleUseTests {
  @Test("is had where nobody else has it open, and leaves it in WAL mode")
  func alone() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store()
    try journal.requireSoleUse()
    #expect(try journal.database.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
  }

  @Test("is refused while another has it open, even if it does nothing")
  func shared() throws {
    let folder = try TemporaryFolder()
    let other = try folder.store()
    let journal = try folder.store()
    #expect(throws: JournalError.busy(path: folder.file("a"))) { try journal.requireSoleUse() }
    #expect(try other.isEmpty)
  }
}
