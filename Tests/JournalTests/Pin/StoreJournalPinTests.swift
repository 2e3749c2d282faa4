import Entries
import Foundation
import Testing
import Vocabulary

@testable import Journal

@Suite struct StoreJournalPinTests {
  private func pin(_ text: String) throws -> Pin { try #require(Pin(typed: text)) }

  private func use(at: Int = 10_000) -> PinUse {
    PinUse(wanted: "judge score", event: event, kiosk: "desk", at: at)
  }

  @Test("a PIN is set once freely, and then only by who knows it", arguments: StoreKind.allCases)
  func set(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let store = try folder.store()
    #expect(try !store.hasPin)
    #expect(throws: PinError.notSet) { try store.check(pin("1234"), for: use()) }
    try store.set(pin("1234"), replacing: nil, for: use())
    #expect(try store.hasPin)
    try store.check(pin("๑๒๓๔"), for: use())
    #expect(throws: PinError.notGiven) { try store.set(pin("5678"), replacing: nil, for: use()) }
    #expect(throws: PinError.wrong(seconds: 1)) {
      try store.set(pin("5678"), replacing: pin("9999"), for: use())
    }
    try store.check(pin("1234"), for: use(at: 20_000))
    try store.set(pin("5678"), replacing: pin("1234"), for: use(at: 20_000))
    #expect(throws: PinError.wrong(seconds: 1)) {
      try store.check(pin("1234"), for: use(at: 20_000))
    }
    try store.check(pin("5678"), for: use(at: 30_000))
  }

  @Test(
    "wrong PINs keep everyone out for longer and longer, also after a restart",
    arguments: StoreKind.allCases)
  func delay(kind: StoreKind) throws {
    let folder = try Stores(kind)
    try folder.store().set(pin("1234"), replacing: nil, for: use())
    var now = 1_000_000
    for seconds in [1, 2, 4, 8] {
      #expect(throws: PinError.wrong(seconds: seconds)) {
        try folder.store().check(pin("9999"), for: use(at: now))
      }
      #expect(throws: PinError.tooSoon(seconds: seconds)) {
        try folder.store().check(pin("1234"), for: use(at: now + 1))
      }
      #expect(throws: PinError.tooSoon(seconds: 1)) {
        try folder.store().check(pin("1234"), for: use(at: now + seconds * 1_000 - 1))
      }
      now += seconds * 1_000
    }
    try folder.store().check(pin("1234"), for: use(at: now))
    #expect(throws: PinError.wrong(seconds: 1)) {
      try folder.store().check(pin("9999"), for: use(at: now))
    }
  }

  @Test("each wrong PIN is noted, and none of them is kept anywhere", arguments: StoreKind.allCases)
  func noted(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let store = try folder.store()
    try store.set(pin("135790"), replacing: nil, for: use())
    #expect(try store.allEntries().isEmpty)
    #expect(throws: PinError.self) { try store.check(pin("246802"), for: use()) }
    let entry = try #require(try store.allEntries().first)
    #expect(entry.kind == .noted)
    #expect(entry.subject == "wrong-pin")
    #expect(entry.body == #"{"wanted":"judge score"}"#)
    #expect(try store.verify() == Verification(entries: 1, kiosks: 1))
    for file in kind == .sqlite ? ["a", "a-wal"] : [] {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder.file(file)))
      for digits in ["135790", "246802"] { #expect(data.range(of: Data(digits.utf8)) == nil) }
    }
  }

  @Test("neither an export nor a merge takes the PIN along", arguments: StoreKind.allCases)
  func stays(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let (one, two) = (try folder.store("a", id: 1), try folder.store("b", id: 2))
    try one.set(pin("1234"), replacing: nil, for: use())
    try one.write(Player().start())
    var exported: [UInt8] = []
    try one.export(event: nil) { exported += copy $0 }
    #expect(!String(decoding: exported, as: UTF8.self).contains("$"))
    _ = try two.merge(one)
    #expect(try !two.hasPin)
    try two.set(pin("5678"), replacing: nil, for: use())
    _ = try one.merge(two)
    try one.check(pin("1234"), for: use())
  }

  @Test("trials at the same moment don't get past the delay", arguments: StoreKind.allCases)
  func together(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let (one, two) = (try folder.store(), try folder.store())
    try one.set(pin("1234"), replacing: nil, for: use())
    #expect(throws: PinError.wrong(seconds: 1)) { try one.check(pin("0000"), for: use()) }
    #expect(throws: PinError.tooSoon(seconds: 1)) { try two.check(pin("1234"), for: use()) }
  }

  @Test(
    "of trials at eight terminals at once one is made, and none gets past the delay",
    arguments: StoreKind.allCases)
  func atOnce(kind: StoreKind) async throws {
    let stores = try Stores(kind)
    let store = try stores.store()
    try store.set(pin("1234"), replacing: nil, for: use())
    let refusals = await inThreads(8, on: try stores.opener()) { number, journal in
      let use = PinUse(wanted: "kiosk", event: event, kiosk: "k\(number)", at: 50_000)
      try journal.check(try #require(Pin(typed: "000\(number)")), for: use)
    }
    let found = refusals.reduce(into: [:]) { $0[String($1.dropFirst(3)), default: 0] += 1 }
    #expect(found == ["wrong(seconds: 1)": 1, "tooSoon(seconds: 1)": 7])
    #expect(try store.allEntries().count { $0.subject == "wrong-pin" } == 1)
    // Whoever knows it waits as long.
    #expect(throws: PinError.tooSoon(seconds: 1)) {
      try store.check(pin("1234"), for: use(at: 50_999))
    }
    try store.check(pin("1234"), for: use(at: 51_000))
  }
}
