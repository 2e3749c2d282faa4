import FoundationEssentials
import Testing

@Suite("khaolam simulate --rally")
struct SimulateRallyTests {
  @Test("drives the event's cars as well, says how many, and can be repeated to the byte")
  func drives() throws {
    let event = try SmallEvent(
      event: SmallEvent.event.replacing(
        "roster: \"roster.csv\",", with: "roster: \"roster.csv\", rallyRoute: \"route.json5\","))
    _ = try event.folder.write("route.json5", Self.route)
    let exports = try ["one.db", "two.db"].map { name in
      let store = event.folder.path(name)
      let result = try Program.run(
        "simulate", "--rally", "--people", "2", "--lang", "en", "--event", event.path, "--store",
        store)
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains(" answers, 2 cars, "), "\(result.output)")
      return try Program.run("journal", "export", "--event", event.path, "--store", store).output
    }
    #expect(exports[0] == exports[1])
    #expect(exports[0].contains("\"kiosk\":\"sim-start@"))
    #expect(exports[0].contains("\"kiosk\":\"sim-lake@"))
    #expect(
      try Program.run(
        "journal", "verify", "--event", event.path, "--store", event.folder.path("one.db")
      ).status == 0)
  }

  @Test("says so where the event has no rally, and makes no store")
  func withoutRoute() throws {
    let event = try SmallEvent()
    let result = try event.run("simulate", "--rally", "--lang", "en")
    #expect(result.status == 66)
    #expect(result.errors.contains("no rally route"))
    #expect(!FileManager.default.fileExists(atPath: event.store))
  }

  private static let route = """
    {
      id: "short", title: "Short", banks: [],
      start: { name: "Hall", place: "Door", at: "09:00", interval: 5 }, end: "16:00",
      safety: { emergencyNumber: "1669", speedLimit: 60, rules: ["Wear seat belts."] },
      checkpoints: [
        { id: "lake", name: "Lake", place: "Pier", codeWord: "LOTUS",
          leg: { minutes: 20, kilometres: 12 }, clue: "Flowers on the water" },
        { id: "hill", name: "Hill", place: "Gate", codeWord: "BAMBOO",
          leg: { minutes: 20, kilometres: 12 }, clue: "High stone" },
      ],
      orders: "same", cars: { perTeam: 1 },
    }
    """
}
