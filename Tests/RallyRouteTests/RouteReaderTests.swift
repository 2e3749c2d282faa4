import Entries
import Programme
import RallyRoute
import SourceText
import Testing
import Vocabulary

@Suite("Reading a route file")
struct RouteReaderTests {
  @Test("a short route takes the defaults")
  func defaults() throws {
    let text = routeText([("orders: \"same\",\n", "")])
    #expect(faults(text) == [])
    let route = try #require(read(text).route)
    #expect(route.id == "r1")
    #expect(route.start.minute == 510)
    #expect(route.endMinute == 960)
    #expect(route.rules == .standard)
    #expect(route.protestMinutes == 30)
    #expect(route.orders == .rotated)
    #expect(route.finish == nil)
    #expect(route.description == nil)
    #expect(
      route.checkpoints[0]
        == Checkpoint(
          id: "lake", name: Bilingual(same: "The Lake"), place: Bilingual(same: "Pier"),
          codeWord: "LOTUS", capacity: 2, stopMinutes: 12, clue: Bilingual(same: "C")))
    #expect(
      route.legs == [
        Leg(from: nil, to: "lake", minutes: 20, kilometres: 12),
        Leg(from: "lake", to: "hill", minutes: 30, kilometres: 20),
        Leg(from: "hill", to: "school", minutes: 25, kilometres: 15),
        Leg(from: "lake", to: "school", minutes: 15, kilometres: 9),
      ])
    #expect(
      route.cars
        == .listed([
          ListedCar(car: CarID(team: "mali", number: 1), driver: "m1", players: ["m2"]),
          ListedCar(car: CarID(team: "kulap", number: 1), driver: "k1", players: []),
        ]))
  }

  @Test("what a route says of itself is kept")
  func figures() throws {
    let route = try #require(
      read(
        routeText([
          ("title: \"T\"", "title: { th: \"ก\", en: \"T\" }, description: \"Invented.\""),
          ("end: \"16:00\",", "end: \"16:00\", protestMinutes: 0, finish: \"school\","),
          ("1669\",", "1669\", officeNumber: \"+66 74-123456\","),
          ("end:", "timeRules: { early: 1, late: 2, lateAllowance: 3, legCap: 4 }, end:"),
        ])
      ).route)
    #expect(route.title == Bilingual(th: "ก", en: "T"))
    #expect(route.description?.en == "Invented.")
    #expect(route.protestMinutes == 0)
    #expect(route.finish == "school")
    #expect(route.safety.officeNumber == "+66 74-123456")
    #expect(
      route.rules
        == TimeRules(
          early: 1, late: 2, lateAllowance: 3, legCap: 4, maximumLateness: 30, missed: 200))
  }

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      ("id: \"r1\"", "id: \"R 1\"", "2:5 error: `R 1` can't be an id"),
      ("title: \"T\", ", "", "1:1 error: `title` is missing"),
      (
        "banks: [\"b.gift\"],", "banks: \"b.gift\",",
        "2:30 error: `banks` must be a list in [ ], not text"
      ),
      ("\"08:30\"", "\"8.30\"", "3:42 error: `8.30` is not a time of day"),
      ("interval: 5", "interval: 0", "3:61 error: `interval` must be from 1 to 240"),
      ("end: \"16:00\"", "end: \"25:00\"", "4:6 error: `25:00` is not a time of day"),
      (
        "end: \"16:00\"", "end: \"16:00\", protestMinutes: 1441",
        "4:31 error: `protestMinutes` must be from 0 to 1440"
      ),
      (
        "end: \"16:00\"", "end: \"16:00\", timeRules: { early: -1 }",
        "4:35 error: `early` must be from 0 to 100000"
      ),
      (
        "end: \"16:00\"", "end: \"16:00\", timeRules: { lateAllowance: 1441 }",
        "4:43 error: `lateAllowance` must be from 0 to 1440"
      ),
      (
        "end: \"16:00\"", "end: \"16:00\", timeRules: { erly: 1 }",
        "4:28 error: unknown field `erly`; did you mean `early`?"
      ),
      (
        "end: \"16:00\"", "end: \"16:00\", finish: \"hil\"",
        "4:23 error: there is no checkpoint `hil`; did you mean `hill`?"
      ),
      ("\"1669\"", "\"call me\"", "5:28 error: `call me` is not a telephone number"),
      ("\"1669\"", "1669", "5:28 error: `emergencyNumber` must be text, not a whole number"),
      ("speedLimit: 60", "speedLimit: 130", "5:48 error: `speedLimit` must be from 10 to 120"),
      ("safety", "safty", "5:1 error: unknown field `safty`; did you mean `safety`?"),
    ])
  func fault(old: String, new: String, expected: String) {
    let text = routeText([(old, new)])
    #expect(faults(text) == [expected])
    #expect(read(text).route == nil)
  }

  @Test("all faults of a file come in one run")
  func all() {
    let text = routeText([
      ("id: \"r1\"", "id: 5"), ("LOTUS", ""), ("to: \"school\"", "to: \"schol\""),
      ("\"m2\"", "\"m9\""),
    ])
    #expect(
      faults(text) == [
        "2:5 error: `id` must be text, not a whole number",
        "7:58 error: `codeWord` is empty",
        "12:21 error: there is no checkpoint `schol`; did you mean `school`?",
        "16:42 error: `m9` is not on the roster; did you mean `m1`?",
      ])
  }

  @Test("a bank that is not there is reported where it is named, and paths count from this file")
  func missingBank() throws {
    #expect(
      faults(routeText(), fileExists: { _ in false })
        == ["2:31 error missing-file: no such file: b.gift"])
    #expect(faults(routeText(), fileExists: { $0 == "b.gift" }) == [])
    let found = try #require(read(routeText(), fileExists: { _ in false }).diagnostics.first)
    #expect(found.remedy?.en == "paths count from this file's folder")
  }

  @Test(
    "a file that holds no route says so",
    arguments: [
      ("", "1:1 error: the file is empty"),
      ("[]", "1:1 error: `{ }` must be a group in { }, not a list in [ ]"),
    ])
  func noRoute(text: String, expected: String) {
    #expect(faults(text) == [expected])
  }

  @Test("a file cut off anywhere never traps, never loads, and blames no name on what was lost")
  func cutOff() {
    let text = routeText()
    for length in stride(from: 0, to: text.utf8.count - 1, by: 7) {
      let part = String(decoding: text.utf8.prefix(length), as: UTF8.self)
      let reading = read(part)
      #expect(reading.route == nil)
      #expect(reading.diagnostics.hasErrors)
    }
  }

  @Test("a checkpoint lost to a fault of the syntax is not called unknown")
  func lost() {
    #expect(
      faults(routeText([("{ id: \"school\"", "{ id: school\"")])).filter {
        $0.contains("no checkpoint")
      } == [])
  }
}
