import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Practice")
struct PracticeTests {
  private func sample() throws -> SampleRoom {
    try GameRoom.sample(GameRoom.game(.practice, rule: .warmup, draw: [.a1: 2]))
  }

  private func question(_ screen: Screen) -> String? {
    if case .question(let data) = screen.data { data.id.rawValue } else { nil }
  }

  @Test("any number of visits, never on the board, with a picture after each")
  func visits() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    let menu = driver.type("", "1", "1")
    #expect(menu.choices.first?.id == "practice")
    for _ in 0..<3 {
      var screen = driver.type("1", "")
      for _ in 0..<2 { screen = driver.type(GameRoom.answer(to: screen), "") }
      #expect(screen.name == .summary)
      #expect(screen.body.contains { $0.hasPrefix("Box 1") })
      driver.type("")
    }
    let standings = try sample.journal.standings(of: sample.event)
    #expect(standings.allSatisfy { $0.points == 0 && $0.asked == 0 })
  }

  @Test("what was missed comes back at the next visit")
  func comesBack() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1")
    let first = driver.type("1", "")
    let missed = try #require(question(first))
    let second = driver.type("/.", "")
    driver.type(GameRoom.answer(to: second), "", "")
    let again = driver.type("1", "")
    #expect(question(again) == missed)
  }

  @Test("can be left at any time: the picture comes, and the next visit is a new one")
  func left() throws {
    let sample = try sample()
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1", "")
    let picture = driver.type("/0")
    #expect(picture.name == .summary)
    #expect(driver.type("").choices[0].text == "Game")
    #expect(driver.type("1").name == .intro)
  }
}
