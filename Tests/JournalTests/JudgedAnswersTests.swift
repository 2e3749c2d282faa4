import Entries
import Scoreboard
import Testing
import Vocabulary

@testable import Journal

@Suite("Judged answers in a store")
struct JudgedAnswersTests {
  private let player = Player()

  private func place(_ seq: Int, _ kiosk: KioskKey = "k1@0000000000000001") -> EntryPlace {
    EntryPlace(kiosk: kiosk, seq: seq)
  }

  private func quizTally(_ journal: StoreJournal) throws -> Tally? {
    try journal.totals(event: event)[TotalKey(part: .quiz, subject: "q", team: "mali")]
  }

  @Test(
    "an answer earns its points with the judge's entry, and others with the next judge's",
    arguments: StoreKind.allCases)
  func judged(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(
      player.start(), player.answer(1), player.answer(2, verdict: .pending, value: 150))
    #expect(try quizTally(journal) == Tally(points: 100, right: 1, asked: 1, timeLeft: 750_000))
    try journal.write(player.judge("a2", place(3), score: 100), kiosk: "desk")
    #expect(try quizTally(journal) == Tally(points: 250, right: 2, asked: 2, timeLeft: 750_000))
    try journal.write(player.judge("a2", place(3), by: "Bun", score: 40), kiosk: "desk")
    #expect(try quizTally(journal) == Tally(points: 205, right: 1, asked: 2, timeLeft: 750_000))
    try journal.write(player.judge("a2", place(3), score: 0), kiosk: "desk")
    #expect(try quizTally(journal) == Tally(points: 130, right: 1, asked: 2, timeLeft: 750_000))
    #expect(try journal.verify().faults == [])
    // The person plays on, at the kiosk where the attempt was.
    try journal.write(player.answer(3), player.note(.quizFinished))
    #expect(try journal.quizPoints() == 230)
    #expect(try journal.verify() == Verification(entries: 8, kiosks: 2))
  }

  @Test(
    "a voided question gives its value, judged or not, and the judge's word comes back after",
    arguments: StoreKind.allCases)
  func voided(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(player.start(), player.answer(1, verdict: .pending), player.void("a1"))
    #expect(try journal.quizPoints() == 100)
    try journal.write(player.judge("a1", place(2), score: 30))
    #expect(try quizTally(journal) == Tally(points: 100))
    #expect(try journal.verify().faults == [])
  }

  @Test(
    "a score that comes before its answer counts with it", arguments: StoreKind.allCases,
    [false, true])
  func before(kind: StoreKind, isMerged: Bool) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    let score = player.judge("a1", place(isMerged ? 2 : 3), score: 50)
    if isMerged {
      let other = try folder.store("b", id: 2)
      try other.write(score)
      _ = try journal.merge(other)
      try journal.write(player.start())
    } else {
      try journal.write(score, player.start())
    }
    #expect(try journal.verify().unmatched.count == 1)
    try journal.write(player.answer(1, verdict: .pending))
    #expect(try journal.quizPoints() == 50)
    #expect(try journal.verify().faults == [])
    #expect(try journal.verify().unmatched.isEmpty)
    try journal.write(player.answer(2))
    #expect(try journal.quizPoints() == 150)
  }

  @Test(
    "scores and answers of different stores unite, whichever is merged first",
    arguments: StoreKind.allCases)
  func merged(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let hall = try folder.store("hall", id: 1)
    try hall.write(player.start(), player.answer(1, verdict: .pending), player.note(.quizFinished))
    let desks = try (2...3).map { number in
      let desk = try folder.store("desk\(number)", id: UInt64(number))
      try desk.write(
        player.judge("a1", place(2), by: "J\(number)", score: 20 * number), kiosk: "desk")
      return desk
    }
    for order in [[hall, desks[0], desks[1]], [desks[1], desks[0], hall]] {
      let union = try folder.store("union-\(order[0].store)", id: 9)
      for store in order { _ = try union.merge(store) }
      #expect(try union.quizPoints() == 50)
      #expect(try union.verify().faults == [])
      #expect(try union.verify().unmatched.isEmpty)
    }
  }

  @Test(
    "a team's points by a judge stay in their part", arguments: StoreKind.allCases,
    ["{}", #"{"reason":"song"}"#])
  func teamPoints(kind: StoreKind, body: String) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    try journal.write(Draft(at: 1, kind: .judged, team: "mali", points: 45, body: body))
    #expect(
      try journal.totals(event: event) == [
        TotalKey(part: .judged, team: "mali"): Tally(points: 45)
      ])
    #expect(try journal.verify() == Verification(entries: 1, kiosks: 1))
  }

  @Test(
    "a score that has points of its own, or lacks what it needs, is refused",
    arguments: StoreKind.allCases)
  func refused(kind: StoreKind) throws {
    let folder = try Stores(kind)
    let journal = try folder.store()
    var score = player.judge("a1", place(2), score: 50)
    score.points = 50
    #expect(throws: JournalError.self) { try journal.write(score) }
    score.points = 0
    score.body = #"{"answer":{"kiosk":"k1@1","seq":2}}"#
    #expect(throws: JournalError.self) { try journal.write(score) }
    #expect(try journal.allEntries().isEmpty)
  }
}
