import Programme
import Testing

@Suite struct CalendarDateTests {
  @Test(
    "the calendar has 29 February in leap years only",
    arguments: [
      ("2014-10-17", true), ("2024-02-29", true), ("2023-02-29", false), ("2000-02-29", true),
      ("1900-02-29", false), ("2014-04-31", false), ("2014-13-01", false), ("2014-00-10", false),
      ("2014-12-31", true), ("2014-01-00", false),
    ])
  func isReal(text: String, isReal: Bool) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.isReal == isReal)
    #expect(date.iso == text)
  }

  @Test(
    "only year-month-day is a date",
    arguments: [
      "", "2014", "2014-10", "14-10-17", "2014-1-7", "2014/10/17", "2014-10-17 ", "๒๕๕๗-๑๐-๑๗",
    ])
  func otherForms(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("days come in the order of the calendar")
  func order() {
    let days = ["2013-12-31", "2014-01-01", "2014-01-31", "2014-02-01"].compactMap(
      CalendarDate.init(iso:))
    #expect(days.count == 4)
    #expect(days.shuffled().sorted() == days)
  }
}
