import RallyRoute
import Testing
import Vocabulary

@Suite("Reading the further legs of a route")
struct LegReaderTests {
  private let leg = "{ from: \"lake\", to: \"school\", minutes: 15, kilometres: 9 }"

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      (
        "from: \"lake\"", "from: \"lak\"",
        "12:9 error: there is no checkpoint `lak`; did you mean `lake`?"
      ),
      (
        "from: \"lake\"", "from: \"Start\"",
        "12:9 error: there is no checkpoint `Start`; did you mean `start`?"
      ),
      ("from: \"lake\", ", "", "12:1 error: `from` is missing"),
      ("to: \"school\"", "to: \"start\"", "12:21 error: there is no checkpoint `start`"),
      (
        "to: \"school\"", "to: \"hill\"",
        "12:1 error duplicate-id: the leg from lake to hill is there already"
      ),
      (
        "from: \"lake\", to: \"school\"", "from: \"start\", to: \"lake\"",
        "12:1 error duplicate-id: the leg from start to lake is there already"
      ),
      ("to: \"school\"", "to: \"lake\"", "12:1 error: the leg ends where it begins, at lake"),
      (
        "minutes: 15", "minutes: 1.5", "12:40 error: `minutes` must be a whole number, not a number"
      ),
      (
        "kilometres: 9", "kilometres: 9, speedLimit: 9",
        "12:71 error: `speedLimit` must be from 10 to 120"
      ),
    ])
  func fault(old: String, new: String, expected: String) {
    #expect(faults(routeText([(leg, leg.replacing(old, with: new))])) == [expected])
  }

  @Test("a leg may begin at the start, and say its own speed limit")
  func start() throws {
    let text = routeText([
      (leg, "{ from: \"start\", to: \"hill\", minutes: 40, kilometres: 30.5, speedLimit: 50 }")
    ])
    #expect(faults(text) == [])
    let route = try #require(read(text).route)
    #expect(
      route.leg(from: nil, to: "hill")
        == Leg(from: nil, to: "hill", minutes: 40, kilometres: 30.5, speedLimit: 50))
  }
}
