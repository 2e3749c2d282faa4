import Testing

@testable import RallyRoute

@Suite("More cars than a checkpoint can serve")
struct CapacityClashCheckTests {
  @Test("checkpoint, time and cars are named")
  func clash() throws {
    #expect(
      try findings([("codeWord: \"BAMBOO\"", "codeWord: \"BAMBOO\", capacity: 1")]) == [
        "8:1 error capacity-clash: at 09:37 there are 2 cars at hill, which can serve 1: "
          + "mali/1, kulap/1"
      ])
  }

  @Test(
    "a time of day says when it is past midnight",
    arguments: [
      (0, "00:00"), (578, "09:38"), (1_439, "23:59"), (1_440, "00:00 +1"), (4_325, "00:05 +3"),
    ])
  func time(minute: Int, expected: String) { #expect(timeOfDay(minute) == expected) }
}
