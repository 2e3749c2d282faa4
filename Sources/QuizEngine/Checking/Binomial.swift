/// How often a number of successes comes by chance, where several groups of trials each have a
/// chance of their own.
struct Binomial {
  /// The least number of successes whose probability is kept.
  private var least: Int
  /// The probabilities of that number and those after it; together 1.
  private var masses: [Double]

  /// No trial at all.
  init() {
    least = 0
    masses = [1]
  }

  /// Some trials of one chance, above 0 and below 1.
  ///
  /// The probabilities are made outwards from the likeliest number by their ratios, and divided by
  /// their sum: nothing underflows however many trials there are. What is less than 10⁻¹⁸ of the
  /// likeliest is left off.
  init(trials: Int, chance: Double) {
    let mode = min(Int(Double(trials + 1) * chance), trials)
    let odds = chance / (1 - chance)
    var below: [Double] = []
    var mass = 1.0
    var count = mode
    while count > 0, mass > 1e-18 {
      mass *= Double(count) / (Double(trials - count + 1) * odds)
      count -= 1
      below.append(mass)
    }
    var above: [Double] = []
    mass = 1
    count = mode
    while count < trials, mass > 1e-18 {
      mass *= Double(trials - count) * odds / Double(count + 1)
      count += 1
      above.append(mass)
    }
    least = mode - below.count
    let all = below.reversed() + [1] + above
    let sum = all.reduce(0, +)
    masses = all.map { $0 / sum }
  }

  /// Two groups of trials together: the convolution of their distributions.
  static func + (left: Self, right: Self) -> Self {
    var result = left
    result.least += right.least
    result.masses = [Double](repeating: 0, count: left.masses.count + right.masses.count - 1)
    for (i, one) in left.masses.enumerated() {
      for (j, other) in right.masses.enumerated() { result.masses[i + j] += one * other }
    }
    return result
  }

  /// The probability of this number of successes or more.
  func probability(ofAtLeast count: Int) -> Double {
    guard count > least else { return 1 }
    // From the small end, so that small numbers are not lost in large ones.
    return masses.dropFirst(count - least).reversed().reduce(0, +)
  }
}
