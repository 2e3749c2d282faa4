import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsFlowerTests {
  private func team(_ number: Int, _ colour: String) -> Team {
    Team(
      id: "t", number: number, name: Bilingual(same: "T"), flower: Bilingual(same: "f"),
      colour: colour)
  }

  @Test("teams are told apart in black and white: by petals and number")
  func petals() {
    let drawings = (1...6).map { TeamFlower(team($0, "#C62828")).svg("flower") }
    #expect(drawings.map { $0.count(of: "<ellipse") } == [5, 6, 7, 8, 9, 10])
    #expect(drawings[2].contains(">3</text>"))
  }

  @Test("a flower has its team's colour")
  func colour() {
    let flower = TeamFlower(team(1, "#Fbc02D"))
    #expect(flower.svg("small").contains("fill=\"#Fbc02D\""))
    #expect(flower.barStyle == "border-color:#Fbc02D")
  }

  @Test(
    "what is no colour never reaches a style",
    arguments: [
      "red", "#FFF", "#12345G", "#C62828;background:url(x)", "#C6282\"", "", "#", "#１２３４５６",
    ])
  func noColour(text: String) {
    #expect(TeamFlower.safe(text) == nil)
    #expect(TeamFlower(team(1, text)).barStyle == "border-color:#888888")
  }

  @Test("without a team the flower is grey and has no number")
  func noTeam() {
    #expect(!TeamFlower(nil).svg("flower").contains("<text"))
  }
}
