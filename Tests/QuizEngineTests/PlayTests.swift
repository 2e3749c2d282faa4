import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Playing a question")
struct PlayTests {
  @Test(
    "is there for each kind that a terminal can play, and for no other",
    arguments: [
      ("Q {=a ~b}", "choice", true), ("Q {~%50%a ~%50%b ~c}", "multiple", true),
      ("Q {T}", "truefalse", true), ("Q {=a}", "short", true), ("Q {#1}", "numeric", true),
      ("Page", "description", true), ("Q {=a -> 1 =b -> 2 =c -> 3}", "matching", false),
      ("Q {}", "essay", false),
    ])
  func kinds(text: String, kind: String, isPlayable: Bool) throws {
    let question = try question(text)
    #expect(question.kind.rawValue == kind)
    #expect(question.kind.isPlayable == isPlayable)
    #expect((question.play() != nil) == isPlayable)
  }

  @Test("keeps the author's order of options unless it is shuffled by a seed")
  func order() throws {
    let question = try question("Q {=a ~b ~c ~d ~e ~f}")
    let plain = try #require(question.play())
    #expect(plain.options.map(\.id) == ["o1", "o2", "o3", "o4", "o5", "o6"])
    let shuffled = try #require(question.play(shuffledBy: SeededGenerator(seed: 1)))
    #expect(shuffled.options.map(\.id) == ["o3", "o1", "o2", "o5", "o6", "o4"])
    let again = try #require(question.play(shuffledBy: SeededGenerator(seed: 1)))
    #expect(again.options == shuffled.options)
  }

  @Test("gives true before false however it is shuffled")
  func trueFalse() throws {
    let play = try #require(try question("Q {F}").play(shuffledBy: SeededGenerator(seed: 1)))
    #expect(play.options.map(\.id) == ["true", "false"])
  }

  @Test(
    "earns a credit of 0…1",
    arguments: [
      (-0.5, 0), (0, 0), (0.5, 0.5), (0.99, 0.99), (0.999, 1), (0.9999999, 1), (1, 1), (1.5, 1),
    ])
  func credit(given: Double, expected: Double) {
    #expect(Grade(credit: given).credit == expected)
  }

  @Test("leaves out feedback that is not there")
  func feedback() {
    let grade = Grade(credit: 1, feedback: [nil, moodle("Yes."), nil])
    #expect(grade.feedback == [moodle("Yes.")])
  }
}
