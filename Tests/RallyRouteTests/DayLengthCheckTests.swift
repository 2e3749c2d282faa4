import RallyRoute
import Testing

@Suite("The length of the rally's day")
struct DayLengthCheckTests {
  // The last car starts at 08:35, drives 75 minutes and stops three times: 10:26.
  @Test("the last car has ended its last stop by the end, to the minute")
  func end() throws {
    #expect(try findings([("16:00", "10:26")]) == [])
    #expect(
      try findings([("16:00", "10:25")]) == [
        "4:6 error day-too-short: by the plan the last car ends its last stop at 10:26, after the end "
          + "at 10:25"
      ])
  }

  // mali/1 is due at the hill at 09:32, kulap/1 at 09:37.
  @Test("cars are due while a checkpoint is open")
  func hours() throws {
    func open(_ from: String, _ to: String) -> [(String, String)] {
      [("\"BAMBOO\"", "\"BAMBOO\", opens: \"\(from)\", closes: \"\(to)\"")]
    }
    #expect(try findings(open("09:32", "09:37")) == [])
    #expect(
      try findings(open("09:33", "09:36")) == [
        "8:75 error day-too-short: mali/1 is due at hill at 09:32, before it opens at 09:33",
        "8:92 error day-too-short: kulap/1 is due at hill at 09:37, after it closes at 09:36",
      ])
  }
}
