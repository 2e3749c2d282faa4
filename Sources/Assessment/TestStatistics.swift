import Glibc

/// What the marks of a whole test say about it, as Moodle defines it.
///
/// The people are those who were asked anything; T is the sum of a person's marks on what they were
/// asked; m₂, m₃, m₄ are the central moments of T, which divide by n. The definitions are those of
/// <https://docs.moodle.org/dev/Quiz_statistics_calculations#Test_statistics>. A figure is
/// undefined where it is in Moodle's `mod/quiz/report/statistics/classes/calculator.php`, and where
/// it takes marks on all items and not everyone was asked them.
public struct TestStatistics: Hashable, Sendable {
  /// The number of people who were asked anything.
  public var n: Int
  /// The mean of T, in marks.
  public var mean: Figure
  /// The median of T, in marks: the middle one, or the mean of the two in the middle.
  public var median: Figure
  /// The standard deviation of T, in marks: √k₂ with k₂ = n m₂ ÷ (n − 1).
  public var sd: Figure
  /// The skewness k₃ ÷ k₂^1.5 with k₃ = n² m₃ ÷ ((n − 1)(n − 2)); needs three people.
  public var skewness: Figure
  /// The kurtosis k₄ ÷ k₂²; needs four people. A normal distribution has 0.
  ///
  /// k₄ = n² ((n + 1) m₄ − 3 (n − 1) m₂²) ÷ ((n − 1)(n − 2)(n − 3)).
  public var kurtosis: Figure
  /// The coefficient of internal consistency (Cronbach's α), in percent.
  ///
  /// 100 p ÷ (p − 1) × (1 − Σ V(x) ÷ V(T)) over the p items. Moodle gives it for three people or
  /// more. It needs everyone to have been asked every item.
  public var internalConsistency: Figure
  /// The error ratio 100 √(1 − internal consistency ÷ 100), in percent.
  public var errorRatio: Figure
  /// The standard error: error ratio ÷ 100 × standard deviation, in marks.
  public var standardError: Figure
}

extension TestStatistics {
  /// The statistics of a test from its totals.
  ///
  /// - Parameters:
  ///   - totals: T of everyone who was asked anything.
  ///   - spread: The spread of the totals.
  ///   - itemVariances: The variance of each item's marks; nil where not everyone was asked.
  init(totals: [Double], spread: Spread, itemVariances: [Double]?) {
    n = totals.count
    mean = spread.meanFigure
    median = Self.median(totals)
    sd = spread.deviation
    (skewness, kurtosis) = Self.shape(totals, spread)
    internalConsistency = Self.consistency(itemVariances, of: spread)
    if let consistency = internalConsistency.value {
      // Σ V(x) is at least V(T) ÷ p, so the ratio is at most 100 % but for noise.
      let ratio = sqrt(max(0, 1 - consistency / 100))
      errorRatio = .finite(100 * ratio)
      standardError = .finite(ratio * sqrt(spread.variance))
    } else {
      (errorRatio, standardError) = (internalConsistency, internalConsistency)
    }
  }

  private static func median(_ totals: [Double]) -> Figure {
    if totals.isEmpty { return .undefined(.noPeople) }
    let sorted = totals.sorted()
    let middle = sorted.count / 2
    if !sorted.count.isMultiple(of: 2) { return .finite(sorted[middle]) }
    return .finite(sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2)
  }

  private static func shape(_ totals: [Double], _ spread: Spread) -> (Figure, Figure) {
    if let reason = reasonAgainstSpread(spread, needed: 3) {
      return (.undefined(reason), .undefined(reason))
    }
    let n = Double(totals.count)
    var (cubes, fourths) = (0.0, 0.0)
    for total in totals {
      let distance = total - spread.mean
      let square = distance * distance
      cubes += square * distance
      fourths += square * square
    }
    let (m2, m3, m4) = (spread.squares / n, cubes / n, fourths / n)
    let k2 = spread.variance
    let k3 = n * n * m3 / ((n - 1) * (n - 2))
    let skewness = Figure.finite(k3 / (k2 * sqrt(k2)))
    if totals.count < 4 { return (skewness, .undefined(.fewerThanFour)) }
    let k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return (skewness, .finite(k4 / (k2 * k2)))
  }

  private static func consistency(_ variances: [Double]?, of spread: Spread) -> Figure {
    if spread.count == 0 { return .undefined(.noPeople) }
    guard let variances else { return .undefined(.notEveryoneAsked) }
    if variances.count == 1 { return .undefined(.oneItem) }
    if let reason = reasonAgainstSpread(spread, needed: 3) { return .undefined(reason) }
    let p = Double(variances.count)
    return .finite(100 * p / (p - 1) * (1 - variances.reduce(0, +) / spread.variance))
  }

  private static func reasonAgainstSpread(_ spread: Spread, needed: Int) -> Figure.Reason? {
    switch spread.count {
    case 0: .noPeople
    case 1: .onePerson
    case ..<needed: .fewerThanThree
    default: spread.isNone ? .noSpread : nil
    }
  }
}
