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

  @Test(
    "a day and its number are told from each other",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2014-10-17", 16_360),
      ("2014-12-31", 16_435), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func dayNumber(text: String, number: Int) throws {
    #expect(CalendarDate(iso: text)?.dayNumber == number)
    #expect(CalendarDate(dayNumber: number).iso == text)
  }

  @Test("each day of 400 years comes back from its number")
  func roundTrip() {
    #expect((-1000...146_200).allSatisfy { CalendarDate(dayNumber: $0).dayNumber == $0 })
  }
}
