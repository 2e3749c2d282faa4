import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct JudgingsTests {
  private let place = EntryPlace(kiosk: "k1@1", seq: 2)
  private let essay = answered(1, verdict: .pending, value: 150, credit: 0)

  private func judgings(_ entries: [Entry]) throws -> Judgings {
    var rulings = Rulings()
    for entry in entries { try rulings.add(entry) }
    var judgings = Judgings()
    for entry in entries { try judgings.add(entry, under: rulings) }
    return judgings
  }

  @Test("a score that was taken back counts no more, in any order; the one before it does again")
  func takenBack() throws {
    var desk = Pen("desk@1", at: 5_000)
    let first = desk.judge("a", place, by: "Ann", [40])
    let second = desk.judge("a", place, by: "Ann", [80])
    let undo = desk.undo(second)
    for order in [[first, second, undo], [undo, second, first]] {
      #expect(try judgings(order).credit(of: essay, to: "a", at: place) == 0.4)
    }
    #expect(try judgings([second, undo]).credit(of: essay, to: "a", at: place) == nil)
  }

  @Test("of several judges the mean counts, of each the latest score, in any order")
  func mean() throws {
    var desk = Pen("desk@1", at: 5_000)
    let entries = [
      desk.judge("a", place, by: "Ann", [10]), desk.judge("a", place, by: "Bun", [40]),
      desk.judge("a", place, by: "Ann", [70]),
    ]
    for order in [entries, entries.reversed()] {
      let judgings = try judgings(order)
      #expect(judgings.credit(of: essay, to: "a", at: place) == 0.55)
      #expect(judgings.scores(of: essay, to: "a", at: place).map(\.judge) == ["Ann", "Bun"])
      #expect(judgings.scores(of: essay, to: "a", at: place).map(\.scores) == [[70], [40]])
    }
  }

  @Test("the mean is the same to the last bit in any order", arguments: 1...20)
  func exact(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var desk = Pen("desk@1", at: 5_000)
    let entries = (1...7).map {
      desk.judge("a", place, by: "J\($0)", [random.below(8)], of: [7])
    }
    let credit = try judgings(entries).credit(of: essay, to: "a", at: place)
    for _ in 0..<20 {
      #expect(
        try judgings(random.shuffled(entries)).credit(of: essay, to: "a", at: place) == credit)
    }
  }

  @Test("a score is of the answer that it names and of no other")
  func named() throws {
    var desk = Pen("desk@1", at: 5_000)
    let judgings = try judgings([desk.judge("a", place, [50]), desk.write(.judged, points: 9)])
    #expect(!judgings.isEmpty)
    #expect(judgings.credit(of: essay, to: "a", at: place) == 0.5)
    #expect(judgings.credit(of: essay, to: "b", at: place) == nil)
    #expect(judgings.credit(of: essay, to: "a", at: EntryPlace(kiosk: "k1@1", seq: 3)) == nil)
    var other = essay
    other.attempt = 2
    #expect(judgings.credit(of: other, to: "a", at: place) == nil)
    other = essay
    other.quiz = "r"
    #expect(judgings.credit(of: other, to: "a", at: place) == nil)
    for verdict in Verdict.allCases where verdict != .pending {
      other = essay
      other.verdict = verdict
      #expect(judgings.credit(of: other, to: "a", at: place) == nil)
    }
    #expect(try self.judgings([desk.write(.judged, points: 9)]).isEmpty)
  }

  @Test(
    "a judged answer earns its share as one given in time, without speed or streak",
    arguments: [
      (ScoringRule.fair, 0.5, Verdict.partly, 75), (.race, 1, .right, 150),
      (.race, 0.35, .partly, 53),
      (.exam, 1, .right, 150), (.warmup, 1, .right, 0), (.fair, 0, .wrong, 0),
    ])
  func earned(rule: ScoringRule, credit: Double, verdict: Verdict, points: Int) {
    var answer = essay
    answer.rule = rule
    answer.streak = 4
    answer.taken = 100
    #expect(answer.judged(credit: credit).verdict == verdict)
    #expect(answer.points(judged: credit) == points)
    #expect(
      Tally(answer, judged: credit)
        == Tally(points: points, right: verdict == .right ? 1 : 0, asked: 1))
  }

  @Test("an answer counts as asked once it is judged, and as right where it earns all")
  func attempt() throws {
    var pen = Pen()
    var desk = Pen("desk@1", at: 9_000)
    let start = pen.start()
    let answers = [
      pen.answer("a", essay, points: 0),
      pen.answer("b", answered(2, verdict: .pending, credit: 0), points: 0),
      pen.answer("c", answered(3, verdict: .pending, credit: 0), points: 0),
      pen.answer("d", answered(4), points: 100),
    ]
    let judged = [
      desk.judge("a", place, [100]), desk.judge("b", EntryPlace(kiosk: "k1@1", seq: 3), [40]),
    ]
    func tally(_ entries: [Entry], voided: [String] = []) throws -> Tally? {
      var ruler = Pen("ruler@1")
      var rulings = Rulings()
      for question in voided { try rulings.add(ruler.void(question)) }
      var fold = AttemptFold(player: .person("p01"), quiz: quiz, rulings: rulings)
      for entry in entries { try fold.add(entry) }
      return fold.history().attempts.first?.tally
    }
    let entries = [start] + answers
    #expect(try tally(entries) == Tally(points: 100, right: 1, asked: 1, timeLeft: 750_000))
    let expected = Tally(points: 290, right: 2, asked: 3, timeLeft: 750_000)
    #expect(try tally(entries + judged) == expected)
    #expect(try tally(judged + entries.reversed()) == expected)
    #expect(
      try tally(entries + judged, voided: ["a", "c"])
        == Tally(points: 390, right: 1, asked: 2, timeLeft: 750_000))
  }

  @Test("a judged answer may make another attempt the best")
  func best() throws {
    var pen = Pen()
    var desk = Pen("desk@1", at: 9_000)
    let entries = [
      pen.start(), pen.answer("a", essay, points: 0), pen.note(.quizFinished),
      pen.start(attempt: 2), pen.answer("b", answered(1, attempt: 2), points: 100),
    ]
    var fold = AttemptFold(player: .person("p01"), quiz: quiz)
    for entry in entries { try fold.add(entry) }
    #expect(fold.history().counted?.number == 2)
    try fold.add(desk.judge("a", place, [70]))
    #expect(fold.history().counted?.number == 1)
  }

  @Test("scores of answers that wait for none change nothing and are named")
  func unmatched() throws {
    var pen = Pen()
    var desk = Pen("desk@1", at: 9_000)
    let entries = [
      pen.start(), pen.answer("a", essay, points: 0), pen.answer("b", answered(2), points: 100),
    ]
    var strays = [
      desk.judge("b", EntryPlace(kiosk: "k1@1", seq: 3), [100]),
      desk.judge("x", place, [100]), desk.judge("a", EntryPlace(kiosk: "k1@1", seq: 9), [100]),
      desk.judge("a", place, [100], attempt: 2),
    ]
    desk.person = "p02"
    strays.append(desk.judge("a", place, [100]))
    desk.person = nil
    strays.append(desk.judge("a", place, [100]))
    desk.person = "p01"
    desk.team = "kulap"
    let sound = desk.judge("a", place, [40])
    var before = EventFold()
    for entry in entries + [sound] { try before.add(entry) }
    var after = EventFold()
    for entry in strays + entries + [sound] { try after.add(entry) }
    #expect(after.result().totals == before.result().totals)
    #expect(after.result().attempts == before.result().attempts)
    #expect(before.result().unmatched.isEmpty)
    #expect(Set(after.result().unmatched) == Set(strays.map(\.key)))
    let key = EntryKey(event: event, kiosk: "k1@1", seq: 2)
    #expect(after.result().judged == [key: 0.4])
    let total = TotalKey(part: .quiz, subject: "q", team: "mali")
    #expect(after.result().totals[total]?.points == 160)
  }

  @Test("points that a judge gives a team by themselves stay what they are")
  func teamPoints() throws {
    var pen = Pen()
    pen.person = nil
    var fold = EventFold()
    try fold.add(pen.write(.judged, points: 45, body: #"{"reason":"the best song"}"#))
    #expect(fold.result().totals == [TotalKey(part: .judged, team: "mali"): Tally(points: 45)])
    #expect(fold.result().unmatched.isEmpty)
  }

  @Test("of an answer given twice the judged one counts only if it came first")
  func duplicate() throws {
    var one = Pen("k1@1", at: 1_000)
    var two = Pen("k2@2", at: 5_000)
    var desk = Pen("desk@1", at: 9_000)
    let first = [one.start(), one.answer("a", essay, points: 0)]
    let second = [two.start(), two.answer("a", essay, points: 0)]
    let late = desk.judge("a", EntryPlace(kiosk: "k2@2", seq: 2), [100])
    let early = desk.judge("a", place, [20])
    func points(_ entries: [Entry]) throws -> Int? {
      var fold = EventFold()
      for entry in entries { try fold.add(entry) }
      #expect(fold.result().unmatched.isEmpty)
      return fold.result().attempts.first?.tally.points
    }
    #expect(try points(first + second + [late]) == 0)
    #expect(try points([late, early] + second + first) == 30)
  }
}

extension Pen {
  /// A judge's score of the answer at a place.
  mutating func judge(
    _ question: String, _ place: EntryPlace, by judge: String = "Ann", _ scores: [Int],
    of most: [Int] = [100], attempt: Int = 1
  ) -> Entry {
    let credit = Double(scores.reduce(0, +)) / Double(most.reduce(0, +))
    return write(
      .judged, subject: question,
      body: Judged(
        quiz: quiz, attempt: attempt, answer: place, judge: judge, scores: scores, most: most,
        credit: credit
      ).body)
  }
}
