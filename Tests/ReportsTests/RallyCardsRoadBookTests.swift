import Entries
import Generators
import RallyControl
import RallyRoute
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsRoadBookTests {
  private static let car = CarID(team: "mali", number: 1)

  @Test("a road book says who rides, and when and where the car starts")
  func head() throws {
    let html = try LittleRally.papers(.roadBook, cars: [Self.car])
    for text in ["Mali 1", "jasmine", "ทดสอบ m1 (m1)", "ทดสอบ m2 (m2)", "ทดสอบ m3 (m3)"] {
      #expect(html.contains(text))
    }
    #expect(html.contains("<b class=\"time\">08:30</b>"))
    #expect(html.contains("Town Hall"))
    #expect(html.contains("In front"))
    #expect(html.contains("<b class=\"number\">1669</b>"))
    #expect(!html.contains("class=\"office\""))
  }

  @Test("the office's number stands there where the route has one")
  func office() throws {
    let route = LittleRally.routeText.replacing(
      "emergencyNumber: \"1669\",",
      with: "emergencyNumber: \"1669\", officeNumber: \"074-000-000\",")
    let html = try LittleRally.papers(.roadBook, route: route, cars: [Self.car])
    #expect(html.contains("<b class=\"office\">074-000-000</b>"))
  }

  @Test("that the driver only drives is the first rule, before those of the route")
  func rules() throws {
    let html = try LittleRally.papers(.roadBook, cars: [Self.car])
    let list = try #require(html.firstRange(of: "<ol>"))
    #expect(html[list.upperBound...].hasPrefix("\n<li class=\"driver\">"))
    let driver = try #require(html.firstRange(of: "The driver only drives."))
    let belts = try #require(html.firstRange(of: "Wear seat belts."))
    #expect(driver.lowerBound < belts.lowerBound)
    #expect(html.contains("คาดเข็มขัดนิรภัย"))
  }

  @Test("each leg has its time, length, speed limit, clue and the prices of its hints")
  func legs() throws {
    let route = LittleRally.routeText.replacing(
      "leg: { minutes: 30, kilometres: 20 }",
      with: "leg: { minutes: 30, kilometres: 20.5, speedLimit: 45 }")
    let html = try LittleRally.papers(.roadBook, route: route, cars: [Self.car])
    let legs = html.body.split(separator: "<article class=\"leg\">").dropFirst().map(String.init)
    try #require(legs.count == 3)
    #expect(legs[0].contains(">20 <span class=\"first\" lang=\"en\">min</span>"))
    #expect(legs[0].contains(">12 <span class=\"first\" lang=\"en\">km</span>"))
    #expect(legs[0].contains("at most 60 km/h"))
    #expect(legs[0].contains("Flowers on the water"))
    #expect(legs[0].contains("<li>1. <b>20</b></li><li>2. <b>40</b></li>"))
    #expect(legs[1].contains(">20.5 <span"))
    #expect(legs[1].contains("at most 45 km/h"))
    #expect(!legs[1].contains("class=\"hints\""))
  }

  @Test(
    "a clue is in English first, whatever the language of the page", arguments: Language.allCases)
  func clue(language: Language) throws {
    let html = try LittleRally.papers(.roadBook, cars: [Self.car], language: language)
    #expect(
      html.contains(
        "<p class=\"clue\"><span class=\"first\" lang=\"en\">High stone</span>"
          + " <span class=\"other\" lang=\"th\">หินสูง</span></p>"))
  }

  @Test("a driver who is not on the roster is written in by hand")
  func noDriver() throws {
    let route = LittleRally.routeText.replacing(
      "{ car: \"mali/1\", driver: \"m1\", players:", with: "{ car: \"mali/1\", players:")
    let html = try LittleRally.papers(.roadBook, route: route, cars: [Self.car])
    #expect(!html.contains("m1"))
    #expect(html.contains("ผู้ขับขี่</span></dt><dd><span class=\"blank\"></span></dd>"))
  }

  @Test("a car without a way is told so, and how to find out")
  func noWay() throws {
    let route = LittleRally.routeText.replacing(
      "orders: \"same\"", with: "orders: { \"mali/1\": [\"hill\", \"lake\", \"school\"] }")
    let html = try LittleRally.papers(.roadBook, route: route, cars: [Self.car])
    #expect(html.contains("khaolam rally check"))
    #expect(!html.contains("<article"))
  }

  @Test(
    "no car's paper names a checkpoint, a code word or what a hint says",
    arguments: Language.allCases)
  func silence(language: Language) throws {
    let html = try LittleRally.papers(.roadBook, .rcSheet, .timeCard, language: language).body
    let rally = try #require(LittleRally.rally())
    for checkpoint in rally.route.checkpoints {
      let secrets =
        [checkpoint.name, checkpoint.place].flatMap { [$0.th, $0.en] }
        + checkpoint.hints.flatMap { [$0.text.th, $0.text.en] }
        + [checkpoint.codeWord, ">\(checkpoint.id)<", "\"\(checkpoint.id)\""]
      for secret in secrets { #expect(!html.contains(secret), "\(secret)") }
    }
  }
}
