import Generators
import Programme
import RallyControl
import Testing
import Vocabulary

@Suite struct RallyTests {
  @Test(
    "a car is found by its team's id, number or name and its own number, in any digits",
    arguments: [
      ("mali/2", "mali/2"), ("1/2", "mali/2"), (" ๒/๑ ", "kulap/1"), ("ดอกกุหลาบ/๑", "kulap/1"),
      ("MALI/1", "mali/1"), ("mali/๙", nil), ("๓/๑", nil), ("mali", nil), ("", nil),
    ] as [(String, String?)])
  func named(text: String, car: String?) throws {
    let rally = try #require(LittleRally.rally())
    #expect(rally.car(named: text) == car.flatMap { CarID($0) })
  }

  @Test("a team's name may hold Thai digits")
  func thaiDigits() throws {
    var event = LittleRally.event
    event.teams[0].name.th = "ทีม ๑"
    let little = try #require(LittleRally.rally())
    let rally = Rally(event: event, route: little.route, banks: [], clock: little.clock)
    #expect(rally.car(named: "ทีม ๑/๒") == CarID(team: "mali", number: 2))
  }
}
