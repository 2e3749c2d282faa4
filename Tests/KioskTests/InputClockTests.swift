import Testing

@testable import Kiosk

@Suite("The clock of typed times")
struct InputClockTests {
  @Test(
    "takes line and time from an object, and keeps its time for any other line",
    arguments: [
      (#"{"line":"B","at":2000}"#, .line("B"), 2000), (#"{"at":2000}"#, .time, 2000),
      (#"{"at":2000,"line":null}"#, .time, 2000), (#"{"line":"B"}"#, .line("B"), 1000),
      (#"{"line":"","at":2000}"#, .line(""), 2000),
      (#"{ "at" : 2000 , "line" : "\u0e02\u0e49าว" , "more": [] }"#, .line("ข้าว"), 2000),
      ("B", .line("B"), 1000), ("", .line(""), 1000), ("/0", .line("/0"), 1000),
      ("{}", .line("{}"), 1000), ("{", .line("{"), 1000),
      (#"{"line":7,"at":2000}"#, .line(#"{"line":7,"at":2000}"#), 1000),
      (#"{"at":"noon"}"#, .line(#"{"at":"noon"}"#), 1000),
      (#"{"at":99999999999999999999}"#, .line(#"{"at":99999999999999999999}"#), 1000),
      (#"[{"at":2000}]"#, .line(#"[{"at":2000}]"#), 1000),
    ] as [(String, KioskInput, Int)])
  func reads(line: String, expected: KioskInput, now: Int) {
    var clock = InputClock(startingAt: 1000)
    #expect(clock.read(.line(line)) == expected)
    #expect(clock.now == now)
    #expect(clock.moment == Moment(wall: now, monotonic: now))
  }

  @Test(
    "stays within the years that can be written",
    arguments: [
      (#"{"at":-5}"#, 0), (#"{"at":88361323200000}"#, 88_361_323_200_000),
      (#"{"at":253402300800000}"#, 88_361_323_200_000),
      (#"{"at":9223372036854775807}"#, 88_361_323_200_000),
    ])
  func years(line: String, now: Int) {
    var clock = InputClock(startingAt: 1000)
    #expect(clock.read(.line(line)) == .time)
    #expect(clock.now == now)
  }

  @Test(
    "lets nothing through that could not have been typed",
    arguments: [
      #"{"line":"\u001b[2J","at":2000}"#, #"{"line":"\u0000","at":2000}"#,
      #"{"line":"\u009b","at":2000}"#, #"{"line":"a\nb","at":2000}"#,
    ])
  func notText(line: String) {
    var clock = InputClock(startingAt: 1000)
    #expect(clock.read(.line(line)) == .garbled(.notText))
    #expect(clock.now == 2000)
  }

  @Test("measures the line within the object, not the object")
  func limit() {
    var clock = InputClock(startingAt: 1000)
    let longest = String(repeating: "x", count: 1000)
    #expect(clock.read(.line(#"{"line":"\#(longest)","at":2000}"#)) == .line(longest))
    #expect(clock.read(.line(#"{"line":"\#(longest)x","at":3000}"#)) == .garbled(.tooLong))
    #expect(clock.read(.line(longest + "x")) == .garbled(.tooLong))
    #expect(clock.now == 3000)
  }

  @Test("passes on what is no line", arguments: [KioskInput.end, .time, .garbled(.tooLong)])
  func others(input: KioskInput) {
    var clock = InputClock(startingAt: 1000)
    #expect(clock.read(input) == input)
    #expect(clock.now == 1000)
  }
}
