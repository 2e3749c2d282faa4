import Testing

@testable import Reports

@Suite struct LocalTimeTests {
  @Test(
    "an instant is told as it was where the event is, with its offset",
    arguments: [
      ("Asia/Bangkok", 1_413_520_200_000, "2014-10-17T11:30:00+07:00"),
      ("Asia/Bangkok", 1_413_520_200_999, "2014-10-17T11:30:00+07:00"),
      ("Asia/Bangkok", 0, "1970-01-01T07:00:00+07:00"),
      ("Asia/Bangkok", -1, "1970-01-01T06:59:59+07:00"),
      ("Asia/Bangkok", -1_000, "1970-01-01T06:59:59+07:00"),
      ("Asia/Bangkok", -1_001, "1970-01-01T06:59:58+07:00"),
      ("Asia/Bangkok", -315_644_400_000, "1960-01-01T00:00:00+07:00"),
      ("Europe/Berlin", 1_413_520_200_000, "2014-10-17T06:30:00+02:00"),
      ("Europe/Berlin", 1_418_790_600_000, "2014-12-17T05:30:00+01:00"),
      ("America/St_Johns", 1_418_790_600_000, "2014-12-17T01:00:00-03:30"),
      ("Asia/Kathmandu", 1_413_520_200_000, "2014-10-17T10:15:00+05:45"),
      ("UTC", 253_402_300_799_999, "9999-12-31T23:59:59+00:00"),
      ("No/Such_Zone", 0, "1970-01-01T00:00:00+00:00"),
    ])
  func iso8601(zone: String, at: Int, text: String) {
    #expect(LocalTime(zone: zone).iso8601(at) == text)
  }

  @Test("two zones can be told side by side")
  func zones() {
    let bangkok = LocalTime(zone: "Asia/Bangkok")
    let utc = LocalTime(zone: "UTC")
    #expect(bangkok.timeOfDay(0) == "07:00:00")
    #expect(utc.timeOfDay(0) == "00:00:00")
    #expect(bangkok.timeOfDay(-1) == "06:59:59")
  }

  @Test("an instant that no calendar year has is nothing", arguments: [Int.min, Int.max])
  func outside(at: Int) {
    #expect(LocalTime(zone: "UTC").iso8601(at) == "")
  }

  @Test(
    "a zone is known by its name, and neither misspelt nor by a folder's",
    arguments: [
      ("Asia/Bangkok", true), ("UTC", true), ("Europe/Berlin", true), ("Asia/Bangkokk", false),
      ("Asia", false), ("", false),
    ])
  func known(zone: String, isKnown: Bool) { #expect(LocalTime.isKnown(zone) == isKnown) }

  @Test("Thailand's time is right without a time zone database")
  func withoutDatabase() throws {
    let folder = try TemporaryFolder()
    #expect(LocalTime.rule(of: "Asia/Bangkok", in: folder.path) == "<+07>-7")
    #expect(LocalTime.rule(of: "Asia/Tokyo", in: folder.path) == "Asia/Tokyo")
    #expect(LocalTime(zone: "<+07>-7").iso8601(0) == "1970-01-01T07:00:00+07:00")
  }
}
