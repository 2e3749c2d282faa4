import Testing

@testable import QuizEngine

@Suite struct BinomialTests {
  @Test(
    "the probability of so many successes and more",
    arguments: [
      // R: pbinom(k - 1, n, p, lower.tail = FALSE), or by hand.
      (12, 0.25, 8, 0.0027815), (12, 0.25, 7, 0.0142528), (10, 0.5, 10, 0.0009766),
      (10, 0.5, 0, 1), (1, 0.25, 1, 0.25), (0, 0.25, 0, 1), (0, 0.25, 1, 0),
    ] as [(Int, Double, Int, Double)])
  func tail(trials: Int, chance: Double, count: Int, expected: Double) {
    let found = Binomial(trials: trials, chance: chance).probability(ofAtLeast: count)
    #expect(abs(found - expected) < 1e-6)
  }

  @Test("many trials neither underflow nor lose the whole")
  func many() {
    let many = Binomial(trials: 100_000, chance: 0.25)
    #expect(abs(many.probability(ofAtLeast: 25_000) - 0.5) < 0.01)
    #expect(many.probability(ofAtLeast: 0) == 1)
    #expect(many.probability(ofAtLeast: 26_000) < 1e-10)
  }

  @Test("groups of trials add up")
  func sum() {
    let halves = Binomial(trials: 5, chance: 0.5) + Binomial(trials: 5, chance: 0.5)
    #expect(abs(halves.probability(ofAtLeast: 10) - 0.0009765625) < 1e-12)
    let mixed = Binomial() + Binomial(trials: 1, chance: 0.5) + Binomial(trials: 1, chance: 0.25)
    #expect(abs(mixed.probability(ofAtLeast: 2) - 0.125) < 1e-12)
    #expect(abs(mixed.probability(ofAtLeast: 1) - 0.625) < 1e-12)
  }
}
