import Entries
import Foundation
import Glibc
import Testing
import Vocabulary

@testable import Journal

@Suite("A backup of a store")
struct BackupTests {
  @Test("is one whole file of its owner's, with the time in its name, and holds everything")
  func whole() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db", id: 7)
    try store.write(Player().start(), Player().answer(1))
    try store.castBallot(by: "p02", key: "b")
    try store.set(Pin("2557"), replacing: nil, for: use)
    let backup = try store.backUp()
    #expect(backup.path == folder.file("backups/event-20141017T020000Z.db"))
    #expect(backup.counts.entries == 3 && backup.kiosks == 1 && backup.store == store.store)
    #expect(backup.bytes > 0 && backup.removed == [])
    #expect(try folder.names(in: "backups") == ["event-20141017T020000Z.db"])
    #expect(try mode(of: backup.path) == 0o600)
    #expect(try mode(of: folder.file("backups")) == 0o700)
    let copy = try SQLiteJournal(reading: backup.path)
    #expect(try copy.allEntries() == store.allEntries())
    #expect(try copy.ballots(of: "s", event: event).count == 1)
    #expect(try copy.hasPin)
    #expect(copy.store == store.store)
    #expect(try copy.verify().faults == [])
    #expect(try copy.database.first("PRAGMA freelist_count") { $0.integer(0) } == 0)
  }

  @Test("is made while a kiosk writes, and holds at least what was there at its beginning")
  func online() throws {
    let folder = try TemporaryFolder()
    let kiosk = try folder.store("event.db")
    try kiosk.write(Player().adjust(1))
    let reader = try SQLiteJournal(reading: folder.file("event.db"))
    let backup = try reader.backUp(
      to: .file(folder.file("copy.db")), keeping: nil, at: morning
    ) { path in
      try kiosk.write(Player().adjust(2))
      try reader.vacuum(into: path)
      try kiosk.write(Player().adjust(3))
    }
    #expect(backup.counts.entries == 2)
    #expect(try kiosk.allEntries().count == 3)
  }

  @Test("goes where it is told: into a folder by its slash or since it is one, else to the file")
  func places() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event", id: 1)
    try store.write(Player().adjust(1))
    let name = "event-20141017T020000Z.db"
    func path(_ text: String) throws -> String {
      try store.backUp(to: BackupPlace(text), at: morning).path
    }
    #expect(try path(folder.file("new/deep/")) == folder.file("new/deep/\(name)"))
    #expect(try path(folder.file("new")) == folder.file("new/\(name)"))
    #expect(try path(folder.file("other.db")) == folder.file("other.db"))
    #expect(throws: CopyError.taken(path: folder.file("other.db"))) {
      try path(folder.file("other.db"))
    }
    // A link that leads nowhere is something, too.
    symlink("/nowhere", folder.file("link"))
    #expect(throws: CopyError.taken(path: folder.file("link"))) { try path(folder.file("link")) }
    #expect(throws: JournalError.self) { try path("/proc/khaolam/") }
  }

  @Test("never takes the name of another: a second that is taken has the next one's")
  func sameSecond() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db")
    let first = try store.backUp()
    try store.write(Player().adjust(1))
    let second = try store.backUp()
    #expect(second.path.hasSuffix("/event-20141017T020001Z.db"))
    #expect(try SQLiteJournal(reading: first.path).allEntries().isEmpty)
  }

  @Test("that can't be whole gets no name and leaves nothing")
  func notWhole() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db", id: 1)
    try store.write(Player().adjust(1), Player().adjust(2))
    let other = try folder.store("other.db", id: 2)
    func backUp(_ copy: (String) throws -> Void) throws {
      _ = try store.backUp(
        to: .folder(folder.file("backups")), keeping: nil, at: morning, copy: copy)
    }
    #expect(throws: CopyError.self) { try backUp { try other.vacuum(into: $0) } }
    #expect(throws: JournalError.self) { try backUp { _ in } }
    #expect(throws: CopyError.self) {
      try backUp { path in
        try store.vacuum(into: path)
        try Database(path: path, mode: .readWrite, busyTimeout: 0)
          .execute("DELETE FROM entries WHERE seq = 2")
      }
    }
    struct Cut: Error {}
    #expect(throws: Cut.self) {
      try backUp { path in
        try store.vacuum(into: path)
        throw Cut()
      }
    }
    #expect(try folder.names(in: "backups") == [])
  }

  @Test("of a store with a broken chain is refused, and says where")
  func brokenChain() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db")
    let entries = try store.write(Player().adjust(1), Player().adjust(2))
    try store.database.execute("UPDATE entries SET points = 9 WHERE seq = 2")
    do {
      _ = try store.backUp()
      Issue.record("it was made")
    } catch CopyError.brokenChain(let path, let fault, let count) {
      #expect(path == folder.file("event.db"))
      #expect(fault == .brokenChain(entries[1].key) && count == 1)
    }
    #expect(try folder.names(in: "backups") == [])
  }

  @Test("a file with a damaged page is none")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db")
    for points in 1...200 { try store.write(Player().adjust(points)) }
    let backup = try store.backUp()
    let size = backup.bytes
    try folder.overwrite("backups/event-20141017T020000Z.db", at: size - 8_192, count: 4_096)
    #expect(throws: (any Error).self) { try SQLiteJournal.checked(copy: backup.path) }
  }

  @Test("clears away what an interrupted one left, and not what another is making")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db")
    _ = try store.backUp()
    let leftover = ".khaolam-copy-0123456789abcdef.part"
    let names = [
      leftover, "\(leftover)-wal", "\(leftover).v8.bak", ".khaolam-copy-0123456789abcdeX.part",
      ".khaolam-copy-1.part", "khaolam-copy-0123456789abcdef.part",
    ]
    for name in names { try folder.write("x", to: "backups/\(name)") }
    let unfinished = try UnfinishedFile(in: Folder(folder.file("backups")))
    _ = try store.backUp()
    let left = Set(try folder.names(in: "backups"))
    #expect(left.isDisjoint(with: names.prefix(3)))
    #expect(left.isSuperset(of: names.dropFirst(3)))
    #expect(access(unfinished.path, F_OK) == 0)
  }

  @Test("the newest are kept of this store's, by their names, and all else stays")
  func keeping() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db", id: 1)
    let other = try folder.store("other/event.db", id: 2)
    let hour = 3_600_000
    let place = BackupPlace.folder(folder.file("backups"))
    for number in 0..<4 { _ = try store.backUp(to: place, at: morning + number * hour) }
    let foreign = try other.backUp(to: place, at: morning - hour).path
    for name in [
      "event-20141017T010000Z.db.bak", "event-2014.db", "event-20141017T0100000.db",
      "event-20141017T005900Z.db",
    ] {
      try folder.write("no store", to: "backups/\(name)")
    }
    let backup = try store.backUp(to: place, keeping: 2, at: morning + 4 * hour)
    #expect(
      backup.removed.map { $0.suffix(19) } == [
        "20141017T040000Z.db", "20141017T030000Z.db", "20141017T020000Z.db",
      ])
    let names = try folder.names(in: "backups")
    #expect(names.count == 7)
    #expect(access(foreign, F_OK) == 0)
    // By a clock that is behind, the new one is not the newest by its name; it stays.
    let early = try store.backUp(to: place, keeping: 1, at: morning - 5 * hour)
    #expect(early.removed.count == 2)
    #expect(access(early.path, F_OK) == 0)
  }

  @Test("is noted in the store, where the next one has it too, and no merge takes it along")
  func noted() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store("event.db", id: 1)
    #expect(try store.lastBackup == nil)
    let backup = try store.backUp()
    #expect(try store.lastBackup == nil)
    try store.note(backup)
    let note = BackupNote(at: morning, path: backup.path, counts: backup.counts)
    #expect(try store.lastBackup == note)
    let other = try folder.store("other.db", id: 2)
    _ = try other.merge(store)
    #expect(try other.lastBackup == nil)
  }

  @Test(
    "is up to date as long as its file is there and nothing is new", arguments: StoreKind.allCases)
  func upToDate(kind: StoreKind) throws {
    let folder = try TemporaryFolder()
    let stores = try Stores(kind)
    let store = try stores.store("event.db", id: 7)
    let place = BackupPlace.folder(folder.file("backups"))
    #expect(try store.upToDateBackup(in: place) == nil)
    try store.write(Player().start())
    let backup = try store.backUp(to: place, at: morning)
    #expect(try store.upToDateBackup(in: place) == nil)
    try store.note(backup)
    #expect(try store.upToDateBackup(in: place) == backup)
    #expect(try store.upToDateBackup(in: .folder(folder.path)) == nil)
    // What came by a merge may be older than the backup.
    try store.castBallot(by: "p02", key: "b")
    #expect(try store.upToDateBackup(in: place) == nil)
    let next = try store.backUp(to: place, at: morning + 3_600_000)
    try store.note(next)
    #expect(try store.upToDateBackup(in: place)?.counts.ballots == 1)
    unlink(next.path)
    #expect(try store.upToDateBackup(in: place) == nil)
  }

  @Test(
    "is made of any kind of store by merging it into a new file, but for the PIN",
    arguments: StoreKind.allCases)
  func byMerging(kind: StoreKind) throws {
    let folder = try TemporaryFolder()
    let stores = try Stores(kind)
    let store = try stores.store("event.db", id: 7)
    try store.write(Player().start(), Player().answer(1))
    try store.castBallot(by: "p02", key: "b")
    let backup = try store.backUp(
      to: .folder(folder.file("backups")), keeping: nil, at: morning
    ) { try store.merge(into: $0) }
    let copy = try SQLiteJournal(reading: backup.path)
    #expect(copy.store == store.store)
    #expect(try copy.allEntries() == store.allEntries())
    #expect(try copy.totals(event: event) == store.totals(event: event))
    #expect(try !copy.hasPin)
    #expect(try folder.names(in: "backups").count == 1)
  }

  @Test("used as a store becomes one like all others, with a log")
  func asStore() throws {
    let folder = try TemporaryFolder()
    try folder.store("event.db").write(Player().adjust(1))
    let backup = try folder.store("event.db").backUp(to: .file(folder.file("copy.db")), at: morning)
    let raw = try Database(path: backup.path, mode: .readOnly, busyTimeout: 0)
    #expect(try raw.first("PRAGMA journal_mode") { $0.text(0) } == "delete")
    let store = try SQLiteJournal(path: backup.path)
    #expect(try store.database.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
    #expect(try store.allEntries().count == 1)
  }

  private var use: PinUse { PinUse(wanted: "test", event: event, kiosk: "k", at: morning) }
}

extension Pin {
  /// A PIN of a test.
  fileprivate init(_ text: String) throws { self = try #require(Pin(typed: text)) }
}
