import Testing

@testable import OfficialReport

@Suite struct MomentTests {
  @Test(
    "a moment is what the clock showed",
    arguments: [
      ("2014-10-17T09:41:00+07:00", 581), ("2014-10-17T00:00:00Z", 0), ("2014-10-17", nil),
      ("2014-02-30T09:41:00Z", nil), ("2014-10-17T24:00:00Z", nil), ("", nil),
    ] as [(String, Int?)])
  func moments(text: String, minute: Int?) {
    #expect(Moment(iso8601: text)?.minute == minute)
  }
}
