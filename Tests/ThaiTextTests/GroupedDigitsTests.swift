import Testing
import ThaiText

@Suite("Numbers with commas between thousands")
struct GroupedDigitsTests {
  @Test(
    "have a comma before each group of three",
    arguments: [
      (0, "0"), (12, "12"), (999, "999"), (1000, "1,000"), (276_000, "276,000"),
      (1_234_567, "1,234,567"), (-50, "-50"), (-1000, "-1,000"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func grouping(number: Int, text: String) {
    #expect(grouped(number) == text)
  }
}
