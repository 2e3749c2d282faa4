import Entries
import Foundation
import Testing
import Vocabulary

@testable import Journal

@Suite("Repairing a store")
struct RepairTests {
  /// A store with a backup beside it, and entries beyond that.
  private struct Played {
    let folder: TemporaryFolder
    let entries: [Entry]

    var path: String { folder.file("event.db") }

    init(backingUp: Bool = true, people: Int = 3) throws {
      folder = try TemporaryFolder()
      let store = try folder.store("event.db", id: 1)
      for number in 1...people {
        let player = Player(person: PersonID("p\(number)"))
        try store.write(
          player.start(), player.answer(1), player.answer(2), kiosk: "k\(number % 3)")
        if backingUp, number == (people + 1) / 2 { _ = try store.backUp() }
      }
      entries = try store.allEntries()
      // Without its log, so that the file is what a test damages.
      try store.database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    /// Changes the store by other means.
    func change(_ sql: String) throws {
      try SQLiteJournal(path: path).database.execute(sql)
    }

    var backedUp: [Entry] {
      get throws {
        let backups = try? folder.names(in: "backups")
        return try backups?.first.map {
          try SQLiteJournal(reading: folder.file("backups/\($0)")).allEntries()
        } ?? []
      }
    }
  }

  @Test("a sound store has nothing wrong")
  func sound() throws {
    let played = try Played()
    let restoration = try Restoration(of: played.path)
    #expect(restoration.damage().isNone)
    #expect(restoration.backups().map { $0.hasSuffix("event-20141017T020000Z.db") } == [true])
  }

  @Test(
    "an entry that was changed, removed or added is named first, and comes back from the backup")
  func tampered() throws {
    let played = try Played()
    let first = try #require(played.entries.first { $0.key.seq == 2 })
    try played.change("UPDATE entries SET points = 99 WHERE kiosk LIKE 'k1@%' AND seq = 2")
    let restoration = try Restoration(of: played.path)
    guard case .brokenChain(let key)? = restoration.damage().faults.first else {
      return #expect(Bool(false), "\(restoration.damage())")
    }
    #expect(key.seq == 2 && key.kiosk == "k1@0000000000000001")
    let (restored, unsound) = try restoration.repair(at: morning)
    #expect(unsound.isEmpty && restored.losses == [])
    #expect(restored.backup.map { $0.hasSuffix(".db") } == true)
    let store = try SQLiteJournal(reading: played.path)
    #expect(try store.allEntries() == played.entries)
    #expect(try store.entry(first.key) == first)
    #expect(try Restoration(of: played.path).damage().isNone)
  }

  @Test("what was written after the backup is lost from the damage on, and said to be")
  func beyondBackup() throws {
    let played = try Played()
    let key = EntryKey(event: event, kiosk: "k0@0000000000000001", seq: 2)
    try played.change("UPDATE entries SET subject = 'x' WHERE kiosk LIKE 'k0@%' AND seq = 2")
    let (restored, _) = try Restoration(of: played.path).repair(at: morning)
    #expect(
      restored.losses
        == [Loss(part: .entries(from: key), reason: .brokenChain(key, path: played.path))])
    let left = played.entries.filter { $0.key.kiosk != key.kiosk || $0.key.seq < 2 }
    #expect(try SQLiteJournal(reading: played.path).allEntries() == left)
  }

  @Test("a backup that is none itself is passed over for an older one")
  func unsoundBackup() throws {
    let played = try Played()
    let newer = try SQLiteJournal(path: played.path).backUp(at: morning + 60_000).path
    try played.folder.overwrite(
      "backups/\(newer.split(separator: "/").last ?? "")", at: 4_096, count: 4_096)
    try played.change("UPDATE totals SET points = 7")
    let (restored, unsound) = try Restoration(of: played.path).repair(at: morning)
    #expect(unsound.map(\.path) == [newer])
    #expect(restored.backup.map { $0.hasSuffix("event-20141017T020000Z.db") } == true)
    #expect(try SQLiteJournal(reading: played.path).allEntries() == played.entries)
  }

