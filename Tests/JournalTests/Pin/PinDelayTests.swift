import Testing

@testable import Journal

@Suite struct PinDelayTests {
  @Test(
    "each wrong PIN doubles the delay, up to five minutes",
    arguments: zip([1, 2, 3, 4, 9, 10, 100, Int.max], [1, 2, 4, 8, 256, 300, 300, 300]))
  func growing(failures: Int, seconds: Int) {
    #expect(PinDelay.milliseconds(after: failures) == seconds * 1_000)
  }

  @Test(
    "what is left of a delay",
    arguments: [
      (0, 9_000, 1_000, 0), (3, 9_000, 6_000, 3_000), (3, 9_000, 9_000, 0), (3, 9_000, 10_000, 0),
      // The clock was put back.
      (3, 9_000_000, 1_000, 4_000),
    ])
  func left(failures: Int, end: Int, now: Int, left: Int) {
    #expect(PinDelay.left(after: failures, until: end, now: now) == left)
  }
}
