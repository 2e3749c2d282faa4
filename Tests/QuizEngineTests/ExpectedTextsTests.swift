import Testing

@testable import QuizEngine

@Suite("Near misses")
struct ExpectedTextsTests {
  @Test(
    "are a slip of the keys away, the more letters the more of them",
    arguments: [
      ("station", "statoin", true), ("station", "staton", true), ("station", "stion", false),
      ("beautiful", "beutifull", true), ("beautiful", "beutful", true),
      ("beautiful", "butful", false),
      ("went", "want", true), ("cat", "car", false), ("ice cream", "icecream", true),
      ("twenty-one", "twenty one", true), ("station", "railway", false),
      ("ข้าวหลาม", "ข้าวหลำม", true),
      ("5 August", "6 August", false), ("5 August", "5 Augst", true), ("1967", "1976", false),
      ("5 August", "5th August", true),
    ])
  func near(expected: String, typed: String, isNear: Bool) throws {
    let play = ShortPlay(answers: [answer(expected, 100)])
    let grade = play.grade(try play.read(typed))
    #expect(grade.credit == 0)
    #expect(grade.isNearMiss == isNear)
  }

  @Test("are not what the author lists as wrong, but may be what only a catch-all takes")
  func listed() throws {
    let play = ShortPlay(answers: [
      answer("their", 100), answer("there", 0, "A place."), answer("*", 0, "Look again."),
    ])
    #expect(!play.grade(try play.read("there")).isNearMiss)
    #expect(play.grade(try play.read("thier")).isNearMiss)
    #expect(play.grade(try play.read("thier")).feedback == [moodle("Look again.")])
    #expect(!play.grade(try play.read("their")).isNearMiss)
  }

  @Test("patterns with a star have none")
  func patterns() throws {
    let play = ShortPlay(answers: [answer("statio*n", 100)])
    #expect(!play.grade(try play.read("station road")).isNearMiss)
  }
}
