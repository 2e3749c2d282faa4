import Testing

@testable import QuizEngine

@Suite("Numbers in plain digits")
struct DecimalTextTests {
  @Test(
    "a number has the fewest digits that give it back, and no exponent",
    arguments: [
      (0, "0"), (-0.0, "0"), (5, "5"), (-2.5, "-2.5"), (33.33333, "33.33333"), (0.1, "0.1"),
      (1e-5, "0.00001"), (-1.25e-7, "-0.000000125"), (1e16, "10000000000000000"),
      (1.5e20, "150000000000000000000"), (-1e22, "-10000000000000000000000"),
      (12345678.9, "12345678.9"),
    ] as [(Double, String)])
  func digits(number: Double, text: String) {
    #expect(number.decimalText == text)
  }

  @Test("GIFT reads back the largest and the smallest numbers")
  func extremes() throws {
    for number in [Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e298, -3.7e-300] {
      let bytes = Array(number.decimalText.utf8)
      let read = bytes.asGIFT { DecimalNumber($0.bytes, 0..<bytes.count)?.value }
      #expect(read == number)
    }
  }
}
