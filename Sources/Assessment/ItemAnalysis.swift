import Glibc

/// The analysis of a test's items, and of the test as a whole.
///
/// Takes time in proportion to people × items, besides sorting totals and marks. Figures don't hang
/// on the order of the people but for the last binary digits of sums.
public struct ItemAnalysis: Hashable, Sendable {
  /// The test as a whole.
  public var test: TestStatistics
  /// The items, in the test's order.
  public var items: [ItemStatistics]
  /// People of the matrix who weren't asked anything, and so aren't counted.
  public var notAsked: Int

  /// Analyses the marks of a test.
  public init(_ matrix: ResponseMatrix) {
    let totals = Totals(matrix)
    var columns: [ItemColumn] = []
    columns.reserveCapacity(matrix.items.count)
    for index in matrix.items.indices {
      columns.append(ItemColumn(index, of: matrix, totals: totals))
    }
    notAsked = matrix.people.count - totals.asked.count
    test = TestStatistics(
      totals: totals.asked, spread: totals.spread,
      itemVariances: totals.isComplete ? columns.map(\.marks.variance) : nil)
    if matrix.items.isEmpty { test = test.withoutItems }
    let weights = Weights(columns, matrix.items, totals)
    items = zip(matrix.items, columns).map { item, column in
      column.statistics(of: item, weights: weights)
    }
  }
}

extension TestStatistics {
  /// The same with the reason that a test without items has.
  fileprivate var withoutItems: TestStatistics {
    var test = self
    let none = Figure.undefined(.noItems)
    (test.mean, test.median, test.sd, test.skewness) = (none, none, none, none)
    (test.kurtosis, test.internalConsistency) = (none, none)
    (test.errorRatio, test.standardError) = (none, none)
    return test
  }
}

/// The sums of people's marks.
private struct Totals {
  /// T by person; NaN for someone who wasn't asked anything.
  var byPerson: [Double] = []
  /// T of those who were asked anything.
  var asked: [Double] = []
  var spread: Spread
  /// The people who were asked anything, by ascending T.
  var order: [Int32] = []
  /// Whether all of those were asked every item.
  var isComplete = true
  /// The sum of the items' maxima, by which noise is told from spread.
  var scale: Double

  init(_ matrix: ResponseMatrix) {
    let width = matrix.items.count
    scale = matrix.items.reduce(0) { $0 + ($1.maximum.isFinite ? $1.maximum.magnitude : 0) }
    byPerson.reserveCapacity(matrix.people.count)
    asked.reserveCapacity(matrix.people.count)
    for person in matrix.people.indices {
      var (sum, count) = (0.0, 0)
      for mark in matrix.marks[(person * width)..<((person + 1) * width)] where !mark.isNaN {
        sum += mark
        count += 1
      }
      byPerson.append(count == 0 ? .nan : sum)
      if count == 0 { continue }
      asked.append(sum)
      order.append(Int32(truncatingIfNeeded: person))
      if count < width { isComplete = false }
    }
    spread = Spread(asked, scale: scale)
    let totals = byPerson
    order.sort { totals[Int($0)] < totals[Int($1)] }
  }
}

/// The marks of those who were asked an item, and how they go with the rest of the test.
private struct ItemColumn {
  /// The spread of x.
  var marks: Spread
  /// The spread of X = T − x.
  var rest: Spread
  /// C(x, X), C(x, X) of the sorted marks, and C(x, T).
  var covariance = 0.0
  var largestCovariance = 0.0
  var covarianceWithTotal = 0.0

