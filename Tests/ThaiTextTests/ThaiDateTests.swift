import Testing
import ThaiText

@Suite struct ThaiDateTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> ThaiDate {
    try #require(ThaiDate(year: year, month: month, day: day))
  }

  @Test("a day is written in both languages")
  func oneDay() throws {
    let day = try day(2014, 10, 17)
    #expect(day.thai() == "๑๗ ตุลาคม ๒๕๕๗")
    #expect(day.thai(.arabic) == "17 ตุลาคม 2557")
    #expect(day.english() == "17 October 2014")
    #expect(day.thaiMonth == "ตุลาคม")
  }

  @Test(
    "days in a row say once what both ends share",
    arguments: [
      ((2014, 10, 17), (2014, 10, 19), "๑๗ – ๑๙ ตุลาคม ๒๕๕๗", "17–19 October 2014"),
      (
        (2014, 9, 30), (2014, 10, 2), "๓๐ กันยายน – ๒ ตุลาคม ๒๕๕๗", "30 September – 2 October 2014"
      ),
      (
        (2014, 12, 30), (2015, 1, 2), "๓๐ ธันวาคม ๒๕๕๗ – ๒ มกราคม ๒๕๕๘",
        "30 December 2014 – 2 January 2015"
      ),
      (
        (2014, 10, 17), (2015, 10, 17), "๑๗ ตุลาคม ๒๕๕๗ – ๑๗ ตุลาคม ๒๕๕๘",
        "17 October 2014 – 17 October 2015"
      ),
      ((2014, 10, 17), (2014, 10, 17), "๑๗ ตุลาคม ๒๕๕๗", "17 October 2014"),
    ])
  func spans(
    first: (Int, Int, Int), last: (Int, Int, Int), thai: String, english: String
  ) throws {
    let from = try day(first.0, first.1, first.2)
    let to = try day(last.0, last.1, last.2)
    #expect(ThaiDate.thai(from: from, to: to) == thai)
    #expect(ThaiDate.thai(from: to, to: from) == thai)
    #expect(ThaiDate.thai(from: from, to: to, .arabic) == arabicDigits(thai))
    #expect(ThaiDate.english(from: from, to: to) == english)
  }

  @Test(
    "a day that no calendar has is no date",
    arguments: [
      (2014, 2, 29), (1900, 2, 29), (2014, 4, 31), (2014, 13, 1), (2014, 0, 1), (2014, 1, 0),
      (2014, 1, 32), (0, 1, 1), (10_000, 1, 1),
    ])
  func noDay(year: Int, month: Int, day: Int) {
    #expect(ThaiDate(year: year, month: month, day: day) == nil)
  }
}
