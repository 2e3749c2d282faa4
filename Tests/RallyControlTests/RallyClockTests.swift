import Testing

@testable import RallyControl

@Suite("The rally's time of day")
struct RallyClockTests {
  private let clock = RallyClock { _ in 420 }
  /// 2014-10-18 09:00 in Thailand.
  private let nine = 1_413_597_600_000

  @Test("an instant has its local time")
  func text() {
    #expect(clock.text(nine) == "09:00")
    #expect(clock.text(nine + 59_999) == "09:00")
    #expect(clock.text(clock.midnight(of: nine)) == "00:00")
    #expect(RallyClock.text(minuteOfDay: 1_441) == "00:01")
  }

  @Test(
    "a typed time is the one that is nearest",
    arguments: [
      ("09:41", 41), ("9.41", 41), ("๐๙:๔๑", 41), (" 09:41 ", 41), ("08:59", -1), ("21:01", -719),
      ("2014-10-18T09:05", 5), ("2014-10-19 09:00", 1_440),
    ])
  func typed(text: String, minutes: Int) {
    #expect(clock.instant(typed: text, near: nine) == nine + minutes * 60_000)
  }

  @Test("seconds are kept")
  func seconds() {
    #expect(clock.instant(typed: "09:41:59", near: nine) == nine + 41 * 60_000 + 59_000)
  }

  @Test(
    "what is no time means nothing",
    arguments: [
      "", "9", "941", "24:00", "09:60", "9:4", "09:41:7", "a:bc", "2014-13-01T09:00", "09:41 x y",
    ])
  func faults(text: String) {
    #expect(clock.instant(typed: text, near: nine) == nil)
  }

  @Test("shortly after midnight follows shortly before it")
  func midnight() {
    let late = nine + 14 * 3_600_000 + 55 * 60_000
    #expect(clock.text(late) == "23:55")
    #expect(clock.instant(typed: "00:10", near: late) == late + 15 * 60_000)
    #expect(clock.instant(typed: "23:50", near: late + 600_000) == late - 300_000)
  }
}
