import Glibc

/// Student's t distribution.
///
/// The two-sided tail of t with ν degrees of freedom is the regularised incomplete beta function
/// I_x(ν ÷ 2, ½) at x = ν ÷ (ν + t²): <https://dlmf.nist.gov/8.17>,
/// <https://en.wikipedia.org/wiki/Student%27s_t-distribution#Cumulative_distribution_function>.
public struct StudentT: Hashable, Sendable {
  /// The degrees of freedom, above 0.
  public let degreesOfFreedom: Double

  /// The distribution with so many degrees of freedom; nil where they aren't above 0 and finite.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a t at least as far from 0 as this one, 0…1.
  ///
  /// Right to a relative 1e-10 for up to a million degrees of freedom, also where it is tiny; 0
  /// where it is below the least number.
  public func twoSidedTail(of t: Double) -> Double {
    if t.isNaN { return 1 }
    let square = t * t
    if !square.isFinite { return 0 }
    let half = degreesOfFreedom / 2
    let x = degreesOfFreedom / (degreesOfFreedom + square)
    let y = square / (degreesOfFreedom + square)
    if y == 0 { return 1 }
    // ln x by way of its distance from 1, which x itself has lost where t is small.
    return incompleteBetaWithHalf(a: half, x: x, y: y, logX: -log1p(square / degreesOfFreedom))
  }

  /// The t that so large a share of the distribution lies beyond on both sides together.
  ///
  /// `quantile(twoSided: 0.05)` is the factor of a 95 % interval; right to a relative 1e-11.
  ///
  /// - Parameter share: Above 0, below 1; nil for anything else.
  public func quantile(twoSided share: Double) -> Double? {
    guard share > 0, share < 1 else { return nil }
    var (low, high) = (0.0, 1.0)
    while twoSidedTail(of: high) > share {
      (low, high) = (high, high * 2)
      if !high.isFinite { return nil }
    }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if twoSidedTail(of: middle) > share { low = middle } else { high = middle }
    }
  }
}
