import Programme
import Testing

@testable import OfficialReport

@Suite struct WordingTimeTests {
  @Test("days, ranges and times of day are those of the language")
  func time() {
    let span = DateSpan(first: day(9, 30), last: day(10, 19))
    #expect(thai.span(span) == "๓๐ กันยายน – ๑๙ ตุลาคม ๒๕๕๗")
    #expect(
      thai.on(DateSpan(first: day(10, 17), last: day(10, 19))) == "ระหว่างวันที่ ๑๗ – ๑๙ ตุลาคม ๒๕๕๗")
    #expect(thai.on(DateSpan(first: day(10, 17), last: day(10, 17))) == "วันที่ ๑๗ ตุลาคม ๒๕๕๗")
    #expect(english.span(span) == "30 September – 19 October 2014")
    #expect(thai.time(581) == "09.41 น.")
    #expect(english.time(581) == "09:41")
    #expect(thai.brief(day(10, 18)) == "18 ต.ค. 2557")
    #expect(thai.date(CalendarDate(year: 2014, month: 13, day: 1)) == "–")
    #expect(thai.brief(CalendarDate(year: 2014, month: 0, day: 1)) == "–")
  }
}
