import Testing

@testable import BenchTable

@Suite("The rank-sum test")
struct RankSumTests {
  /// The probabilities that scipy 1.17's mannwhitneyu gives, exact and one-sided.
  @Test(
    "it gives the exact one-sided probability",
    arguments: [
      ([6, 7, 8, 9, 10], [1, 2, 3, 4, 5], 1.0 / 252),
      ([5, 7, 8, 9, 10], [1, 2, 3, 4, 6], 2.0 / 252),
      ([1, 2, 3, 4, 5], [6, 7, 8, 9, 10], 1.0),
      ([4, 5, 6], [1, 2, 3], 1.0 / 20),
      ([1, 4, 5], [2, 3, 6], 0.65),
    ] as [([Double], [Double], Double)])
  func exact(first: [Double], second: [Double], probability: Double) {
    let found = RankSum.probability(that: first, isAbove: second)
    #expect(abs(found - probability) < 1e-12)
  }

  @Test("equal figures tell nothing, and share their ranks")
  func ties() {
    #expect(RankSum.probability(that: [1, 1, 1], isAbove: [1, 1, 1]) == 1)
    // Of the three ways to choose which of 1, 2, 2 is the first group of one, two lie as high.
    #expect(abs(RankSum.probability(that: [2], isAbove: [1, 2]) - 2.0 / 3) < 1e-12)
  }

  @Test("an empty group tells nothing")
  func empty() {
    #expect(RankSum.probability(that: [], isAbove: [1]) == 1)
    #expect(RankSum.probability(that: [1], isAbove: []) == 1)
  }

  @Test("the least that groups of a size can have")
  func least() {
    #expect(abs(RankSum.leastProbability(5, 5) - 1.0 / 252) < 1e-12)
    #expect(RankSum.leastProbability(1, 1) == 0.5)
  }
}
