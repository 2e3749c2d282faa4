import Entries
import Testing

@testable import Scoreboard

@Suite struct ScoringTests {
  /// DESIGN, section 9: round(v·c), halves away from zero.
  @Test(
    "fair and exam pay the share of the value that was known, at any time up to T",
    arguments: [
      (100, 1, 100), (100, 0, 0), (100, 0.5, 50), (150, 0.35, 53), (150, 0.65, 98), (1, 0.5, 1),
      (250, 0.33333, 83), (100, 1.0 / 3, 33), (100, 2.0 / 3, 67), (200, 1.0 / 3, 67),
      (300, 1.0 / 3, 100), (150, 1.0 / 3, 50), (0, 1, 0), (300, 0.005, 2), (100, 0.285, 29),
      (100, 0.575, 58), (50, 0.05, 3), (250, 0.1, 25), (1_000_000_000, 1, 1_000_000_000),
    ] as [(Int, Double, Int)], [0, 499, 500, 20_000])
  func fair(row: (value: Int, credit: Double, points: Int), taken: Int) {
    for rule in [ScoringRule.fair, .exam] {
      #expect(
        rule.points(value: row.value, credit: row.credit, taken: taken, limit: 20_000, streak: 4)
          == row.points)
    }
  }

  /// DESIGN, section 9: round((1 − (t/T)/2)·v·c), full under 0.5 s.
  @Test(
    "race pays the whole value under half a second and half of it at T",
    arguments: [
      (0, 1, 100), (499, 1, 100), (500, 1, 99), (1_000, 1, 98), (5_000, 1, 88), (10_000, 1, 75),
      (19_999, 1, 50), (20_000, 1, 50), (20_001, 1, 0), (10_000, 0.5, 38), (0, 0.5, 50),
      (10_000, 0, 0), (10_000, 1.0 / 3, 25),
    ] as [(Int, Double, Int)])
  func race(taken: Int, credit: Double, points: Int) {
    // 500 ms: 98.75; 1 s: 97.5; 5 s: 87.5; 10 s at half credit: 37.5.
    #expect(
      ScoringRule.race.points(
        value: 100, credit: credit, taken: taken, limit: 20_000, streak: 0) == points)
  }

  @Test(
    "race adds 0, 100, 200 … 500 for right answers in a row",
    arguments: [
      (0, 0), (1, 0), (2, 100), (3, 200), (4, 300), (5, 400), (6, 500), (7, 500), (99, 500),
    ])
  func streak(streak: Int, bonus: Int) {
    #expect(
      ScoringRule.race.points(value: 100, credit: 1, taken: 0, limit: 20_000, streak: streak)
        == 100 + bonus)
    #expect(
      ScoringRule.race.points(value: 100, credit: 1, taken: 20_001, limit: 20_000, streak: streak)
        == 0)
  }

  @Test("a bonus needs a fully right answer, whatever the streak", arguments: [0, 0.5, 0.99])
  func bonusNeedsCredit(credit: Double) {
    let points = ScoringRule.race.points(
      value: 100, credit: credit, taken: 0, limit: 20_000, streak: 3)
    #expect(points == Int((100 * credit).rounded()))
  }

  @Test("a limit under half a second is still a limit")
  func shortLimit() {
    let rule = ScoringRule.race
    #expect(rule.points(value: 100, credit: 1, taken: 100, limit: 100, streak: 0) == 100)
    #expect(rule.points(value: 100, credit: 1, taken: 101, limit: 100, streak: 0) == 0)
  }

  @Test("late answer earns nothing", arguments: ScoringRule.allCases)
  func late(rule: ScoringRule) {
    #expect(rule.points(value: 100, credit: 1, taken: 20_001, limit: 20_000, streak: 6) == 0)
  }

  @Test("warmup earns nothing", arguments: [0, 499, 500, 20_000])
  func warmup(taken: Int) {
    #expect(
      ScoringRule.warmup.points(value: 100, credit: 1, taken: taken, limit: 20_000, streak: 6) == 0)
  }

  @Test("boards show fair and race")
  func boards() {
    #expect(ScoringRule.allCases.filter(\.isOnBoard) == [.fair, .race])
  }
}
