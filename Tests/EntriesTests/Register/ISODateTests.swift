import Entries
import Testing

@Suite("Days of the calendar as text")
struct ISODateTests {
  @Test(
    "are those that the calendar has",
    arguments: ["0001-01-01", "9999-12-31", "2012-02-29", "2000-02-29", "2014-10-17"])
  func real(text: String) throws {
    let date = try #require(ISODate(text))
    #expect(date.text == text)
    #expect(
      [date.year, date.month, date.day] == text.split(separator: "-").compactMap { Int($0) })
  }

  @Test(
    "are no others",
    arguments: [
      "", "0000-01-01", "2014-02-29", "1900-02-29", "2014-04-31", "2014-00-10", "2014-13-10",
      "2014-10-00", "2014-10-32", "2014-1-1", "14-10-17", "2014/10/17", "2014-10-17 ", "+014-10-17",
      "๒๐๑๔-๑๐-๑๗", "2014-10-17-01", "10000-01-01",
    ])
  func unreal(text: String) { #expect(ISODate(text) == nil) }

  @Test("come one after the other")
  func order() throws {
    let days = try ["0999-12-31", "2014-09-30", "2014-10-01"].map { try #require(ISODate($0)) }
    #expect(days.reversed().sorted() == days)
  }
}
