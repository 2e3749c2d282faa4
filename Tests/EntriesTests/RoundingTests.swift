import Testing

@testable import Entries

@Suite struct RoundingTests {
  @Test(
    "halves are rounded away from zero, noise in the millionths left out",
    arguments: [
      (0.5, 1), (-0.5, -1), (1.5, 2), (2.5, 3), (-2.5, -3), (0.499999, 0), (52.49999999999999, 53),
      (0.4999999, 1), (2.4, 2), (-2.6, -3),
    ])
  func rounding(number: Double, expected: Int) {
    #expect(wholePoints(number) == expected)
  }
}
