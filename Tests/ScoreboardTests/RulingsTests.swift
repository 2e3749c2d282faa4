import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct RulingsTests {
  private func rulings(_ entries: [Entry]) throws -> Rulings {
    var rulings = Rulings()
    for entry in entries { try rulings.add(entry) }
    return rulings
  }

  @Test("a ruling voids a question of its quiz only")
  func voids() throws {
    var pen = Pen()
    let rulings = try rulings([pen.void("a"), pen.write(.joined)])
    #expect(rulings.isVoided("a", of: quiz))
    #expect(!rulings.isVoided("b", of: quiz))
    #expect(!rulings.isVoided("a", of: "other"))
    #expect(rulings.voided(of: quiz) == ["a"])
    let faulty = pen.write(.voided, subject: "a")
    #expect(throws: UnreadableBody(kind: .voided, member: "quiz")) {
      try self.rulings([faulty])
    }
  }

  @Test("an undone ruling is none, whichever came first; another of the same question stays")
  func undone() throws {
    var pen = Pen()
    var other = Pen("k2@2")
    let first = pen.void("a")
    let undo = pen.undo(first)
    let second = other.void("a")
    for entries in [[first, undo], [undo, first]] {
      #expect(try !rulings(entries).isVoided("a", of: quiz))
      #expect(try rulings(entries).voided(of: quiz) == [])
      #expect(try rulings(entries + [second]).isVoided("a", of: quiz))
      #expect(try rulings(entries).isUndone(first.place))
    }
  }

  @Test(
    "a regrading accepts answers by their letters, and leaves late and pending ones",
    arguments: [
      (["Phatthalung"], Verdict.wrong, true), (["  phatthalung "], .wrong, true),
      (["phat thalung"], .wrong, false), (["PHATTHALUNG"], .partly, true),
      (["Phatthalung"], .late, false), (["Phatthalung"], .pending, false),
      (["Phatthalung", "Trang"], .wrong, false), ([], .wrong, false),
    ])
  func regraded(answer: [String], verdict: Verdict, isAccepted: Bool) throws {
    var pen = Pen()
    let rulings = try rulings([pen.regrade("a", ["Phatthalung", "Lam  Pam"])])
    var given = answered(verdict: verdict, value: 150, credit: 0.2)
    given.answer = answer
    let counted = rulings.regraded(given, to: "a")
    #expect((counted.verdict == .right) == isAccepted)
    #expect(counted.earned == (isAccepted ? 150 : given.earned))
    #expect(rulings.regraded(given, to: "b") == given)
  }

  @Test("folds count what is regraded, and what is undone no more, in any order")
  func folds() throws {
    var pen = Pen()
    var desk = Pen("desk@1", at: 9_000)
    var wrong = answered(1, verdict: .wrong, credit: 0)
    wrong.answer = ["colour"]
    let played = [pen.start(), pen.answer("a", wrong, points: 0)]
    let regrading = desk.regrade("a", ["Colour"])
    let reset = desk.note(.quizReset)
    let adjustment = desk.write(.adjusted, points: 30)
    func points(_ entries: [Entry]) throws -> Int {
      for order in [entries, entries.reversed()] {
        var fold = EventFold(rulings: try rulings(order))
        for entry in order { try fold.add(entry) }
        let sum = fold.result().totals.values.reduce(0) { $0 + $1.points }
        if order == entries { continue }
        return sum
      }
      return 0
    }
    #expect(try points(played) == 0)
    #expect(try points(played + [regrading]) == 100)
    #expect(try points(played + [regrading, desk.undo(regrading)]) == 0)
    #expect(try points(played + [regrading, reset]) == 0)
    #expect(try points(played + [regrading, reset, desk.undo(reset)]) == 100)
    #expect(try points(played + [adjustment]) == 30)
    #expect(try points(played + [adjustment, desk.undo(adjustment)]) == 0)
  }
}
