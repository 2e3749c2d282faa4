import Testing

@testable import Simulation

@Suite("Exponential and logarithm of our own")
struct ArithmeticTests {
  /// Expected values from exp of glibc, correct to the last digit.
  @Test(
    "e to a power is right to the last digits",
    arguments: [
      (0.0, 1.0), (1.0, 2.718281828459045), (-1.0, 0.36787944117144233),
      (0.3465735902799726, 1.414213562373095), (10.5, 36315.502674246636),
      (-20.25, 1.6052280551856116e-09),
    ])
  func powers(x: Double, expected: Double) {
    #expect(abs(exponential(x) / expected - 1) < 1e-14)
  }

  @Test("e to a power beyond the range of numbers is infinite or zero")
  func extremes() {
    #expect(exponential(1000) == .infinity)
    #expect(exponential(-1000) == 0)
  }

  @Test("the logarithm undoes the power", arguments: [-30.0, -1.0, -1e-3, 0.0, 1e-3, 0.7, 30.0])
  func inverse(x: Double) {
    #expect(abs(naturalLogarithm(exponential(x)) - x) < 1e-14 * max(1, abs(x)))
  }
}
