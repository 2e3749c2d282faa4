import Entries
import Testing
import Vocabulary

@testable import Journal

@Suite("A digest of an event's journal")
struct JournalDigestTests {
  private func announced(_ journal: StoreJournal) throws -> AnnouncedDigest {
    try #require(AnnouncedDigest(try journal.digest(event: event).short))
  }

  @Test(
    "it is the SHA-256 of where chains end, sorted by kiosk", arguments: StoreKind.allCases)
  func definition(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    try journal.write(Player().start(), kiosk: "k2")
    try journal.write(Player(person: "p02").start(), Player(person: "p02").answer(1), kiosk: "k1")
    var lines: [String] = []
    try journal.visitEntries(event: event) { entry in
      if entry.key == EntryKey(event: event, kiosk: entry.key.kiosk, seq: 1), entry.person == "p02"
      {
        return
      }
      lines.append("\(entry.key.kiosk) \(entry.key.seq) \(hexadecimal(entry.hash))\n")
    }
    #expect(lines.map { $0.prefix(20) } == ["k1@0000000000000001 ", "k2@0000000000000001 "])
    let digest = try journal.digest(event: event)
    #expect(digest.digits == hexadecimal(sha256(Array(lines.joined().utf8))))
    #expect(digest.digits == "260cab7091c5ab8e8efe378730e8d3cf72d44516e65a50105702fd148839189e")
    #expect(digest.short.filter { $0 != " " } == digest.digits.prefix(16))
    #expect(try journal.digests() == [event: digest])
  }

  @Test(
    "in a snapshot it is that of the entries read there, whatever is written meanwhile",
    arguments: StoreKind.allCases, [Int.max, 5_000])
  func snapshot(kind: StoreKind, until: Int) throws {
    let stores = try Stores(kind)
    let writing = try stores.store()
    try writing.write(Player().start())
    let store = try stores.reading()
    let journal: any Journal = until == .max ? store : HeldJournal(store, until: until)
    let before = try journal.digest(event: event)
    let (entries, digest) = try journal.snapshot {
      var entries = 0
      try journal.visitEntries(event: event) { _ in entries += 1 }
      try writing.write(Player().answer(1))
      return (entries, try journal.digest(event: event))
    }
    #expect(entries == 1)
    #expect(digest == before)
    #expect(try journal.digest(event: event) != before)
  }

  @Test(
    "in a snapshot what verification finds, digests and an announced state are of one moment",
    arguments: StoreKind.allCases)
  func oneMoment(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let writing = try stores.store()
    try writing.write(Player().start())
    let journal = try stores.reading()
    let before = try announced(journal)
    let (found, digests, state) = try journal.snapshot {
      let found = try journal.verify()
      try writing.write(Player().answer(1))
      return (found, try journal.digests(), try journal.state(announcedAs: before))
    }
    #expect(found.entries == 1)
    #expect(digests[event].map { before.isOf($0) } == true)
    #expect(state?.entries == 1 && state?.later == 0)
    #expect(try journal.state(announcedAs: before)?.later == 1)
  }

  @Test("without entries it is that of nothing", arguments: StoreKind.allCases)
  func empty(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    // SHA-256 of the empty message: FIPS 180-4, example files.
    #expect(
      try journal.digest(event: event).digits
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(try journal.digests().isEmpty)
  }

  @Test("the order of merges does not matter", arguments: StoreKind.allCases)
  func merges(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let (first, second) = (try stores.store("first", id: 1), try stores.store("second", id: 2))
    try first.write(Player().start(), Player().answer(1))
    try second.write(Player(person: "p02").start())
    _ = try first.merge(second)
    _ = try second.merge(first)
    #expect(try first.digest(event: event) == second.digest(event: event))
  }

  @Test("an earlier state is found, and how much came later", arguments: StoreKind.allCases)
  func earlier(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    var (player, other) = (Player(), Player(person: "p02"))
    try journal.write(player.start(), player.answer(1), kiosk: "k1")
    other.at = 2_000
    try journal.write(other.start(), kiosk: "k2")
    let digest = try announced(journal)
    #expect(
      try journal.state(announcedAs: digest)
        == AnnouncedState(event: event, at: 2_000, entries: 3, later: 0))
    // A clock that was set back does not move what was before.
    other.at = 500
    try journal.write(other.answer(1), kiosk: "k2")
    player.at = 3_000
    try journal.write(player.answer(2), player.note(.quizFinished), kiosk: "k1")
    let later = try #require(try journal.state(announcedAs: digest))
    #expect(later == AnnouncedState(event: event, at: 2_000, entries: 3, later: 3))
  }

  @Test("each state is found, whichever kiosk wrote last", arguments: StoreKind.allCases)
  func each(kind: StoreKind) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    var digests: [AnnouncedDigest] = []
    for number in 1...6 {
      try journal.write(
        Player(at: number * 1_000).adjust(number), kiosk: ["k2", "k3", "k1"][number % 3])
      digests.append(try announced(journal))
    }
    for (number, digest) in zip(1..., digests) {
      #expect(
        try journal.state(announcedAs: digest)
          == AnnouncedState(event: event, at: number * 1_000, entries: number, later: 6 - number))
    }
  }

  @Test(
    "no state has the digest once an entry was changed, removed or added, even with sound hashes",
    arguments: StoreKind.allCases, [1, 2, 3])
  func forged(kind: StoreKind, way: Int) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    let player = Player()
    try journal.write(player.start(), player.answer(1), player.answer(2))
    let digest = try announced(journal)
    // Whoever has the program and the store's id can write a store that is sound in itself.
    let forged = try stores.store("forged")
    switch way {
    case 1: try forged.write(player.start(), player.answer(1), player.answer(2, taken: 9_000))
    case 2: try forged.write(player.start(), player.answer(1))
    default:
      try forged.write(
        player.start(), player.answer(1), player.note(.quizResumed), player.answer(2))
    }
    #expect(try forged.verify().faults == [])
    #expect(try forged.state(announcedAs: digest) == nil)
    #expect(try journal.state(announcedAs: digest) != nil)
  }

  @Test(
    "what is announced is read as people type it",
    arguments: [
      ("3f2a 91bc 07de 5512", "3f2a91bc07de5512"), ("3F2A-91BC-07DE-5512", "3f2a91bc07de5512"),
      ("3f2a91bc07de551200", "3f2a91bc07de551200"), ("3f2a 91bc 07de 551", nil),
      ("3f2a 91bc 07de 551g", nil), ("", nil), (String(repeating: "a", count: 65), nil),
      ("๓f2a 91bc 07de 5512", nil),
    ])
  func reading(text: String, digits: String?) {
    #expect(AnnouncedDigest(text)?.digits == digits)
  }
}
