/// Whether one group of figures lies above another by more than chance: the exact one-sided
/// Mann–Whitney U test. It asks nothing of how figures are spread, and so suits times, whose few slow
/// ones are far from the rest.
///
/// H. B. Mann and D. R. Whitney (1947), Annals of Mathematical Statistics 18, 50–60.
package enum RankSum {
  /// The probability, if nothing but chance set the groups apart, that the first lies above the second
  /// at least as far as it does.
  ///
  /// Equal figures share the mean of their ranks.
  ///
  /// - Returns: A share above 0 and up to 1; 1 where a group is empty.
  package static func probability(that first: [Double], isAbove second: [Double]) -> Double {
    guard !first.isEmpty, !second.isEmpty else { return 1 }
    let all = (first + second).sorted()
    // Doubled, so that a shared rank is whole: the first and the last of equal figures, from 1 on.
    func doubledRank(of value: Double) -> Int {
      let below = all.count { $0 < value }
      return below + 1 + below + all.count { $0 == value }
    }
    let observed = first.reduce(0) { $0 + doubledRank(of: $1) }
    let ways = choices(of: first.count, from: all.map(doubledRank))
    let total = ways.values.reduce(0, +)
    return ways.reduce(0) { $0 + ($1.key >= observed ? $1.value : 0) } / total
  }

  /// The smallest probability that groups of these sizes can have.
  package static func leastProbability(_ first: Int, _ second: Int) -> Double {
    probability(
      that: (0..<first).map { Double(second + $0) }, isAbove: (0..<second).map(Double.init))
  }

  /// In how many ways so many ranks can be chosen, by their sum.
  private static func choices(of count: Int, from ranks: [Int]) -> [Int: Double] {
    var ways = [[Int: Double]](repeating: [:], count: count + 1)
    ways[0][0] = 1
    for rank in ranks {
      for chosen in (0..<count).reversed() {
        for (sum, number) in ways[chosen] { ways[chosen + 1][sum + rank, default: 0] += number }
      }
    }
    return ways[count]
  }
}
