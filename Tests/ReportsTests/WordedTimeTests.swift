import Testing
import Vocabulary

@testable import Reports

@Suite("Times as people write them")
struct WordedTimeTests {
  @Test(
    "a moment is a day in the calendar of the language and a time of day",
    arguments: [
      ("2014-10-17T11:30:59+07:00", "17 ตุลาคม 2557 เวลา 11:30 น.", "17 October 2014, 11:30"),
      ("2026-01-01T00:05:00+07:00", "1 มกราคม 2569 เวลา 00:05 น.", "1 January 2026, 00:05"),
      ("-", "-", "-"), ("", "", ""), ("2014-10-17", "2014-10-17", "2014-10-17"),
    ])
  func moment(iso: String, thai: String, english: String) {
    #expect(WordedTime.moment(iso) == Bilingual(th: thai, en: english))
  }

  @Test("a day is one of a day or of a moment")
  func day() {
    #expect(WordedTime.day("2014-10-17", in: .thai) == "17 ตุลาคม 2557")
    #expect(WordedTime.day("2014-10-17T11:30:00+07:00", in: .english) == "17 October 2014")
    #expect(WordedTime.day("2014-02-30", in: .english) == "2014-02-30")
  }
}
