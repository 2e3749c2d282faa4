import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct AttemptRulesTests {
  /// The history after entries of one kiosk that are all allowed.
  private func history(_ entries: [Entry]) throws -> AttemptHistory {
    var history = AttemptHistory()
    for entry in entries { try history.take(entry) }
    return history
  }

  @Test("a history that takes entries one by one is their fold")
  func takesAsFold() throws {
    var pen = Pen()
    let entries = [
      pen.start(rule: .race), pen.answer("a", answered(1, streak: 1), points: 90),
      pen.note(.quizResumed), pen.answer("b", answered(2, streak: 2), points: 170),
      pen.note(.quizFinished), pen.note(.quizReset), pen.start(attempt: 2),
      pen.answer("a", answered(1, attempt: 2, verdict: .wrong), points: 0),
    ]
    var fold = AttemptFold(player: .person("p01"), quiz: quiz)
    for entry in entries { try fold.add(entry) }
    #expect(try history(entries) == fold.history())
  }

  @Test("a second attempt waits for the end of the first")
  func alreadyOpen() throws {
    var pen = Pen()
    var history = try history([pen.start()])
    let open = try #require(history.open)
    let again = pen.start(attempt: 2)
    #expect(throws: AttemptRefusal.alreadyOpen(open)) { try history.take(again) }
    let end = pen.note(.quizFinished)
    try history.take(end)
    try history.take(again)
    #expect(history.open?.number == 2)
  }

  @Test("a number is used once")
  func alreadyMade() throws {
    var pen = Pen()
    var history = try history([pen.start(), pen.note(.quizFinished)])
    let again = pen.start()
    #expect(throws: AttemptRefusal.alreadyMade(number: 1)) { try history.take(again) }
    let reset = pen.note(.quizReset)
    try history.take(reset)
    #expect(throws: AttemptRefusal.alreadyMade(number: 1)) { try history.take(again) }
  }

  @Test("resuming at another kiosk takes the attempt over from the first")
  func takenOver() throws {
    var one = Pen("k1@1")
    var two = Pen("k2@1")
    var history = try history([one.start(), two.note(.quizResumed)])
    let answer = one.answer("a", answered(1), points: 1)
    let end = one.note(.quizFinished)
    #expect(throws: AttemptRefusal.takenOver(by: "k2@1")) { try history.take(answer) }
    #expect(throws: AttemptRefusal.takenOver(by: "k2@1")) { try history.take(end) }
    let other = two.answer("a", answered(1), points: 1)
    try history.take(other)
    #expect(history.open?.answered == 1)
  }

  @Test("a question is answered once, in its turn", arguments: [1, 3])
  func alreadyAnswered(number: Int) throws {
    var pen = Pen()
    var history = try history([pen.start(), pen.answer("a", answered(1), points: 1)])
    let answer = pen.answer("b", answered(number), points: 1)
    #expect(throws: AttemptRefusal.alreadyAnswered(number: number)) { try history.take(answer) }
  }

  @Test(
    "nothing goes on in an attempt that is not open",
    arguments: [EntryKind.quizResumed, .quizFinished])
  func notOpen(kind: EntryKind) throws {
    var pen = Pen()
    var empty = AttemptHistory()
    var finished = try history([pen.start(), pen.note(.quizFinished)])
    let note = pen.note(kind)
    let answer = pen.answer("a", answered(1), points: 1)
    #expect(throws: AttemptRefusal.notOpen) { try empty.take(note) }
    #expect(throws: AttemptRefusal.notOpen) { try empty.take(answer) }
    #expect(throws: AttemptRefusal.notOpen) { try finished.take(note) }
    #expect(throws: AttemptRefusal.notOpen) { try finished.take(answer) }
  }

  @Test("a reset takes an attempt that is there, once")
  func reset() throws {
    var pen = Pen()
    var history = try history([pen.start()])
    let reset = pen.note(.quizReset)
    let other = pen.note(.quizReset, attempt: 2)
    #expect(throws: AttemptRefusal.notOpen) { try history.take(other) }
    try history.take(reset)
    #expect(history.used == 0)
    #expect(throws: AttemptRefusal.notOpen) { try history.take(reset) }
  }

  @Test("an answer to a voided question gives its value")
  func voided() throws {
    var pen = Pen()
    var history = try history([pen.start()])
    let answer = pen.answer("a", answered(1, verdict: .wrong, credit: 0), points: 0)
    var rulings = Rulings()
    try rulings.add(pen.void(answer.subject))
    try history.take(answer, rulings: rulings)
    #expect(history.open?.tally == Tally(points: 100))
  }
}

extension AttemptHistory {
  fileprivate mutating func take(_ entry: Entry, rulings: Rulings = Rulings()) throws {
    try take(
      entry.draft.meaning(), of: entry.draft, kiosk: entry.key.kiosk, seq: entry.key.seq,
      rulings: rulings)
  }
}
