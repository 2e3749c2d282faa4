import Testing
import Vocabulary

@testable import Programme
@testable import Simulation

@Suite("The days of a simulation")
struct TimetableTests {
  @Test("what is played before comes first, what is played after last, the rest between")
  func phases() {
    let days = Timetable(of: Rehearsal.event, utcOffsetMinutes: 420).days
    #expect(
      days.map { $0.quizzes.map(\.id) } == [["before", "fun"], ["fair", "race"], ["after"]])
    // 17, 18 and 19 October 2014, 02:00 UTC.
    #expect(days.map(\.opens) == [1_413_511_200_000, 1_413_597_600_000, 1_413_684_000_000])
  }

  @Test("an event of one day plays everything on it, in the order of phases")
  func oneDay() {
    var event = Rehearsal.event
    event.dates.last = event.dates.first
    let days = Timetable(of: event, utcOffsetMinutes: 420).days
    #expect(days.map { $0.quizzes.map(\.id) } == [["before", "fun", "fair", "race", "after"]])
  }

  @Test("days on which the programme has nothing are left out")
  func gaps() {
    var event = Rehearsal.event
    event.dates.first = CalendarDate(year: 2014, month: 9, day: 30)
    event.programme = [
      activity(CalendarDate(year: 2014, month: 9, day: 30), event.dates.first),
      activity(CalendarDate(year: 2014, month: 10, day: 17), event.dates.last),
    ]
    let days = Timetable(of: event, utcOffsetMinutes: 420).days
    #expect(
      days.map { $0.quizzes.map(\.id) } == [["before", "fun"], ["fair"], ["race"], ["after"]])
    // 30 September, 17, 18 and 19 October 2014.
    #expect(
      days.map(\.opens)
        == [1_412_042_400_000, 1_413_511_200_000, 1_413_597_600_000, 1_413_684_000_000])
  }

  @Test(
    "days are counted from 1970, in leap years too",
    arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (2014, 10, 17, 16_360), (1969, 12, 31, -1)])
  func dayNumbers(year: Int, month: Int, day: Int, expected: Int) {
    #expect(CalendarDate(year: year, month: month, day: day).dayNumber == expected)
  }

  private func activity(_ first: CalendarDate, _ last: CalendarDate) -> Activity {
    Activity(
      id: "activity", kind: .workshop, title: Bilingual(same: ""),
      dates: DateSpan(first: first, last: last), startMinute: nil, endMinute: nil, venue: nil,
      description: nil, quizzes: [], parts: [])
  }
}
