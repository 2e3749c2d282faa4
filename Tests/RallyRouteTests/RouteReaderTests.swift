import Generators
import SourceText
import Testing
import Vocabulary

@testable import RallyRoute

@Suite("Reading a route")
struct RouteReaderTests {
  private func faults(_ old: String, _ new: String) -> [String] {
    let text = LittleRally.routeText.replacing(old, with: new)
    let file = SourceFile(name: "r.json5", text: text)
    let (route, diagnostics) = RouteReader.read(
      file, teams: LittleRally.teams, roster: LittleRally.roster)
    #expect((route == nil) == diagnostics.hasErrors)
    return diagnostics.map(\.message.en)
  }

  @Test("a sound file has no faults")
  func sound() { #expect(faults("little", "little") == []) }

  @Test(
    "what is wrong is told, with what may have been meant",
    arguments: [
      ("id: \"hill\"", "id: \"lake\"", "the id `lake` is taken already"),
      ("\"BAMBOO\"", "\"lotus\"", "the code word `lotus` is taken already"),
      (
        "\"BAMBOO\"", "\"BAM BOO\"",
        "the code word `BAM BOO` must be one word of at most 24 letters"
      ),
      ("closes: \"12:00\"", "closes: \"08:59\"", "it closes before it opens"),
      ("at: \"08:30\"", "at: \"8.30\"", "`8.30` is not a time of day"),
      ("\"1669\"", "\"one\"", "`one` is not a telephone number"),
      ("\"mali/2\"", "\"mail/2\"", "there is no team `mail`; did you mean `mali`?"),
      ("\"mali/2\"", "\"mali/1\"", "the car `mali/1` is listed already"),
      ("driver: \"m4\"", "driver: \"m9\"", "`m9` is not on the roster; did you mean `m1`?"),
      ("driver: \"m4\"", "driver: \"m3\"", "`m3` rides in two cars"),
      ("orders: \"same\"", "orders: \"sane\"", "`orders` can't be `sane`; did you mean `same`?"),
      (
        "orders: \"same\"", "orders: { \"mali/1\": [\"lake\"] }",
        "the order leaves out hill, school"
      ),
      (
        "orders: \"same\"", "finish: \"scool\"",
        "there is no checkpoint `scool`; did you mean `school`?"
      ),
      (
        "orders: \"same\"",
        "legs: [{ from: \"lake\", to: \"hill\", minutes: 5, kilometres: 1 }]",
        "the leg from lake to hill is there already"
      ),
      ("minutes: 20,", "minutes: 0,", "`minutes` must be from 1 to 1440"),
    ])
  func fault(old: String, new: String, message: String) {
    #expect(faults(old, new).contains(message))
  }
}