  init(_ index: Int, of matrix: ResponseMatrix, totals: Totals) {
    let width = matrix.items.count
    var x: [Double] = []
    var others: [Double] = []
    x.reserveCapacity(totals.order.count)
    others.reserveCapacity(totals.order.count)
    // In the order of T, as the sorting below makes use of it.
    for person in totals.order {
      let mark = matrix.marks[Int(person) * width + index]
      if mark.isNaN { continue }
      x.append(mark)
      others.append(totals.byPerson[Int(person)] - mark)
    }
    let maximum = matrix.items[index].maximum
    marks = Spread(x, scale: maximum.isFinite ? maximum : 0)
    rest = Spread(others, scale: totals.scale)
    guard marks.count > 1, !marks.isNone else { return }
    let freedom = Double(marks.count - 1)
    var sum = 0.0
    if !rest.isNone {
      for (mark, other) in zip(x, others) { sum += (mark - marks.mean) * (other - rest.mean) }
      let size = sqrt(marks.variance * rest.variance)
      covariance = Self.withoutNoise(sum / freedom, size)
      let sorted = SortedMarks(x, others)
      sum = 0
      for (mark, other) in zip(sorted.marks, sorted.others) {
        sum += (mark - marks.mean) * (other - rest.mean)
      }
      largestCovariance = Self.withoutNoise(sum / freedom, size)
    }
    // C(x, T) = C(x, X) + V(x).
    covarianceWithTotal = Self.withoutNoise(
      covariance + marks.variance, covariance.magnitude + marks.variance)
  }

  /// A covariance, 0 where nothing but the noise of binary fractions is left of it.
  private static func withoutNoise(_ covariance: Double, _ size: Double) -> Double {
    covariance.magnitude <= 1e-12 * size ? 0 : covariance
  }
}

/// What the weights of items are shares of.
private struct Weights {
  /// Why there are no effective weights at all; nil where there are.
  var reason: Figure.Reason?
  var isComplete: Bool
  /// Whether the test has a single item, which has no rest.
  var isOnly: Bool
  var maximum = 0.0
  var roots = 0.0

  init(_ columns: [ItemColumn], _ items: [ResponseItem], _ totals: Totals) {
    isComplete = totals.isComplete
    isOnly = items.count == 1
    maximum = items.reduce(0) { $0 + $1.maximum }
    for column in columns where column.covarianceWithTotal > 0 {
      roots += sqrt(column.covarianceWithTotal)
    }
    switch totals.asked.count {
    case 0: reason = .noPeople
    case _ where !totals.isComplete: reason = .notEveryoneAsked
    case 1: reason = .onePerson
    default: reason = totals.spread.isNone || roots == 0 ? .noSpread : nil
    }
  }

  func intended(_ item: ResponseItem) -> Figure {
    if !isComplete { return .undefined(.notEveryoneAsked) }
    guard maximum > 0, item.maximum > 0 else { return .undefined(.noMaximum) }
    return .finite(100 * item.maximum / maximum)
  }

  func effective(_ column: ItemColumn) -> Figure {
    if let reason { return .undefined(reason) }
    if column.covarianceWithTotal < 0 { return .undefined(.negativeCovariance) }
    return .finite(100 * sqrt(column.covarianceWithTotal) / roots)
  }
}

extension ItemColumn {
  /// The statistics of the item that the marks are of.
  func statistics(of item: ResponseItem, weights: Weights) -> ItemStatistics {
    func percent(_ figure: Figure) -> Figure {
      guard let value = figure.value else { return figure }
      guard item.maximum > 0 else { return .undefined(.noMaximum) }
      return .finite(100 * value / item.maximum)
    }
    let guess = item.guess.map(Figure.finite) ?? .undefined(.noGuess)
    return ItemStatistics(
      item: item.id, n: marks.count, mean: marks.meanFigure, facility: percent(marks.meanFigure),
      sd: percent(marks.deviation), randomGuess: percent(guess),
      discriminationIndex: ratio(
        of: covariance, to: sqrt(marks.variance) * sqrt(rest.variance), isOnly: weights.isOnly
      ).withinHundred,
      discriminativeEfficiency: ratio(
        of: covariance, to: largestCovariance, isOnly: weights.isOnly),
      intendedWeight: weights.intended(item), effectiveWeight: weights.effective(self))
  }

  private func ratio(of covariance: Double, to size: Double, isOnly: Bool) -> Figure {
    switch marks.count {
    case 0: return .undefined(.noPeople)
    case 1: return .undefined(.onePerson)
    default: break
    }
    if marks.isNone { return .undefined(.noSpread) }
    if isOnly { return .undefined(.oneItem) }
    if rest.isNone || size == 0 { return .undefined(.noSpreadInRest) }
    return .finite(100 * covariance / size)
  }
}

extension Figure {
  /// A correlation in percent, which binary noise may have carried over the edge.
  fileprivate var withinHundred: Figure {
    value.map { .value(min(max($0, -100), 100)) } ?? self
  }
}