  @Test("without a backup all that can be read is kept")
  func noBackup() throws {
    let played = try Played(backingUp: false)
    try played.change("DELETE FROM entries WHERE kiosk LIKE 'k2@%' AND seq = 2")
    let restoration = try Restoration(of: played.path)
    #expect(restoration.backups() == [])
    let (restored, _) = try restoration.repair(at: morning)
    #expect(restored.entries == 0 && restored.backup == nil)
    let left = played.entries.filter { !($0.key.kiosk.rawValue.hasPrefix("k2") && $0.key.seq > 1) }
    #expect(restored.merged.added == left.count)
    let store = try SQLiteJournal(reading: played.path)
    #expect(try store.allEntries() == left)
    #expect(try store.verify().faults == [])
  }

  @Test("a store of which nothing can be read is kept beside a new one, which says so")
  func nothing() throws {
    let played = try Played(backingUp: false)
    try played.folder.overwrite("event.db", at: 0, count: 4_096)
    let (restored, _) = try Restoration(of: played.path).repair(at: morning)
    #expect(restored.losses == [Loss(part: .rest, reason: .notAStore(path: played.path))])
    #expect(restored.kept != nil)
    #expect(try SQLiteJournal(reading: played.path).allEntries() == [])
  }

  @Test(
    "whatever page is torn or has a bit flipped, what is repaired is sound, and nothing in it is false",
    arguments: [true, false], [true, false])
  func anyPage(backingUp: Bool, isTorn: Bool) throws {
    let template = try Played(backingUp: backingUp, people: 60)
    let backedUp = try template.backedUp
    let size = try Data(contentsOf: URL(fileURLWithPath: template.path)).count
    var found = 0
    for page in 0..<(size / 4_096) {
      let folder = try template.folder.image()
      let path = folder.file("event.db")
      if isTorn {
        try folder.overwrite("event.db", at: page * 4_096 + 2_048, count: 2_048)
      } else {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[page * 4_096 + (page * 997) % 4_096] ^= 1 << (page % 8)
        try bytes.write(to: URL(fileURLWithPath: path))
      }
      let restoration = try Restoration(of: path)
      guard !restoration.damage().isNone else { continue }
      found += 1
      _ = try restoration.repair(at: morning)
      let store = try SQLiteJournal(reading: path)
      #expect(try store.verify().faults == [], "page \(page)")
      let entries = try store.allEntries()
      #expect(Set(entries).isSubset(of: template.entries), "page \(page)")
      #expect(Set(entries).isSuperset(of: backedUp), "page \(page)")
    }
    // Most pages are full enough for that.
    #expect(found > size / 4_096 / 4)
  }

  @Test("interrupted after any step it can be run again", arguments: Restoration.Step.allCases)
  func interrupted(step: Restoration.Step) throws {
    let played = try Played(backingUp: false)
    try played.change("UPDATE entries SET points = 99 WHERE kiosk LIKE 'k2@%' AND seq = 3")
    let left = played.entries.filter { !($0.key.kiosk.rawValue.hasPrefix("k2") && $0.key.seq > 2) }
    var image: TemporaryFolder?
    let restoration = try Restoration(of: played.path)
    restoration.afterStep = { if $0 == step { image = try played.folder.image() } }
    _ = try restoration.repair(at: morning)
    let folder = try #require(image)
    let again = try Restoration(of: folder.file("event.db"))
    let isRepaired = again.damage().isNone
    #expect(isRepaired == (step == .replaced))
    if !isRepaired { _ = try again.repair(at: morning) }
    #expect(try SQLiteJournal(reading: folder.file("event.db")).allEntries() == left)
    #expect(try folder.names().filter { $0.hasPrefix(".") } == [])
  }
}
