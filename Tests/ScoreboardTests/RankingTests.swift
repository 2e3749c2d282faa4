import Testing
import Vocabulary

@testable import Scoreboard

@Suite struct RankingTests {
  private func ranks(_ tallies: [Tally]) -> [Int] {
    let ranked = ranked(tallies.enumerated().map { (value: $0.offset, tally: $0.element) })
    var ranks = [Int](repeating: 0, count: tallies.count)
    for (rank, value, _) in ranked { ranks[value] = rank }
    return ranks
  }

  @Test(
    "equals share a rank and leave the next ones empty",
    arguments: [
      ([40, 30, 30, 20], [1, 2, 2, 4]), ([20, 30, 30, 40], [4, 2, 2, 1]),
      ([5, 5, 5, 5], [1, 1, 1, 1]),
      ([7, 7, 3, 3], [1, 1, 3, 3]), ([9, 7, 7, 7], [1, 2, 2, 2]), ([-5, 0, -5, 1], [3, 2, 3, 1]),
      ([], []), ([1], [1]),
    ])
  func shared(points: [Int], expected: [Int]) {
    #expect(ranks(points.map { Tally(points: $0) }) == expected)
  }

  @Test("points go before accuracy, accuracy before swiftness")
  func order() {
    #expect(
      ranks([
        Tally(points: 100, right: 1, asked: 4, timeLeft: 0),
        Tally(points: 99, right: 4, asked: 4, timeLeft: 4_000_000),
      ]) == [1, 2])
    #expect(
      ranks([
        Tally(points: 100, right: 3, asked: 4, timeLeft: 0),
        Tally(points: 100, right: 2, asked: 4, timeLeft: 2_000_000),
      ]) == [1, 2])
    #expect(
      ranks([
        Tally(points: 100, right: 2, asked: 4, timeLeft: 1_000_000),
        Tally(points: 100, right: 2, asked: 4, timeLeft: 1_000_001),
      ]) == [2, 1])
  }

  @Test("accuracies that are equal as fractions are equal")
  func fractions() {
    #expect(
      ranks([Tally(right: 1, asked: 3), Tally(right: 2, asked: 6), Tally(right: 100, asked: 300)])
        == [1, 1, 1])
    #expect(
      ranks([
        Tally(right: 333_333_333, asked: 1_000_000_000), Tally(right: 1, asked: 3), Tally(),
      ]) == [2, 1, 3])
  }

  @Test("swiftness is compared exactly, with sums of any size")
  func big() {
    let many = 1_000_000_000
    #expect(
      ranks([
        Tally(right: many, asked: many, timeLeft: many * 1_000_000 - 1),
        Tally(right: many, asked: many, timeLeft: many * 1_000_000),
        Tally(right: many, asked: many, timeLeft: many * 1_000_000 - 1),
      ]) == [2, 1, 2])
  }

  @Test("nothing asked is an accuracy of nothing")
  func nothingAsked() {
    #expect(ranks([Tally(), Tally(asked: 5), Tally(right: 1, asked: 5)]) == [2, 2, 1])
  }

  @Test("equals are listed in the order they came")
  func stable() {
    let contenders = (0..<50).map { (value: $0, tally: Tally(points: $0 % 2)) }
    let values = ranked(contenders).map(\.value)
    #expect(values == (0..<50).filter { $0 % 2 == 1 } + (0..<50).filter { $0 % 2 == 0 })
  }
}
