import RallyRoute
import Testing

@Suite("Cars that nobody drives")
struct DriverCheckTests {
  @Test("listed cars without a driver are named")
  func open() throws {
    #expect(
      try findings([("driver: \"m1\", ", "")])
        == ["15:7 warning no-driver: nobody is named to drive mali/1"])
  }

  @Test("seats that are drawn come with drivers")
  func drawn() throws {
    #expect(
      try findings([
        (
          "cars: [\n{ car: \"mali/1\", driver: \"m1\", players: [\"m2\"] },\n{ car: \"kulap/1\", driver: \"k1\" },\n]",
          "cars: { perTeam: 1 }"
        )
      ]) == [])
  }
}
