import SourceText
import Testing
import Vocabulary

import class Foundation.JSONEncoder

@testable import RallyRoute

@Suite("The timetable as text and JSON")
struct TimetableSheetTests {
  private func timetable(_ replacements: [(String, String)] = []) throws -> (Timetable, Route) {
    let route = try #require(read(routeText(replacements)).route)
    let cars = RouteCars.cars(of: route, teams: teams, roster: roster, event: "e").map(\.car)
    return (Timetable(route: route, cars: cars), route)
  }

  @Test("people read who is due where, and that no checkpoint has more cars than it can serve")
  func english() throws {
    let (timetable, route) = try timetable()
    #expect(
      TimetableText(timetable, route: route, language: .english, columns: 80).text == """
        Timetable

        mali/1 starts at 08:30
           lake 08:50 · hill 09:32 · school 10:09
        kulap/1 starts at 08:35
           lake 08:55 · hill 09:37 · school 10:14

        The most cars at once at each checkpoint

           lake    at most 2 of 2 (08:55)
           hill    at most 2 of 2 (09:37)
           school  at most 2 of 2 (10:14)

        The last car is in at 10:14.

        """)
  }

  @Test("in Thai, and on a narrow screen, the stops of a car take several lines")
  func thai() throws {
    let (timetable, route) = try timetable([
      ("\"school\"", "\"ban-ko-suea-school\""), ("\"school\"", "\"ban-ko-suea-school\""),
    ])
    #expect(
      TimetableText(timetable, route: route, language: .thai, columns: 40).text == """
        กำหนดเวลา

        mali/1 ออกตัว 08:30
           lake 08:50 · hill 09:32
           ban-ko-suea-school 10:09
        kulap/1 ออกตัว 08:35
           lake 08:55 · hill 09:37
           ban-ko-suea-school 10:14

        รถที่จุดตรวจพร้อมกันมากที่สุด

           lake                2 จาก 2 คัน (08:55)
           hill                2 จาก 2 คัน (09:37)
           ban-ko-suea-school  2 จาก 2 คัน (10:14)

        คันสุดท้ายเข้าเส้นชัย 10:14 น.

        """)
  }

  @Test("programs read the same as JSON")
  func json() throws {
    let (timetable, _) = try timetable([("{ car: \"kulap/1\", driver: \"k1\" },\n", "")])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(timetable.sheet), as: UTF8.self)
    #expect(
      text
        == #"{"cars":[{"car":"mali/1","start":"08:30","visits":["#
        + #"{"checkpoint":"lake","due":"08:50","leaves":"09:02"},"#
        + #"{"checkpoint":"hill","due":"09:32","leaves":"09:44"},"#
        + #"{"checkpoint":"school","due":"10:09","leaves":"10:21"}]}],"checkpoints":["#
        + #"{"at":"08:50","capacity":2,"checkpoint":"lake","most":1},"#
        + #"{"at":"09:32","capacity":2,"checkpoint":"hill","most":1},"#
        + #"{"at":"10:09","capacity":2,"checkpoint":"school","most":1}],"#
        + #""end":"10:21","route":"r1"}"#)
  }

  @Test(
    "a time of day says when it is past midnight",
    arguments: [
      (0, "00:00"), (578, "09:38"), (1_439, "23:59"), (1_440, "00:00 +1"), (4_325, "00:05 +3"),
    ])
  func time(minute: Int, expected: String) { #expect(timeOfDay(minute) == expected) }
}
