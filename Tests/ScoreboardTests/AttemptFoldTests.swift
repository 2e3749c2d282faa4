import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct AttemptFoldTests {
  private func fold(_ entries: [Entry]) throws -> AttemptFold {
    var fold = AttemptFold(player: .person("p01"), quiz: quiz)
    for entry in entries { try fold.add(entry) }
    return fold
  }

  @Test("an attempt is the sum of its entries")
  func whole() throws {
    var pen = Pen()
    let entries = [
      pen.start(rule: .race), pen.answer("a", answered(1, streak: 1), points: 90),
      pen.answer("b", answered(2, streak: 2), points: 170), pen.note(.quizFinished),
    ]
    let attempts = try fold(entries).history().attempts
    #expect(
      attempts == [
        Attempt(
          player: .person("p01"), quiz: quiz, number: 1, team: "mali", rule: .race,
          state: .finished,
          owner: "k1@1", starter: "k1@1", startSeq: 1, answered: 2, streak: 2,
          tally: Tally(points: 260, right: 2, asked: 2, timeLeft: 1_500_000))
      ])
  }

  @Test(
    "an answer given twice counts once, the first by time, kiosk and seq",
    arguments: [
      (1_000, 2_000, "k1@1"), (2_000, 1_000, "k2@2"), (1_000, 1_000, "k1@1"),
    ])
  func twice(first: Int, second: Int, winner: KioskKey) throws {
    var one = Pen("k1@1", at: first)
    var two = Pen("k2@2", at: second)
    let entries = [
      one.start(), one.answer("a", answered(1), points: 10), two.start(),
      two.answer("a", answered(1), points: 20),
    ]
    for order in [entries, entries.reversed()] {
      let fold = try fold(order)
      let loser: KioskKey = winner == "k1@1" ? "k2@2" : "k1@1"
      #expect(fold.duplicates == [EntryKey(event: event, kiosk: loser, seq: 2)])
      let attempt = try #require(fold.history().attempts.first)
      #expect(attempt.tally.points == (winner == "k1@1" ? 10 : 20))
      #expect(attempt.starter == winner)
      #expect(attempt.answered == 1)
    }
  }

  @Test("an attempt goes on after the furthest answer, also where draws differed")
  func furthest() throws {
    var one = Pen("k1@1", at: 1_000)
    var two = Pen("k2@2", at: 5_000)
    let entries = [
      one.start(), one.answer("a", answered(1, streak: 1), points: 10),
      one.answer("b", answered(2, streak: 2), points: 10), two.start(),
      two.answer("b", answered(1, streak: 1), points: 10),
      two.answer("c", answered(2, verdict: .wrong), points: 0),
      two.answer("a", answered(3, streak: 1), points: 10),
    ]
    for order in [entries, entries.reversed()] {
      let fold = try fold(order)
      let attempt = try #require(fold.history().attempts.first)
      #expect(attempt.answered == 3)
      #expect(attempt.streak == 1)
      #expect(attempt.tally.asked == 3)
      #expect(attempt.tally.points == 20)
      #expect(Set(fold.duplicates.map(\.seq)) == [2, 4])
    }
  }

  @Test("the last to take an attempt by time owns it")
  func owner() throws {
    var one = Pen("k1@1", at: 1_000)
    var two = Pen("k2@2", at: 2_000)
    let attempt = try #require(
      try fold([one.start(), two.note(.quizResumed)]).history().attempts.first)
    #expect(attempt.owner == "k2@2")
    #expect(attempt.starter == "k1@1")
  }

  @Test("a voided question gives its value to whoever answered it, and leaves the other sums")
  func voided() throws {
    var pen = Pen()
    let entries = [
      pen.start(), pen.answer("a", answered(1, verdict: .wrong, value: 150, credit: 0), points: 0),
      pen.answer("b", answered(2, taken: 0), points: 100),
      pen.answer("c", answered(3, verdict: .late, value: 200), points: 0),
    ]
    var rulings = Rulings()
    for question in ["a", "c", "x"] { try rulings.add(pen.void(question)) }
    var fold = AttemptFold(player: .person("p01"), quiz: quiz, rulings: rulings)
    for entry in entries { try fold.add(entry) }
    let attempt = try #require(fold.history().attempts.first)
    #expect(attempt.tally == Tally(points: 450, right: 1, asked: 1, timeLeft: 1_000_000))
  }

  @Test("a finished attempt that is reset is reset")
  func reset() throws {
    var pen = Pen()
    let entries = [
      pen.start(), pen.note(.quizFinished), pen.note(.quizReset), pen.start(attempt: 2),
    ]
    let attempts = try fold(entries).history().attempts
    #expect(attempts.map(\.state) == [.reset, .open])
  }

  @Test("answers without a beginning make an attempt of the first one's team and rule")
  func noBeginning() throws {
    var pen = Pen()
    pen.seq = 6
    let entries = [
      pen.answer("a", answered(1, rule: .race), points: 5),
      pen.answer("b", answered(2), points: 5),
    ]
    let attempt = try #require(try fold(entries.reversed()).history().attempts.first)
    #expect(attempt.rule == .race)
    #expect(attempt.team == "mali")
    #expect(attempt.startSeq == 7)
  }

  @Test("an entry that does not say what its kind needs is refused")
  func unreadable() {
    var pen = Pen()
    let entry = pen.write(.quizStarted, subject: quiz.rawValue)
    #expect(throws: UnreadableBody(kind: .quizStarted, member: "attempt")) { try fold([entry]) }
  }
}
