import RallyRoute
import Testing
import Vocabulary

@Suite("Reading who rides in which car")
struct CarReaderTests {
  private let listed = """
    cars: [
    { car: "mali/1", driver: "m1", players: ["m2"] },
    { car: "kulap/1", driver: "k1" },
    ]
    """

  @Test("seats are drawn for so many cars a team")
  func drawn() {
    #expect(read(routeText([(listed, "cars: { perTeam: 5 }")])).route?.cars == .drawn(perTeam: 5))
  }

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      ("\"mali/1\"", "\"mali 1\"", "16:8 error: `mali 1` does not name a car"),
      ("\"mali/1\"", "\"mali/0\"", "16:8 error: `mali/0` does not name a car"),
      ("\"mali/1\"", "\"mail/1\"", "16:8 error: there is no team `mail`; did you mean `mali`?"),
      (
        "\"mali/1\"", "\"kulap/1\"",
        "17:8 error duplicate-id: the car `kulap/1` is listed already"
      ),
      (
        "driver: \"m1\"", "driver: \"m9\"",
        "16:26 error: `m9` is not on the roster; did you mean `m1`?"
      ),
      ("\"k1\"", "\"m2\"", "17:27 error duplicate-id: `m2` has a seat already"),
      ("[\"m2\"]", "[\"m1\"]", "16:42 error duplicate-id: `m1` has a seat already"),
      ("car: \"mali/1\", ", "", "16:1 error: `car` is missing"),
    ])
  func fault(old: String, new: String, expected: String) {
    #expect(faults(routeText([(old, new)])) == [expected])
  }

  @Test(
    "a route needs cars",
    arguments: [
      ("cars: []", "15:7 error: there are no cars"),
      ("cars: {}", "15:7 error: `perTeam` is missing"),
      ("cars: { perTeam: 0 }", "15:18 error: `perTeam` must be from 1 to 99"),
      ("cars: { perTeam: 100 }", "15:18 error: `perTeam` must be from 1 to 99"),
      ("cars: 5", "15:7 error: `cars` must be a list in [ ], not a whole number"),
    ])
  func none(cars: String, expected: String) {
    #expect(faults(routeText([(listed, cars)])) == [expected])
  }
}
