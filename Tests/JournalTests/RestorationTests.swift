import Dispatch
import Entries
import Foundation
import Glibc
import Testing
import Vocabulary

@testable import Journal

@Suite("Going back to a backup")
struct RestorationTests {
  /// A store that was backed up, and played on.
  private struct Played {
    let folder: TemporaryFolder
    let backup: String
    let entries: [Entry]

    /// The store's file.
    var path: String { folder.file("event.db") }

    init() throws {
      folder = try TemporaryFolder()
      let store = try folder.store("event.db", id: 1)
      try store.write(Player().start(), Player().answer(1))
      try store.castBallot(by: "p02", key: "b")
      backup = try store.backUp(to: .file(folder.file("backup.db")), at: morning).path
      try store.write(Player().answer(2))
      try store.write(Player().adjust(5), kiosk: "k2")
      try store.castBallot(by: "p03", key: "a")
      entries = try store.allEntries()
    }
  }

  @Test("brings back what it holds and keeps what came later, under a new id")
  func whole() throws {
    let played = try Played()
    let result = try Restoration(of: played.path).restore(played.backup, at: morning)
    #expect(result.entries == 3 && result.merged.added == 3 && result.merged.known == 3)
    #expect(result.merged.ballots == 1 && result.losses == [])
    let kept = played.folder.file("event.db.before-restore-20141017T020000Z")
    #expect(result.kept == kept)
    let store = try SQLiteJournal(reading: played.path)
    #expect(try store.allEntries() == played.entries)
    #expect(try store.ballots(of: "s", event: event).count == 2)
    #expect(store.store == result.store && store.store != "0000000000000001")
    #expect(try store.verify().faults == [])
    #expect(try store.database.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
    let old = try SQLiteJournal(reading: kept)
    #expect(try old.allEntries() == played.entries)
    #expect(old.store == "0000000000000001")
    #expect(try mode(of: played.path) == 0o600)
  }

  @Test("kiosks that go on write under the new id, and never meet what the old store wrote")
  func goesOn() throws {
    let played = try Played()
    _ = try Restoration(of: played.path)
      .restore(played.backup, takingPresent: false, at: morning)
    let store = try SQLiteJournal(path: played.path)
    #expect(try store.allEntries().count == 3)
    let entry = try store.write(Player().adjust(9)).first
    #expect(entry?.key.seq == 1)
    #expect(entry?.key.kiosk == KioskKey(name: "k1", store: store.store))
    // What was left out can be merged later.
    let kept = played.folder.file("event.db.before-restore-20141017T020000Z")
    #expect(try store.merge(try SQLiteJournal(reading: kept)).added == 3)
    #expect(try store.verify().faults == [])
  }

