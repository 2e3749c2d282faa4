import Glibc

/// The regularised incomplete beta function I_x(a, ½), 0…1.
///
/// DLMF 8.17.22 <https://dlmf.nist.gov/8.17.E22>, and 8.17.4 where its continued fraction is slow.
///
/// - Parameters:
///   - a: Above 0.
///   - x: Above 0, below 1.
///   - y: 1 − x, given by itself since either may be too small to see beside 1.
///   - logX: ln x.
func incompleteBetaWithHalf(a: Double, x: Double, y: Double, logX: Double) -> Double {
  let front = exp(a * logX + log(y) / 2) / betaWithHalf(a)
  if x < (a + 1) / (a + 2.5) {
    return front * continuedFraction(a: a, b: 0.5, x: x) / a
  }
  return 1 - front * continuedFraction(a: 0.5, b: a, x: y) / 0.5
}

/// The beta function B(a, ½) = √π Γ(a) ÷ Γ(a + ½), a above 0.
func betaWithHalf(_ a: Double) -> Double {
  if a < 30 { return sqrt(Double.pi) * tgamma(a) / tgamma(a + 0.5) }
  // Γ(a + ½) ÷ Γ(a) for large a: DLMF 5.11.13 <https://dlmf.nist.gov/5.11.E13>, as a logarithm. The
  // next term is below 1e-15 from 30 on. Logarithms of the gammas would cancel.
  let b = 1 / a
  let square = b * b
  let series =
    b * (-1.0 / 8 + square * (1.0 / 192 + square * (-1.0 / 640 + square * (17.0 / 14336))))
  return sqrt(Double.pi / a) * exp(-series)
}

/// The continued fraction of I_x(a, b), evaluated from the front by Lentz's method.
///
/// W. J. Lentz, Applied Optics 15 (1976) 668, as modified by I. J. Thompson and A. R. Barnett,
/// Journal of Computational Physics 64 (1986) 490, <https://doi.org/10.1016/0021-9991(86)90046-X>.
private func continuedFraction(a: Double, b: Double, x: Double) -> Double {
  let tiny = 1e-300
  func nonzero(_ number: Double) -> Double { number.magnitude < tiny ? tiny : number }
  var numerator = 1.0
  var denominator = 1 / nonzero(1 - (a + b) * x / (a + 1))
  var value = denominator
  // Some √max(a, b) steps are needed; the bound is for numbers that no group of people has.
  for step in 1...100_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    denominator = 1 / nonzero(1 + even * denominator)
    numerator = nonzero(1 + even / numerator)
    value *= denominator * numerator
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    denominator = 1 / nonzero(1 + odd * denominator)
    numerator = nonzero(1 + odd / numerator)
    let change = denominator * numerator
    value *= change
    if (change - 1).magnitude < 1e-16 { break }
  }
  return value
}
