import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite("The health of a store")
struct StoreHealthTests {
  @Test("is its schema, its size, and what its pages say")
  func sound() throws {
    let folder = try TemporaryFolder()
    try folder.store().write(Player().adjust(1), Player().adjust(2))
    let health = try SQLiteJournal(reading: folder.file("a")).health()
    #expect(health.schema == Schema.present && health.schema == health.newestSchema)
    #expect(health.entries == 2 && health.bytes >= 4_096 && health.faults == [])
  }

  @Test("is bad where a page is damaged")
  func damaged() throws {
    let folder = try TemporaryFolder()
    let store = try folder.store()
    for points in 1...300 { try store.write(Player().adjust(points)) }
    let backup = try store.backUp()
    try folder.overwrite(
      "backups/a-20141017T020000Z.db", at: backup.bytes - 12_288, count: 12_288)
    let faults: [String]
    do {
      faults = try SQLiteJournal(reading: backup.path).health().faults
    } catch let error as JournalError {
      faults = [error.message.en]
    }
    #expect(!faults.isEmpty && faults.count <= 5)
  }

  @Test(
    "kiosks are told by when they wrote last, at whichever event", arguments: StoreKind.allCases)
  func kiosks(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let store = try stores.store()
    #expect(try store.kiosksSeen() == [])
    #expect(try store.latest(event: event) == nil)
    var player = Player()
    for (kiosk, at) in [("k1", 1_000), ("k2", 3_000), ("k1", 2_000)] {
      player.at = at
      try store.write(player.adjust(1), kiosk: kiosk)
    }
    player.at = 9_000
    _ = try store.append([player.adjust(1)], event: "another", kiosk: "k1")
    #expect(try store.kiosksSeen().map(\.kiosk.name) == ["k1", "k2"])
    #expect(try store.kiosksSeen().map(\.at) == [9_000, 3_000])
    // By a clock that was set back.
    player.at = 500
    try store.write(player.adjust(1), kiosk: "k2")
    #expect(try store.kiosksSeen().map(\.at) == [9_000, 500])
    let latest = try store.latest(event: event)
    #expect(latest?.at == 3_000 && latest?.kiosk.name == "k2")
  }
}
