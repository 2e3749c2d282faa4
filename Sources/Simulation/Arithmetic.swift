/// e to the power of a number, from additions and multiplications only.
///
/// A C library's may differ in the last bit from one processor to the next, and a simulation has to
/// come out the same to the byte. Range reduction by ln 2, then the power series.
func exponential(_ x: Double) -> Double {
  guard x < 709 else { return .infinity }
  guard x > -708 else { return 0 }
  let halvings = (x / naturalLogarithmOf2).rounded()
  let rest = x - halvings * naturalLogarithmOf2
  var term = 1.0
  var sum = 1.0
  for power in 1...16 {
    term *= rest / Double(power)
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(halvings), significand: 1)
}

/// The natural logarithm of a positive number, from the same operations for the same reason.
///
/// The exponent apart, by the series of the inverse hyperbolic tangent.
func naturalLogarithm(_ x: Double) -> Double {
  let ratio = (x.significand - 1) / (x.significand + 1)
  var power = ratio
  var sum = 0.0
  for odd in stride(from: 1, through: 35, by: 2) {
    sum += power / Double(odd)
    power *= ratio * ratio
  }
  return 2 * sum + Double(x.exponent) * naturalLogarithmOf2
}

private let naturalLogarithmOf2 = 0.693_147_180_559_945_3
