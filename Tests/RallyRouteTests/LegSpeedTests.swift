import RallyRoute
import Testing

@Suite("The speed that a leg's time asks for")
struct LegSpeedTests {
  private func leg(_ minutes: Int, _ kilometres: Double, limit: Int? = nil) -> [(String, String)] {
    let limit = limit.map { ", speedLimit: \($0)" } ?? ""
    return [
      (
        "minutes: 15, kilometres: 9 }", "minutes: \(minutes), kilometres: \(kilometres)\(limit) }"
      )
    ]
  }

  @Test(
    "a leg's time that asks for more than the limit is an error, for nearly as much a warning",
    arguments: [
      (15, 13.5, nil as Int?, nil as String?), (15, 13.6, nil, "warning tight-leg"),
      (15, 15, nil, "warning tight-leg"), (15, 15.1, nil, "error speeding-leg"),
      (15, 15.1, 90, nil), (15, 9, 30, "error speeding-leg"), (15, 9, 36, "warning tight-leg"),
      // Just the limit of 42, though 16.1 × 60 ÷ 23 is more in binary; and just nine tenths of 60.
      (23, 16.1, 42, "warning tight-leg"), (20, 18, 60, nil),
    ])
  func limits(minutes: Int, kilometres: Double, limit: Int?, expected: String?) throws {
    let found = try findings(leg(minutes, kilometres, limit: limit))
    #expect(
      found.map {
        $0.split(separator: ":")[1].split(separator: " ").dropFirst().joined(separator: " ")
      } == [expected].compactMap(\.self))
  }

  @Test("it says how fast, and how many minutes are enough for three quarters of the limit")
  func words() throws {
    #expect(
      try findings(leg(15, 20)) == [
        "12:1 error speeding-leg: from lake to school: the time asks for 80.0 km/h on average, "
          + "over the limit of 60"
      ])
    #expect(
      try remedies(leg(15, 20)) == ["give it 27 minutes or more, or measure the distance again"])
    #expect(
      try findings(leg(15, 14)) == [
        "12:1 warning tight-leg: from lake to school: the time asks for 56.0 km/h on average, "
          + "close to the limit of 60"
      ])
  }

  @Test("the leg of a checkpoint is pointed to where it stands")
  func place() throws {
    #expect(
      try findings([("kilometres: 12 }", "kilometres: 21 }")]) == [
        "7:72 error speeding-leg: from start to lake: the time asks for 63.0 km/h on average, "
          + "over the limit of 60"
      ])
  }
}
