import Testing
import Vocabulary

@Suite struct DecimalTextTests {
  @Test(
    "numbers have their decimals, halves away from zero, binary noise cut",
    arguments: [
      (15.2, 2, "15.20"), (2.675, 2, "2.68"), (-2.675, 2, "−2.68"), (0, 2, "0.00"),
      (-0.001, 2, "0.00"), (99.995, 2, "100.00"), (0.05, 2, "0.05"), (69, 0, "69"),
      (0.5, 0, "1"), (19.84, 1, "19.8"), (0.25, 1, "0.3"), (-0.25, 1, "−0.3"), (0.285, 2, "0.29"),
      (1.005, 2, "1.01"), (7, 1, "7.0"), (99.96, 1, "100.0"), (0.04, 1, "0.0"), (-0.04, 1, "0.0"),
      (12.5, 0, "13"), (1234.5, 1, "1234.5"), (.nan, 2, nil), (.infinity, 2, nil), (1e300, 2, nil),
    ] as [(Double, Int, String?)])
  func decimals(number: Double, places: Int, text: String?) {
    #expect(decimalText(number, places: places) == text)
  }

  @Test("a number that is no figure is written as it is, where there must be a text")
  func huge() {
    #expect(decimal(1e300, places: 1) == "1e+300")
    #expect(decimal(15.2, places: 2) == "15.20")
  }
}
