import Entries
import Foundation
import Synchronization
import Testing
import Vocabulary

@testable import Journal

@Suite("What an append survives", .serialized)
struct DurabilityTests {
  /// A store whose log is watched, with an attempt in it.
  private func begun(in folder: TemporaryFolder, _ durability: Durability = .full) throws
    -> SQLiteJournal
  {
    #expect(WatchedLog.watch(store: folder.file("a")))
    let journal = try folder.store(durability: durability)
    try journal.write(Player().start())
    return journal
  }

  @Test("the log is brought to the disk once, before an append returns")
  func flushed() throws {
    let folder = try TemporaryFolder()
    #expect(WatchedLog.watch(store: folder.file("a")))
    let journal = try folder.store(durability: .full)
    // The first one makes the log, too.
    try journal.write(Player(person: "p0").start())
    for number in 1...3 {
      let before = WatchedLog.flushes.load(ordering: .relaxed)
      try journal.write(Player(person: PersonID("p\(number)")).start())
      #expect(WatchedLog.flushes.load(ordering: .relaxed) == before + 1)
    }
  }

  @Test("who writes in a simulation does not wait for the disk")
  func relaxed() throws {
    let folder = try TemporaryFolder()
    let journal = try begun(in: folder, .relaxed)
    let before = WatchedLog.flushes.load(ordering: .relaxed)
    try journal.write(Player().answer(1))
    #expect(WatchedLog.flushes.load(ordering: .relaxed) == before)
  }

  @Test("the next writer has its turn before the disk has taken what this one wrote")
  func sideBySide() throws {
    let folder = try TemporaryFolder()
    let journal = try begun(in: folder)
    WatchedLog.isFailing.store(true, ordering: .relaxed)
    defer { WatchedLog.isFailing.store(false, ordering: .relaxed) }
    #expect(throws: (any Error).self) { try journal.write(Player().answer(1)) }
    // Its lock is free, and what it wrote is there.
    #expect(try folder.store(durability: .relaxed).write(Player().answer(2)).count == 1)
  }

  @Test(
    "what the disk did not confirm is in doubt; the same again brings it there, and counts once")
  func unflushed() throws {
    let folder = try TemporaryFolder()
    let journal = try begun(in: folder)
    WatchedLog.isFailing.store(true, ordering: .relaxed)
    defer { WatchedLog.isFailing.store(false, ordering: .relaxed) }
    for _ in 0..<2 {
      let error = #expect(throws: JournalError.self) { try journal.write(Player().answer(1)) }
      #expect(error?.leavesDoubt == true)
      #expect(error?.exitCode == 74)
    }
    WatchedLog.isFailing.store(false, ordering: .relaxed)
    let before = WatchedLog.flushes.load(ordering: .relaxed)
    #expect(try journal.write(Player().answer(1)).map(\.key.seq) == [2])
    #expect(WatchedLog.flushes.load(ordering: .relaxed) > before)
    // All went into the database, which Linux does try again.
    #expect(
      try FileManager.default.attributesOfItem(atPath: folder.file("a-wal"))[.size] as? Int == 0)
    #expect(try journal.allEntries().map(\.kind) == [.quizStarted, .answered])
    #expect(try journal.verify().faults == [])
  }

  @Test("without a log SQLite itself brings commits to the disk")
  func withoutLog() throws {
    let folder = try TemporaryFolder()
    let journal = try folder.store(durability: .full)
    let database = journal.database
    #expect(try database.first("PRAGMA synchronous") { $0.integer(0) } == 1)
    try database.execute("PRAGMA journal_mode = DELETE")
    try database.setDurability(.full)
    #expect(try database.first("PRAGMA synchronous") { $0.integer(0) } == 2)
    try database.setDurability(.relaxed)
    #expect(try database.first("PRAGMA synchronous") { $0.integer(0) } == 0)
  }
}
