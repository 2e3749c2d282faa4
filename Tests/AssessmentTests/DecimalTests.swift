import Testing

@testable import Assessment

@Suite struct DecimalTests {
  @Test(
    "numbers are rounded with halves away from zero, binary noise cut",
    arguments: [
      (19.84, 1, "19.8"), (0.25, 1, "0.3"), (-0.25, 1, "−0.3"), (0.285, 2, "0.29"),
      (1.005, 2, "1.01"), (7, 1, "7.0"), (99.96, 1, "100.0"), (0.04, 1, "0.0"),
      (-0.04, 1, "0.0"), (12.5, 0, "13"), (0.9, 2, "0.90"), (1234.5, 1, "1234.5"),
    ])
  func rounding(_ number: Double, _ places: Int, _ text: String) {
    #expect(decimal(number, places: places) == text)
  }

  @Test("a number beyond whole numbers is still written")
  func huge() {
    #expect(decimal(1e300, places: 1) == "1e+300")
  }

  @Test("a short number has no zeros at its end")
  func short() {
    #expect(
      [30, 22.5, 0.25, 0, 100, 1.0 / 3].map(shortDecimal) == [
        "30", "22.5", "0.25", "0", "100", "0.33",
      ])
  }
}
