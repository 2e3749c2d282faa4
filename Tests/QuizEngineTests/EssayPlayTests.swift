import Testing

@testable import QuizEngine

@Suite("Essays and speaking")
struct EssayPlayTests {
  @Test("an essay is kept as written, and earns nothing until it is judged")
  func essay() throws {
    let play = EssayPlay()
    #expect(try play.read(" Dear Ms Siti, thank you. ") == Response(["Dear Ms Siti, thank you."]))
    #expect(play.grade(Response(["Dear Ms Siti"])) == Grade(credit: 0))
    #expect(play.isJudged)
    #expect(throws: Unreadable.empty) { try play.read("") }
  }

  @Test("speaking ends with Enter, and a word may be noted with it")
  func speaking() throws {
    let play = SpeakingPlay()
    #expect(try play.read("") == .none)
    #expect(try play.read("read from a card") == Response(["read from a card"]))
    #expect(play.isJudged)
    #expect(play.expected.isEmpty)
  }
}
