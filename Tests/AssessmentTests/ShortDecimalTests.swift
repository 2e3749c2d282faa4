import Testing

@testable import Assessment

@Suite struct ShortDecimalTests {
  @Test("a short number has no zeros at its end")
  func short() {
    #expect(
      [30, 22.5, 0.25, 0, 100, 1.0 / 3].map(shortDecimal) == [
        "30", "22.5", "0.25", "0", "100", "0.33",
      ])
  }
}
