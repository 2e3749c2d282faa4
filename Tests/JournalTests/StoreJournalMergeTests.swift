import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite struct StoreJournalMergeTests {
  @Test("a merge is the union of both stores", arguments: StoreKind.allCases)
  func union(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    var other = Player()
    other.person = "p02"
    let first = try one.write(Player().start(), Player().answer(1))
    let second = try two.write(other.start(), other.answer(1, value: 150), other.adjust(-5))
    var expected = MergeResult()
    expected.added = 3
    #expect(try one.merge(two) == expected)
    #expect(try one.allEntries() == first + second)
    #expect(try one.quizPoints() == 250)
    #expect(try one.totals(event: event)[TotalKey(part: .adjusted, team: "mali")]?.points == -5)
    #expect(try one.verify() == Verification(entries: 5, kiosks: 2))
    #expect(try two.allEntries() == second)
  }

  @Test(
    "merging again changes nothing, and a later merge takes what is new",
    arguments: StoreKind.allCases)
  func idempotent(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    try two.write(Player().start(), Player().answer(1), Player().adjust(5))
    _ = try one.merge(two)
    let totals = try one.totals(event: event)
    var known = MergeResult()
    known.known = 3
    #expect(try one.merge(two) == known)
    #expect(try one.totals(event: event) == totals)
    try two.write(Player().answer(2))
    known.added = 1
    #expect(try one.merge(two) == known)
    #expect(try one.quizPoints() == 200)
    #expect(try one.verify().faults.isEmpty)
  }

  @Test(
    "one that brings nothing new leaves alone what kiosks know of the event",
    arguments: StoreKind.allCases)
  func nothingNew(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    try two.write(Player().start(), Player().answer(1))
    try two.castBallot(by: "p02", key: "a")
    _ = try two.admit(
      Latecomer(event: event, person: "w-1", team: "mali", name: "Late", entered: 5),
      noting: [], kiosk: "desk")
    func counters() throws -> [Int] {
      try one.session.all("SELECT version FROM events") { $0.integer(0) }
        + one.session.all("SELECT changes FROM attempts") { $0.integer(0) }
    }
    _ = try one.merge(two)
    let before = try counters()
    #expect(before.count == 2)
    #expect(try one.merge(two).known == 3)
    #expect(try counters() == before)
    try two.write(Player().answer(2))
    #expect(try one.merge(two).added == 1)
    #expect(try counters() != before)
    #expect(try one.verify().faults.isEmpty)
  }

  @Test("a store merged into itself stays as it is", arguments: StoreKind.allCases)
  func itself(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store()
    try one.write(Player().start(), Player().answer(1))
    let again = try folder.reading()
    #expect(try one.merge(again).known == 2)
    #expect(try one.quizPoints() == 100)
  }

  @Test("kiosks of the same name in two stores stay two", arguments: StoreKind.allCases)
  func sameName(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    try one.write(Player().adjust(1))
    try two.write(Player().adjust(2))
    _ = try one.merge(two)
    #expect(
      try one.allEntries().map(\.key.kiosk) == ["k1@0000000000000001", "k1@0000000000000002"])
  }

  @Test(
    "kiosks whose names differ in bytes only stay two, and their chains are sound",
    arguments: StoreKind.allCases)
  func sameLook(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    try folder.store("two", id: 2).write(Player().adjust(1), kiosk: "\u{E9}")
    try folder.store("two", id: 2).write(Player().adjust(2), kiosk: "e\u{301}")
    let two = try folder.reading("two")
    #expect(try two.verify() == Verification(entries: 2, kiosks: 2))
    #expect(try one.merge(two).added == 2)
    #expect(try one.verify() == Verification(entries: 2, kiosks: 2))
  }

  @Test(
    "an answer given at two kiosks counts once, and verify lists the later one",
    arguments: StoreKind.allCases)
  func overlap(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store("one", id: 1)
    let two = try folder.store("two", id: 2)
    var late = Player()
    late.at = 2_000
    try one.write(Player().start(), Player().answer(1))
    let later = try two.write(late.start(), late.answer(1, verdict: .wrong), late.answer(2))
    for (into, from) in [(one, two), (two, one)] {
      _ = try into.merge(from)
      #expect(try into.quizPoints() == 200)
      let found = try into.verify()
      #expect(found.faults.isEmpty)
      #expect(found.duplicates == [later[1].key])
    }
    // The attempt goes on behind what was answered anywhere.
    try one.write(Player().answer(3))
    #expect(try one.quizPoints() == 300)
  }

  @Test(
    "the order and repetition of merges don't matter", arguments: StoreKind.histories(8),
    [true, false])
  func anyOrder(_ draw: StoreKind.History, hasRulings: Bool) throws {
    let (kind, seed) = (draw.kind, draw.seed)
    let folder = try Stores(kind)
    var history = RandomHistory(seed: seed)
    history.hasRulings = hasRulings
    let stores = try (1...3).map { number in
      let store = try folder.store("s\(number)", id: UInt64(number))
      // Clocks are apart by less than what a store writes, so that answers interleave.
      try history.play(store, steps: 60, skew: 1_000 + 7 * number)
      return store
    }
    // They meet in part, go on, and overlap more.
    _ = try stores[1].merge(stores[0])
    for (index, store) in stores.enumerated() {
      try history.play(store, steps: 20, skew: 1_040 - 5 * index)
      #expect(try store.verify().faults == [])
    }
    var boards: [(Totals, Set<Attempt>, [EntryKey], [EntryKey])] = []
    var attendances: Set<Attendance> = []
    for copy in 0..<3 {
      let union = try folder.store("u\(copy)", id: 9)
      let order = history.random.shuffled(stores + stores)
      for store in order { _ = try union.merge(store) }
      let found = try union.verify()
      #expect(found.faults == [])
      attendances.insert(try union.attendance(event: event))
      let attempts = try union.attempts(event: event).map { attempt in
        var attempt = attempt
        attempt.owner = ""
        return attempt
      }
      boards.append(
        (try union.totals(event: event), Set(attempts), found.duplicates, found.unmatched))
    }
    #expect(attendances.count == 1)
    for board in boards {
      #expect(board.0 == boards[0].0)
      #expect(board.1 == boards[0].1)
      #expect(board.2 == boards[0].2)
      #expect(board.3 == boards[0].3)
    }
    // Merging both ways, and playing on, keeps the law.
    _ = try stores[0].merge(stores[2])
    _ = try stores[0].merge(stores[1])
    #expect(try stores[0].totals(event: event) == boards[0].0)
    try history.play(stores[0], steps: 40, skew: 1_100)
    #expect(try stores[0].verify().faults == [])
  }

  @Test(
    "the same key with other bytes is named, and nothing of that store is merged",
    arguments: StoreKind.allCases)
  func conflict(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let home = try folder.store("home", id: 1)
    let two = try folder.store("two", id: 2)
    let impostor = try folder.store("impostor", id: 2)
    try two.write(Player().adjust(1), Player().adjust(2))
    try impostor.write(Player().adjust(9), kiosk: "a-first")
    let clash = try impostor.write(Player().adjust(1), Player().adjust(3), Player().adjust(4))
    _ = try home.merge(two)
    let before = try home.allEntries()
    let totals = try home.totals(event: event)
    let conflicts = MergeConflicts([clash[1].key])
    #expect(throws: JournalError.conflicts(conflicts, path: try folder.name("impostor"))) {
      try home.merge(impostor)
    }
    #expect(try home.allEntries() == before)
    #expect(try home.totals(event: event) == totals)
    try home.write(Player().adjust(7))
    #expect(try home.verify().faults.isEmpty)
  }

  @Test(
    "a store whose chain is broken is named, and nothing of it is merged",
    arguments: StoreKind.allCases,
    [
      "UPDATE entries SET points = points + 1 WHERE seq = 2",
      "UPDATE entries SET at = at + 1 WHERE seq = 2",
      "UPDATE entries SET body = '{ }' WHERE seq = 2",
      "UPDATE entries SET person = 'p99' WHERE seq = 2",
      "UPDATE entries SET hash = (SELECT hash FROM entries WHERE seq = 1) WHERE seq = 2",
      "UPDATE entries SET kind = 'noted' WHERE seq = 2",
      "DELETE FROM entries WHERE seq = 1",
    ])
  func brokenChain(kind: StoreKind, sql: String) throws {
    let folder = try Stores(kind)
    let home = try folder.store("home", id: 1)
    let two = try folder.store("two", id: 2)
    let entries = try two.write(Player().adjust(1), Player().adjust(2), Player().adjust(4))
    try folder.change("two", sql)
    #expect(throws: JournalError.brokenChain(entries[1].key, path: try folder.name("two"))) {
      try home.merge(two)
    }
    #expect(try home.allEntries().isEmpty)
    #expect(try home.totals(event: event).isEmpty)
  }

  @Test(
    "an entry of a kind that this version does not know is named, and nothing is merged",
    arguments: StoreKind.allCases)
  func unknownKind(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let home = try folder.store("home", id: 1)
    let two = try folder.store("two", id: 2)
    let entries = try two.write(Player().adjust(1), Player().adjust(2))
    try folder.change("two", "UPDATE entries SET kind = 'sung' WHERE seq = 2")
    #expect(throws: JournalError.unknownKind(entries[1].key, kind: "sung")) {
      try home.merge(two)
    }
    #expect(try home.allEntries().isEmpty)
  }

  @Test("simulated entries stay out of a real store", arguments: StoreKind.allCases)
  func simulatedIntoReal(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let real = try folder.store("real", id: 1)
    let simulated = try folder.store("simulated", id: 2, isSimulated: true)
    try real.write(Player().adjust(1))
    #expect(try real.merge(simulated) == MergeResult())
    try simulated.write(Player().adjust(2))
    #expect(throws: JournalError.simulatedIntoReal(path: try folder.name("simulated"))) {
      try real.merge(simulated)
    }
    #expect(throws: JournalError.realIntoSimulated(path: try folder.name("real"))) {
      try simulated.merge(real)
    }
    #expect(!real.isSimulated)
    #expect(try real.allEntries().count == 1)
  }

  @Test(
    "a new, empty store takes the mark of what is merged into it first",
    arguments: StoreKind.allCases)
  func takesMark(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let new = try folder.store("new", id: 1)
    let simulated = try folder.store("simulated", id: 2, isSimulated: true)
    try simulated.write(Player().adjust(2))
    _ = try new.merge(simulated)
    #expect(new.isSimulated)
    #expect(try folder.store("new").isSimulated)
    let real = try folder.store("real", id: 3)
    try real.write(Player().adjust(2))
    #expect(throws: JournalError.realIntoSimulated(path: try folder.name("real"))) {
      try new.merge(real)
    }
  }

  @Test("a merge that fails leaves the mark as it was", arguments: StoreKind.allCases)
  func markUndone(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let new = try folder.store("new", id: 1)
    let simulated = try folder.store("simulated", id: 2, isSimulated: true)
    try simulated.write(Player().adjust(2))
    try folder.change("simulated", "UPDATE entries SET points = 3")
    #expect(throws: JournalError.self) { try new.merge(simulated) }
    #expect(!new.isSimulated)
    #expect(try !folder.store("new").isSimulated)
  }
}
