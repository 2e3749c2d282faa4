import Entries
import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct EventFoldTests {
  private func result(_ entries: [Entry]) throws -> EventResult {
    var rulings = Rulings()
    for entry in entries { try rulings.add(entry) }
    var fold = EventFold(rulings: rulings)
    for entry in entries { try fold.add(entry) }
    return fold.result()
  }

  @Test("quizzes, judges and corrections come together by team")
  func totals() throws {
    var pen = Pen()
    var entries = [pen.start(), pen.answer("a", answered(1), points: 100)]
    pen.person = "p02"
    entries += [pen.start(), pen.answer("a", answered(1), points: 50)]
    pen.person = nil
    entries += [
      pen.write(.adjusted, points: -30), pen.write(.judged, points: 45),
      pen.write(.adjusted, points: 10), pen.write(.noted, points: 999), pen.write(.joined),
    ]
    pen.team = nil
    entries.append(pen.write(.adjusted, points: 7))
    let quizKey = TotalKey(part: .quiz, subject: "q", team: "mali")
    #expect(
      try result(entries).totals == [
        quizKey: Tally(points: 150, right: 2, asked: 2, timeLeft: 1_500_000),
        TotalKey(part: .adjusted, team: "mali"): Tally(points: -20),
        TotalKey(part: .judged, team: "mali"): Tally(points: 45),
      ])
  }

  @Test("sums that come to nothing are left out")
  func nothing() throws {
    var pen = Pen()
    let entries = [pen.write(.adjusted, points: 5), pen.write(.adjusted, points: -5), pen.start()]
    #expect(try result(entries).totals.isEmpty)
    #expect(try result(entries).attempts.count == 1)
  }

  @Test("a question is voided for answers before and after", arguments: [0, 1, 2, 3])
  func voided(place: Int) throws {
    var pen = Pen()
    var entries = [
      pen.start(), pen.answer("a", answered(1, verdict: .wrong, credit: 0), points: 0),
      pen.answer("b", answered(2, verdict: .wrong, credit: 0), points: 0),
    ]
    entries.insert(pen.void("a"), at: place)
    #expect(
      try result(entries).totals == [
        TotalKey(part: .quiz, subject: "q", team: "mali"): Tally(points: 100, asked: 1)
      ])
  }

  @Test("points out of range are refused before they are summed", arguments: [Int.max, Int.min])
  func outOfRange(points: Int) {
    var pen = Pen()
    let entry = pen.write(.adjusted, points: points)
    #expect(throws: UnreadableBody(kind: .adjusted, member: "points")) { try result([entry]) }
  }

  @Test("the order of entries does not matter", arguments: 1...20)
  func anyOrder(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var one = Pen("k1@1", at: 1_000)
    var two = Pen("k1@2", at: 1_001)
    var entries: [Entry] = []
    for person in ["p01", "p02", "p03"] {
      one.person = PersonID(person)
      two.person = PersonID(person)
      entries += [one.start(), two.start()]
      for number in 1...4 {
        entries.append(one.answer("a\(number)", answered(number), points: random.below(100)))
        entries.append(two.answer("a\(number)", answered(number), points: random.below(100)))
      }
    }
    entries += [one.void("a2"), two.note(.quizReset)]
    let expected = try result(entries)
    let shuffled = try result(random.shuffled(entries))
    #expect(shuffled.totals == expected.totals)
    #expect(Set(shuffled.attempts) == Set(expected.attempts))
    #expect(Set(shuffled.duplicates) == Set(expected.duplicates))
    #expect(expected.duplicates.count == 12)
  }
}
