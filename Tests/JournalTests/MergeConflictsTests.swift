import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite("Conflicts of a merge, and merges that are only tried")
struct MergeConflictsTests {
  /// A store, and one that claims to be the same and wrote other things since seq 2.
  private func forked(_ folder: TemporaryFolder, length: Int) throws -> (SQLiteJournal, String) {
    let home = try folder.store("home", id: 1)
    let other = try folder.store("other", id: 1)
    for (store, points) in [(home, 1), (other, 2)] {
      try store.write(Player().adjust(7))
      for _ in 1..<length { try store.write(Player().adjust(points)) }
    }
    try other.write(Player().adjust(5), kiosk: "k2")
    try other.write(Player().adjust(5))
    return (home, folder.file("other"))
  }

  @Test("are all counted, the first twenty named, and nothing is merged")
  func listed() throws {
    let folder = try TemporaryFolder()
    let (home, other) = try forked(folder, length: 30)
    let before = try home.allEntries()
    do {
      _ = try home.merge(try SQLiteJournal(reading: other))
      Issue.record("it was merged")
    } catch JournalError.conflicts(let conflicts, let path) {
      #expect(path == other)
      #expect(conflicts.entries == 29)
      #expect(conflicts.named.map(\.seq) == Array(2...21))
      #expect(Set(conflicts.named.map(\.kiosk)) == ["k1@0000000000000001"])
      #expect(conflicts.lines.count == 21)
      #expect(
        conflicts.lines[0].en == "differs from the one here: k1@0000000000000001 seq 2 of e")
      #expect(conflicts.lines[20].en == "and 9 more entries")
    }
    #expect(try home.allEntries() == before)
    #expect(try home.verify().faults == [])
  }

  @Test("are told by a trial beside what would be added and what is known")
  func trial() throws {
    let folder = try TemporaryFolder()
    let (home, other) = try forked(folder, length: 3)
    let before = try home.allEntries()
    let result = try home.merge(try SQLiteJournal(reading: other), isTrial: true)
    #expect(result.known == 1)
    // What follows an entry that differs can't be added either.
    #expect(result.added == 1)
    #expect(result.conflicts.named.map(\.seq) == [2, 3])
    #expect(try home.allEntries() == before)
  }

  @Test(
    "a trial changes nothing, of stores and of exported files, and is no merge",
    arguments: StoreKind.allCases)
  func nothingChanged(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let folder = try TemporaryFolder()
    let home = try stores.store("home", id: 1)
    let other = try stores.store("other", id: 2)
    try home.write(Player().adjust(1))
    try other.write(Player().start(), Player().answer(1), Player().adjust(3))
    try other.castBallot(by: "p01", key: "a")
    var bytes: [UInt8] = []
    try other.export(event: nil) { bytes += copy $0 }
    try folder.write(String(decoding: bytes, as: UTF8.self), to: "other.ndjson")
    let totals = try home.totals(event: event)
    var expected = MergeResult()
    (expected.added, expected.ballots) = (4, 1)
    for _ in 1...2 {
      #expect(try home.merge(other, isTrial: true) == expected)
      #expect(try home.merge(exported: folder.file("other.ndjson"), isTrial: true) == expected)
    }
    #expect(try home.allEntries().count == 1)
    #expect(try home.totals(event: event) == totals)
    #expect(try home.verify().faults == [])
    #expect(try home.merge(other) == expected)
  }

  @Test("a trial leaves a new store without the mark of what it would take in")
  func mark() throws {
    let folder = try TemporaryFolder()
    let new = try folder.store("new", id: 1)
    let simulated = try folder.store("simulated", id: 2, isSimulated: true)
    try simulated.write(Player().adjust(2))
    #expect(try new.merge(simulated, isTrial: true).added == 1)
    #expect(!new.isSimulated)
    #expect(try !folder.store("new").isSimulated)
  }

  @Test("of ballots are counted, too, and said without naming anyone")
  func ballots() throws {
    let conflicts = MergeConflicts(ballots: 2)
    #expect(conflicts.lines.map(\.en) == ["ballots that differ from those here: 2"])
    let error = JournalError.conflicts(conflicts, path: "x.db")
    #expect(error.message.en == "x.db: 2 ballots differ from those here; nothing was merged.")
    #expect(error.exitCode == 65)
    let one = MergeConflicts([EntryKey(event: "e", kiosk: "k@1", seq: 2)], ballots: 2)
    #expect(
      JournalError.conflicts(one, path: "x.db").message.en
        == "Entry k@1 seq 2 of e in x.db differs from the one here, and 2 more do; nothing was merged."
    )
  }
}
