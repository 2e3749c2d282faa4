import Testing

@testable import OfficialReport

@Suite struct DecimalTests {
  @Test(
    "numbers have their decimals, halves away from zero",
    arguments: [
      (15.2, 2, "15.20"), (2.675, 2, "2.68"), (-2.675, 2, "−2.68"), (0, 2, "0.00"),
      (-0.001, 2, "0.00"), (99.995, 2, "100.00"), (0.05, 2, "0.05"), (69, 0, "69"),
      (0.5, 0, "1"), (.nan, 2, nil), (.infinity, 2, nil), (1e300, 2, nil),
    ] as [(Double, Int, String?)])
  func decimals(number: Double, places: Int, text: String?) {
    #expect(Decimal.text(number, places: places) == text)
  }

  @Test(
    "probabilities are written as papers write them",
    arguments: [
      (0.012, ".012"), (0.000_999, "<\u{A0}.001"), (0.001, ".001"), (1, "1.000"),
      (0, "<\u{A0}.001"),
      (0.049_9, ".050"), (-0.1, nil), (.nan, nil),
    ] as [(Double, String?)])
  func probabilities(p: Double, text: String?) {
    #expect(Decimal.probability(p) == text)
  }
}
