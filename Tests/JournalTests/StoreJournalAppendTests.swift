import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite struct StoreJournalAppendTests {
  @Test("entries come back numbered, chained and as they were given", arguments: StoreKind.allCases)
  func append(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    let entries = try journal.write(player.start(), player.answer(1))
    #expect(entries.map(\.key.seq) == [1, 2])
    #expect(entries.map(\.key.kiosk) == ["k1@0000000000000001", "k1@0000000000000001"])
    #expect(entries.map(\.draft) == [player.start(), player.answer(1)])
    #expect(entries.allSatisfy { $0.hash.count == 32 })
    #expect(try journal.allEntries() == entries)
  }

  @Test("an append is visible to another connection when it returns", arguments: StoreKind.allCases)
  func visible(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store()
    let two = try folder.store()
    let entries = try one.write(Player().start(), Player().answer(1))
    #expect(try two.allEntries() == entries)
    #expect(try two.quizPoints() == 100)
    #expect(try two.attempts(of: "p01", at: quiz, event: event).open?.answered == 1)
  }

  @Test("no entries append nothing", arguments: StoreKind.allCases)
  func nothing(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    #expect(try journal.append([], event: event, kiosk: "k1") == [])
    #expect(try journal.allEntries().isEmpty)
  }

  @Test("where the second of two is refused, none is kept", arguments: StoreKind.allCases)
  func atomic(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    #expect(throws: AttemptRefusal.alreadyAnswered(number: 3)) {
      try journal.write(Player().start(), Player().adjust(5), Player().answer(3))
    }
    #expect(try journal.allEntries().isEmpty)
    #expect(try journal.totals(event: event).isEmpty)
    #expect(try journal.attempts(event: event).isEmpty)
    #expect(try journal.write(Player().start()).map(\.key.seq) == [1])
  }

  @Test(
    "what is remembered between appends gives way to what another program wrote",
    arguments: StoreKind.allCases)
  func remembered(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store()
    let two = try folder.store()
    let player = Player()
    try one.write(player.start(), player.answer(1))
    // The same kiosk's name: its chain, its attempt and the totals go on in turn.
    try two.write(player.answer(2))
    try one.write(player.answer(3))
    #expect(throws: AttemptRefusal.alreadyAnswered(number: 3)) { try two.write(player.answer(3)) }
    try two.write(player.answer(4))
    #expect(throws: AttemptRefusal.alreadyAnswered(number: 4)) { try one.write(player.answer(4)) }
    try one.write(player.answer(5))
    #expect(try one.quizPoints() == 500)
    #expect(try one.verify() == Verification(entries: 6, kiosks: 1))
  }

  @Test(
    "what is remembered of an attempt gives way to what another terminal did with the person's others",
    arguments: StoreKind.allCases)
  func rememberedAttempts(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let (one, two) = (try folder.store(), try folder.store())
    let player = Player()
    try one.write(
      player.start(), player.answer(1, verdict: .pending), player.note(.quizFinished))
    // A new attempt leaves the old one as it was, but not what resetting it changes.
    try two.write(
      player.start(attempt: 2), player.answer(1, attempt: 2, value: 70), kiosk: "k2")
    try one.write(player.note(.quizReset))
    #expect(try one.quizPoints() == 70)
    // A judge's score of the old one changes what the next answer of the new one moves sums by.
    let answer = try #require(try one.allEntries().first { $0.kind == .answered }).place
    try one.write(player.judge("a1", answer, score: 90))
    try two.write(player.answer(2, attempt: 2, value: 50), kiosk: "k2")
    #expect(try one.quizPoints() == 120)
    #expect(try one.verify().faults == [])
  }

  @Test(
    "what is remembered between appends gives way to what was merged", arguments: StoreKind.allCases
  )
  func rememberedOverMerge(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let office = try folder.store("b", id: 2)
    try journal.write(Player().start(), Player().answer(1, verdict: .wrong))
    try office.write(Player().void("a1"), Player().void("a2"))
    _ = try journal.merge(office)
    try journal.write(Player().answer(2, verdict: .wrong))
    #expect(try journal.quizPoints() == 200)
    #expect(try journal.verify() == Verification(entries: 5, kiosks: 2))
  }

  @Test("numbering and chain go on after the store was closed", arguments: StoreKind.allCases)
  func reopened(kind: StoreKind) throws {
    let folder = try Stores(kind)
    try folder.store().write(Player().start(), Player().answer(1))
    let journal = try folder.store()
    #expect(try journal.write(Player().answer(2)).map(\.key.seq) == [3])
    #expect(try journal.verify() == Verification(entries: 3, kiosks: 1))
  }

  @Test("two programs under one kiosk's name share its numbering", arguments: StoreKind.allCases)
  func sameName(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store()
    let two = try folder.store()
    var seqs: [Int] = []
    for number in 1...5 {
      seqs += try one.write(Player().adjust(number)).map(\.key.seq)
      seqs += try two.write(Player().adjust(number)).map(\.key.seq)
    }
    #expect(seqs == Array(1...10))
    #expect(try one.verify() == Verification(entries: 10, kiosks: 1))
  }

  @Test("kiosks and events have numberings of their own", arguments: StoreKind.allCases)
  func separateChains(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let draft = Draft(at: 1, kind: .joined)
    for (event, kiosk) in [("a", "k1"), ("a", "k2"), ("b", "k1")] {
      let entry = try journal.append([draft], event: EventID(event), kiosk: kiosk)
      #expect(entry.map(\.key.seq) == [1])
    }
    #expect(try journal.verify() == Verification(entries: 3, kiosks: 3))
  }

  @Test(
    "an attempt that another kiosk took over refuses the first kiosk's answer",
    arguments: StoreKind.allCases)
  func takenOver(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store()
    let two = try folder.store()
    try one.write(Player().start(), Player().answer(1))
    try two.write(Player().note(.quizResumed), kiosk: "k2")
    #expect(throws: AttemptRefusal.takenOver(by: "k2@0000000000000001")) {
      try one.write(Player().answer(2))
    }
    try two.write(Player().answer(2), kiosk: "k2")
    #expect(try one.quizPoints() == 200)
  }

  @Test("two terminals can't have an attempt open at once", arguments: StoreKind.allCases)
  func alreadyOpen(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let one = try folder.store()
    let two = try folder.store()
    try one.write(Player().start())
    #expect(throws: AttemptRefusal.self) { try two.write(Player().start(), kiosk: "k2") }
    #expect(throws: AttemptRefusal.self) { try two.write(Player().start(attempt: 2), kiosk: "k2") }
    #expect(try one.allEntries().count == 1)
  }

  @Test("a reset attempt's points go, and the next attempt's come", arguments: StoreKind.allCases)
  func reset(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    try journal.write(player.start(), player.answer(1), player.note(.quizFinished))
    #expect(try journal.quizPoints() == 100)
    try journal.write(player.note(.quizReset))
    #expect(try journal.totals(event: event).isEmpty)
    let history = try journal.attempts(of: "p01", at: quiz, event: event)
    #expect(history.used == 0)
    #expect(history.nextNumber == 2)
    try journal.write(player.start(attempt: 2), player.answer(1, attempt: 2, value: 150))
    #expect(try journal.quizPoints() == 150)
  }

  @Test("the better of two attempts counts", arguments: StoreKind.allCases)
  func better(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    try journal.write(player.start(), player.answer(1), player.note(.quizFinished))
    try journal.write(player.start(attempt: 2), player.answer(1, attempt: 2, verdict: .wrong))
    #expect(try journal.quizPoints() == 100)
    try journal.write(player.answer(2, attempt: 2, value: 300))
    #expect(try journal.quizPoints() == 300)
  }

  @Test(
    "a voided question gives its value to those before and after", arguments: StoreKind.allCases,
    [false, true])
  func voided(kind: StoreKind, isBefore: Bool) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    if isBefore { try journal.write(player.void("a1")) }
    try journal.write(player.start(), player.answer(1, verdict: .wrong), player.answer(2))
    if !isBefore { try journal.write(player.void("a1"), kiosk: "office") }
    #expect(
      try journal.totals(event: event) == [
        TotalKey(part: .quiz, subject: "q", team: "mali"): Tally(
          points: 200, right: 1, asked: 1, timeLeft: 750_000)
      ])
    #expect(try journal.verify().faults.isEmpty)
  }

  @Test("a voiding in the same append as an answer counts", arguments: StoreKind.allCases)
  func voidedTogether(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    try journal.write(
      player.start(), player.void("a1"), player.answer(1, verdict: .wrong), player.void("a2"))
    #expect(try journal.quizPoints() == 100)
  }

  @Test(
    "a voiding leaves an attempt with the kiosk it is played at, whatever the clocks say",
    arguments: StoreKind.allCases)
  func ownerStays(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    var slow = Player()
    slow.at = 10
    try journal.write(Player().start(), Player().answer(1))
    try journal.write(slow.note(.quizResumed), kiosk: "k2")
    try journal.write(slow.void("a1"), kiosk: "office")
    try journal.write(slow.answer(2), kiosk: "k2")
    #expect(try journal.verify().faults.isEmpty)
  }

  @Test("a question answered twice in an attempt counts once", arguments: StoreKind.allCases)
  func repeated(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let player = Player()
    try journal.write(player.start(), player.answer(1, to: "a"), player.answer(2, to: "b"))
    let again = try journal.write(player.answer(3, to: "a"), player.answer(4, to: "c"))
    #expect(try journal.quizPoints() == 300)
    #expect(
      try journal.verify()
        == Verification(entries: 5, kiosks: 1, duplicates: [again[0].key]))
  }

  @Test("exams and warm-ups are kept off the board", arguments: StoreKind.allCases)
  func offBoard(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    for (person, rule) in [("p01", ScoringRule.exam), ("p02", .warmup)] {
      var player = Player()
      player.person = PersonID(person)
      try journal.write(player.start(rule: rule), player.answer(1, rule: rule))
    }
    #expect(try journal.totals(event: event).isEmpty)
    #expect(try journal.attempts(event: event).map(\.tally.points) == [100, 0])
  }

  @Test(
    "an entry that can't be read later is refused now, and named",
    arguments: StoreKind.allCases,
    [
      (Draft(at: 1, kind: .noted, body: "{\n}"), "", EntryKind.noted),
      (Draft(at: 1, kind: .noted, body: ""), "", .noted),
      (Draft(at: 1, kind: .adjusted, team: "mali", points: .max), "points", .adjusted),
      (Draft(at: 1, kind: .voided, subject: "a1"), "quiz", .voided),
      (Draft(at: 1, kind: .answered, person: "p01", subject: "a1"), "quiz", .answered),
      (Draft(at: 1, kind: .quizStarted, person: "p01", subject: "q"), "attempt", .quizStarted),
      (Draft(at: 1, kind: .quizReset, person: "p01", subject: "q"), "attempt", .quizReset),
    ])
  func unreadable(kind: StoreKind, sample: (draft: Draft, member: String, kind: EntryKind)) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let body = UnreadableBody(kind: sample.kind, member: sample.member)
    let key = EntryKey(event: event, kiosk: "k1@0000000000000001", seq: 1)
    #expect(throws: JournalError.unreadableEntry(key, body)) { try journal.write(sample.draft) }
    #expect(try journal.allEntries().isEmpty)
  }

  @Test(
    "what was undone before it came counts for nothing when it does", arguments: StoreKind.allCases)
  func undoneBefore(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let kiosk = KioskKey(name: "k1", store: journal.store)
    try journal.write(
      Player().undo(EntryPlace(kiosk: kiosk, seq: 3)),
      Player().undo(EntryPlace(kiosk: kiosk, seq: 6)))
    try journal.write(Player().adjust(7))
    #expect(try journal.totals(event: event).isEmpty)
    try journal.write(Player().start(), Player().answer(1))
    try journal.write(Player().note(.quizReset))
    #expect(try journal.quizPoints() == 100)
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "of a table's answers to one number the first by its time tells how it goes on",
    arguments: StoreKind.allCases, [1_000, 3_000])
  func sameNumber(kind: StoreKind, at: Int) throws {
    let stores = try Stores(kind)
    let journal = try stores.store()
    let one = Player(person: nil, team: nil, by: "mali", at: 2_000)
    let other = Player(person: nil, team: nil, by: "kulap", at: at)
    try journal.write(one.start())
    try journal.write(one.answer(1, streak: 1))
    try journal.write(other.answer(1, to: "a2", verdict: .wrong))
    #expect(try journal.verify().faults == [])
  }
}
