import Glibc

/// Sums about the mean of a list of numbers, taken in a second pass so that nothing cancels.
struct Spread {
  let count: Int
  let mean: Double
  /// Whether all are the same but for the noise of binary fractions.
  let isNone: Bool
  /// The sum of the squares of the distances to the mean.
  let squares: Double

  /// The spread of some numbers.
  ///
  /// - Parameter scale: The size of the marks that they were added up from. Sums that should be the
  ///   same but were added up in another order differ by some 1e-16 of it.
  init(_ numbers: [Double], scale: Double) {
    count = numbers.count
    guard let first = numbers.first else {
      (mean, isNone, squares) = (0, true, 0)
      return
    }
    var (low, high, sum) = (first, first, 0.0)
    for number in numbers {
      sum += number
      low = min(low, number)
      high = max(high, number)
    }
    let isNone = high - low <= 1e-12 * max(scale, high.magnitude, low.magnitude)
    let exact = isNone ? first : sum / Double(numbers.count)
    // What is no more than such noise was to be 0.
    let mean = exact.magnitude <= 1e-12 * scale ? 0 : exact
    var squares = 0.0
    if !isNone {
      for number in numbers { squares += (number - mean) * (number - mean) }
    }
    self.isNone = isNone
    self.mean = mean
    self.squares = squares
  }

  /// The variance with n − 1; 0 for one number.
  var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }

  /// The mean as a figure.
  var meanFigure: Figure { count == 0 ? .undefined(.noPeople) : .finite(mean) }

  /// The standard deviation with n − 1.
  var deviation: Figure {
    switch count {
    case 0: .undefined(.noPeople)
    case 1: .undefined(.onePerson)
    default: .finite(sqrt(variance))
    }
  }
}
