import Entries
import Testing

@testable import CarRally

/// The figures follow from DESIGN, section 8, with the rules in brackets there.
@Suite("Time control")
struct TimeControlTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var off: Int
    var allowed = 0
    var penalty: Int
    var tooLate = false
    var testDescription: String { "\(off) minutes, \(allowed) allowed" }
  }

  @Test(
    "costs what the rules say at every boundary",
    arguments: [
      Row(off: 0, penalty: 0),
      Row(off: -1, penalty: 10), Row(off: -9, penalty: 90), Row(off: -10, penalty: 100),
      Row(off: -11, penalty: 100), Row(off: -600, penalty: 100),
      Row(off: 1, penalty: 0), Row(off: 2, penalty: 0), Row(off: 3, penalty: 10),
      Row(off: 11, penalty: 90), Row(off: 12, penalty: 100), Row(off: 13, penalty: 100),
      Row(off: 30, penalty: 100), Row(off: 31, penalty: 200, tooLate: true),
      Row(off: 600, penalty: 200, tooLate: true),
      Row(off: 3, allowed: 1, penalty: 0), Row(off: 4, allowed: 1, penalty: 10),
      Row(off: 10, allowed: 10, penalty: 0), Row(off: 5, allowed: 60, penalty: 0),
      Row(off: 31, allowed: 1, penalty: 100), Row(off: 32, allowed: 1, penalty: 200, tooLate: true),
      Row(off: -3, allowed: 10, penalty: 30), Row(off: 0, allowed: 10, penalty: 0),
    ])
  func table(_ row: Row) {
    let control = TimeRules.standard.control(
      due: 1000, arrived: 1000 + row.off, allowed: row.allowed)
    #expect(
      control
        == TimeControl(minutesOff: row.off, penalty: row.penalty, isTooLate: row.tooLate))
  }

  @Test("goes by the route's own figures")
  func ownRules() {
    let rules = TimeRules(
      early: 3, late: 7, lateAllowance: 0, legCap: 20, maximumLateness: 4, missed: 50)
    #expect(rules.control(due: 0, arrived: -5, allowed: 0).penalty == 15)
    #expect(rules.control(due: 0, arrived: 2, allowed: 0).penalty == 14)
    #expect(rules.control(due: 0, arrived: 4, allowed: 0).penalty == 20)
    #expect(rules.control(due: 0, arrived: 5, allowed: 0).penalty == 50)
  }

  @Test("cuts times to whole minutes, before 1970 too")
  func minutes() {
    #expect(minute(of: 0) == 0)
    #expect(minute(of: 59_999) == 0)
    #expect(minute(of: 60_000) == 1)
    #expect(minute(of: -1) == -1)
    #expect(minute(of: -60_000) == -1)
    #expect(minute(of: -60_001) == -2)
  }
}
