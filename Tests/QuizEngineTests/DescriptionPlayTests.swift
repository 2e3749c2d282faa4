import Testing
import Vocabulary

@testable import QuizEngine

@Suite("A page that asks nothing")
struct DescriptionPlayTests {
  @Test("is read with any line, and earns nothing", arguments: ["", "A", "ถูก", "0"])
  func anyLine(line: String) throws {
    let play = DescriptionPlay()
    let response = try play.read(line)
    #expect(response == Response([]))
    #expect(play.grade(response) == Grade(credit: 0))
  }

  @Test("offers and expects nothing")
  func nothing() {
    #expect(DescriptionPlay().options.isEmpty)
    #expect(DescriptionPlay().expected.isEmpty)
  }
}
