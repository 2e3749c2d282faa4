import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite("A team's flower") struct FlowerDrawingTests {
  private func team(
    _ id: TeamID, colour: String = "#336699", banner: String? = nil, flower: String = "ดอกไม้"
  ) -> Team {
    Team(
      id: id, number: 1, name: Bilingual(same: "T"), flower: Bilingual(th: flower, en: "flower"),
      colour: colour, banner: banner)
  }

  @Test(
    "is drawn for the flower that a team's banner, id or flower's name tells",
    arguments: [
      ("ratchaphruek", "ราชพฤกษ์"), ("thammaraksa", "ธรรมรักษา"),
      ("phuttharaksa", "พุทธรักษา"), ("dao-rueang", "ดาวเรือง"),
    ])
  func kinds(id: String, thai: String) {
    let drawing = FlowerDrawing(team(TeamID(id))).shapes
    #expect(drawing != FlowerDrawing(team("rose")).shapes)
    #expect(drawing == FlowerDrawing(team("a", banner: id)).shapes)
    #expect(drawing == FlowerDrawing(team("b", flower: "ดอก" + thai)).shapes)
    #expect(drawing == FlowerDrawing(team(TeamID(id), banner: "other")).shapes)
  }

  @Test("is of five petals for any other team, and golden for none")
  func others() {
    #expect(FlowerDrawing(team("rose")).shapes == FlowerDrawing(team("lotus")).shapes)
    #expect(FlowerDrawing(team("rose")).shapes.contains("#336699"))
    #expect(FlowerDrawing(nil).shapes.contains("#c9a227"))
  }

  @Test("has neither ids nor references, so that several stand on one page")
  func alone() {
    for id in ["ratchaphruek", "thammaraksa", "phuttharaksa", "dao-rueang", "rose"] as [TeamID] {
      let flower = FlowerDrawing(team(id))
      for word in [" id=", "href", "url(", "style="] {
        #expect(!flower.shapes.contains(word) && !flower.blossom.contains(word), "\(id): \(word)")
      }
      #expect(flower.shapes.count(of: "<g ") == flower.shapes.count(of: "</g>"))
    }
  }

  @Test(
    "what is no colour never reaches a drawing",
    arguments: ["red", "#FFF", "#12345G", "#C62828;x", "#+12345", "#-12345", "", "#１２３４５６"])
  func noColour(text: String) {
    #expect(Shade(text) == nil)
    #expect(FlowerDrawing(team("rose", colour: text)).shapes == FlowerDrawing(nil).shapes)
  }

  @Test("a light colour is darkened until white paper shows it, a dark one stays")
  func ink() {
    #expect(Shade(0x9A, 0x10, 0x10).ink == Shade(0x9A, 0x10, 0x10))
    let yellow = Shade(0xFB, 0xC0, 0x2D).ink
    #expect(yellow.red < 190 && yellow.red > yellow.green && yellow.green > yellow.blue)
    #expect(Shade(0x0A, 0xB0, 0xFF).hex == "#0ab0ff")
  }
}
