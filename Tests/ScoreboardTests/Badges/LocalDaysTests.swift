import Entries
import Testing

@testable import Scoreboard

@Suite struct LocalDaysTests {
  @Test("a day begins at midnight of its zone, also before 1970")
  func days() {
    let day = thaiDays.day(of: thaiMidnight)
    #expect(day == 16_360)
    #expect(thaiDays.day(of: thaiMidnight - 1) == day - 1)
    #expect(thaiDays.instant(of: day, hour: 0) == thaiMidnight)
    #expect(thaiDays.instant(of: day, hour: 12) == thaiMidnight + 43_200_000)
    #expect(thaiDays.day(of: -8 * 3_600_000) == -1)
    #expect(thaiDays.day(of: .max) > 0)
    #expect(thaiDays.day(of: .min) < 0)
  }

  @Test("noon is noon on a day on which clocks change")
  func change() {
    // One hour ahead until 01:00 UTC of day 100, then two.
    let change = 100 * 86_400_000 + 3_600_000
    let days = LocalDays { $0 < change ? 60 : 120 }
    #expect(days.instant(of: 100, hour: 0) == 100 * 86_400_000 - 3_600_000)
    #expect(days.instant(of: 100, hour: 12) == 100 * 86_400_000 + 10 * 3_600_000)
  }
}