  @Test("makes a store where none is, and takes the name of none that is made meanwhile")
  func noStore() throws {
    let played = try Played()
    let path = played.folder.file("new.db")
    let result = try Restoration(of: path).restore(played.backup, at: morning)
    #expect(result.kept == nil && result.merged == MergeResult())
    #expect(try SQLiteJournal(reading: path).allEntries().count == 3)
    let other = played.folder.file("other.db")
    let restoration = try Restoration(of: other)
    restoration.afterStep = { step in
      if step == .kept { try SQLiteJournal(path: other).write(Player().adjust(1)) }
    }
    #expect(throws: JournalError.busy(path: other)) {
      try restoration.restore(played.backup, at: morning)
    }
    #expect(try SQLiteJournal(reading: other).allEntries().count == 1)
  }

  @Test("is refused while another has the store open, and changes nothing")
  func inUse() throws {
    let played = try Played()
    let kiosk = try SQLiteJournal(path: played.path)
    #expect(throws: JournalError.busy(path: played.path)) {
      try Restoration(of: played.path).restore(played.backup, at: morning)
    }
    try kiosk.write(Player().adjust(1))
    #expect(try kiosk.allEntries().count == played.entries.count + 1)
    #expect(try played.folder.names().filter { $0.contains("before") || $0.hasPrefix(".") } == [])
  }

  @Test("is refused of what is no whole backup, of the store itself and of what is not there")
  func refused() throws {
    let played = try Played()
    func restore(_ backup: String) throws {
      _ = try Restoration(of: played.path).restore(backup, at: morning)
    }
    #expect(throws: CopyError.itself(path: played.path)) { try restore(played.path) }
    let missing = played.folder.file("missing.db")
    #expect(throws: JournalError.missing(path: missing)) { try restore(missing) }
    try played.folder.write("no store", to: "text.db")
    #expect(throws: JournalError.notAStore(path: played.folder.file("text.db"))) {
      try restore(played.folder.file("text.db"))
    }
    try Database(path: played.backup, mode: .readWrite, busyTimeout: 0)
      .execute("UPDATE entries SET points = 1 WHERE seq = 1")
    #expect(throws: CopyError.self) { try restore(played.backup) }
    #expect(try SQLiteJournal(reading: played.path).allEntries() == played.entries)
    #expect(try played.folder.names().filter { $0.contains("before") || $0.hasPrefix(".") } == [])
  }

  @Test("a database of another program is never moved, whatever it is called")
  func otherProgram() throws {
    let played = try Played()
    let path = played.folder.file("other.db")
    try Database(path: path, mode: .readWriteCreate, busyTimeout: 0)
      .execute("CREATE TABLE a(b); INSERT INTO a VALUES(1)")
    #expect(throws: JournalError.notAStore(path: path)) { try Restoration(of: path) }
  }

  @Test("a store of which the beginning is damaged is kept as it is, and said to be unread")
  func unreadable() throws {
    let played = try Played()
    try played.folder.overwrite("event.db", at: 0, count: 4_096)
    let damaged = try Data(contentsOf: URL(fileURLWithPath: played.path))
    let restoration = try Restoration(of: played.path)
    #expect(restoration.present == nil)
    #expect(restoration.unreadable == .notAStore(path: played.path))
    restoration.afterStep = { step in
      if step == .checked { try played.folder.write("a log", to: "event.db-wal") }
      // An interruption up to here leaves the store its log.
      if step == .kept { #expect(access(played.path + "-wal", F_OK) == 0) }
    }
    let result = try restoration.restore(played.backup, at: morning)
    #expect(result.losses == [Loss(part: .rest, reason: .notAStore(path: played.path))])
    let kept = try #require(result.kept)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == damaged)
    // Its log must not meet the new store.
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept + "-wal")) == Data("a log".utf8))
    let store = try SQLiteJournal(path: played.path)
    #expect(try store.allEntries().count == 3)
    #expect(try store.verify().faults == [])
  }

  @Test("of a damaged store each kiosk's entries are taken over up to the damage")
  func rescue() throws {
    let played = try Played()
    let store = try SQLiteJournal(path: played.path)
    let more = try store.write(Player().adjust(1), Player().adjust(2), kiosk: "k2")
    try store.database.execute(
      "UPDATE entries SET points = 99 WHERE kiosk LIKE 'k2@%' AND seq = \(more[0].key.seq)")
    _ = consume store
    let result = try Restoration(of: played.path).restore(played.backup, at: morning)
    #expect(
      result.losses == [
        Loss(
          part: .entries(from: more[0].key), reason: .brokenChain(more[0].key, path: played.path))
      ])
    #expect(result.merged.added == 3)
    let restored = try SQLiteJournal(reading: played.path)
    #expect(try restored.allEntries() == played.entries)
    #expect(try restored.verify().faults == [])
  }

  @Test("entries that contradict the backup stay in the store that is kept, and are counted")
  func conflicts() throws {
    let played = try Played()
    let impostor = try played.folder.store("impostor.db", id: 1)
    try impostor.write(Player().adjust(1), kiosk: "k1")
    try impostor.write(Player().adjust(2), kiosk: "k9")
    let path = impostor.path
    _ = consume impostor
    let result = try Restoration(of: path).restore(played.backup, at: morning)
    #expect(result.merged.conflicts.entries == 1 && result.merged.added == 1)
    #expect(try SQLiteJournal(reading: path).allEntries().count == 4)
  }

  @Test("simulated entries are not mixed with real ones; without them it goes")
  func simulated() throws {
    let played = try Played()
    let store = try played.folder.store("simulated.db", id: 5, isSimulated: true)
    try store.write(Player().adjust(1))
    let path = store.path
    _ = consume store
    #expect(throws: JournalError.simulatedIntoReal(path: path)) {
      try Restoration(of: path).restore(played.backup, at: morning)
    }
    _ = try Restoration(of: path).restore(played.backup, takingPresent: false, at: morning)
    #expect(try !SQLiteJournal(reading: path).isSimulated)
  }

  @Test("the PIN is that of the store that was there; where it has none, that of the backup")
  func pin() throws {
    let played = try Played()
    let use = PinUse(wanted: "test", event: event, kiosk: "k", at: morning)
    let (old, new) = (try #require(Pin(typed: "1111")), try #require(Pin(typed: "2222")))
    do {
      let store = try SQLiteJournal(path: played.path)
      try store.set(old, replacing: nil, for: use)
      _ = try store.backUp(to: .file(played.folder.file("with-pin.db")), at: morning)
      try store.note(
        try store.backUp(to: .file(played.folder.file("later.db")), at: morning))
      try store.set(new, replacing: old, for: use)
    }
    _ = try Restoration(of: played.path)
      .restore(played.folder.file("with-pin.db"), at: morning)
    let store = try SQLiteJournal(path: played.path)
    try store.check(new, for: use)
    #expect(try store.lastBackup == nil)
    let fresh = played.folder.file("fresh.db")
    _ = try SQLiteJournal(path: fresh)
    _ = try Restoration(of: fresh).restore(played.folder.file("with-pin.db"), at: morning)
    try SQLiteJournal(path: fresh).check(old, for: use)
  }

  @Test("a link to a store stays, and what it names is replaced")
  func link() throws {
    let played = try Played()
    let link = played.folder.file("link.db")
    symlink("event.db", link)
    let result = try Restoration(of: link).restore(played.backup, at: morning)
    #expect(result.path.hasSuffix("/event.db"))
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(try SQLiteJournal(reading: link).store == result.store)
  }

  @Test("an older backup is brought up to date, and nothing of that is left over")
  func older() throws {
    let played = try Played()
    try Database(path: played.backup, mode: .readWrite, busyTimeout: 0).execute(
      """
      DROP INDEX entries_of_surveys; DROP TABLE ballots;
      DROP TABLE events; ALTER TABLE attempts DROP COLUMN changes;
      DELETE FROM entries WHERE kind = 'survey-answered'; PRAGMA user_version = 8
      """)
    _ = try Restoration(of: played.path).restore(played.backup, at: morning)
    #expect(try SQLiteJournal(reading: played.path).allEntries() == played.entries)
    #expect(try played.folder.names().filter { $0.hasPrefix(".") || $0.contains(".bak") } == [])
  }

  @Test(
    "interrupted after any step, the store holds everything, and it can be run again",
    arguments: Restoration.Step.allCases, [true, false])
  func interrupted(step: Restoration.Step, isDamaged: Bool) throws {
    let played = try Played()
    if isDamaged { try played.folder.overwrite("event.db", at: 0, count: 4_096) }
    var image: TemporaryFolder?
    let restoration = try Restoration(of: played.path)
    restoration.afterStep = { if $0 == step { image = try played.folder.image() } }
    let first = try restoration.restore(played.backup, at: morning)
    let left = try #require(image)
    // What was there is there, by the store's name or by another.
    if !isDamaged {
      #expect(try SQLiteJournal(reading: left.file("event.db")).allEntries() == played.entries)
    } else if step == .replaced {
      #expect(try SQLiteJournal(reading: left.file("event.db")).allEntries().count == 3)
    }
    let again = try Restoration(of: left.file("event.db"))
      .restore(left.file("backup.db"), at: morning)
    let store = try SQLiteJournal(reading: left.file("event.db"))
    #expect(store.store == again.store && again.store != first.store)
    #expect(
      try store.allEntries() == (isDamaged ? Array(played.entries.prefix(3)) : played.entries))
    #expect(try store.verify().faults == [])
    #expect(try left.names().filter { $0.hasPrefix(".") } == [])
    let kept = try left.names().filter { $0.contains("before-restore") }
    #expect(kept.count == (step == .kept || step == .replaced ? 2 : 1))
  }

  @Test("who waited for the store's lock meanwhile opens the new one")
  func waiting() async throws {
    let played = try Played()
    let restoration = try Restoration(of: played.path)
    nonisolated(unsafe) var opened: SQLiteJournal?
    let path = played.path
    let (started, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    restoration.afterStep = { step in
      guard step == .locked else { return }
      Thread.detachNewThread {
        started.signal()
        opened = try? SQLiteJournal(path: path)
        ended.signal()
      }
      started.wait()
      // The other has the old file open by now, and waits.
      usleep(200_000)
    }
    let result = try restoration.restore(played.backup, at: morning)
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        ended.wait()
        continuation.resume()
      }
    }
    let journal = try #require(opened)
    #expect(journal.store == result.store)
    try journal.write(Player().adjust(1), kiosk: "late")
    #expect(
      try SQLiteJournal(reading: path).allEntries().count == played.entries.count + 1)
  }
}
