import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Playing a question")
struct PlayTests {
  @Test(
    "is there for each kind, says how to answer in both languages, and is judged by a person or not",
    arguments: [
      ("Q {=a ~b}", "choice", false), ("Q {~%50%a ~%50%b ~c}", "multiple", false),
      ("Q {T}", "truefalse", false), ("Q {=a}", "short", false), ("Q {#1}", "numeric", false),
      ("Page", "description", false), ("Q {=a -> 1 =b -> 2 =c -> 3}", "matching", false),
      ("Q {>a\nb\nc\n}", "ordering", false), ("// [tag:kind=cloze]\nI [[am]].", "cloze", false),
      ("// [tag:kind=dictation]\nListen. {=Yes.}", "dictation", false), ("Q {}", "essay", true),
      ("// [tag:kind=speaking]\nQ {}", "speaking", true),
    ])
  func kinds(text: String, kind: String, isJudged: Bool) throws {
    let question = try question(text)
    #expect(question.kind.rawValue == kind)
    let play = question.play()
    #expect(play.isJudged == isJudged)
    let instruction = type(of: play).instruction
    #expect(!instruction.th.isEmpty && !instruction.th.contains("\n"))
    #expect(!instruction.en.isEmpty && !instruction.en.contains("\n"))
  }

  @Test("keeps the author's order of options unless it is shuffled by a seed")
  func order() throws {
    let question = try question("Q {=a ~b ~c ~d ~e ~f}")
    let plain = question.play()
    #expect(plain.options.map(\.id) == ["o1", "o2", "o3", "o4", "o5", "o6"])
    let shuffled = question.play(shuffledBy: SeededGenerator(seed: 1))
    #expect(shuffled.options.map(\.id) == ["o3", "o1", "o2", "o5", "o6", "o4"])
    let again = question.play(shuffledBy: SeededGenerator(seed: 1))
    #expect(again.options == shuffled.options)
  }

  @Test("what is to be put into order is never shown in the right order where it is shuffled")
  func disorder() throws {
    let question = try question("Q {>a\nb\n}")
    for seed in UInt64(0)..<20 {
      let play = question.play(
        shuffledBy: SeededGenerator(seed: seed), shufflesOptions: false)
      #expect(play.options.map(\.id) == ["o2", "o1"])
    }
  }

  @Test("keeps the author's order of choice options where the quiz says so")
  func unshuffled() throws {
    let question = try question("Q {=a ~b ~c ~d ~e ~f}")
    let play = question.play(shuffledBy: SeededGenerator(seed: 1), shufflesOptions: false)
    #expect(play.options.map(\.id) == ["o1", "o2", "o3", "o4", "o5", "o6"])
  }

  @Test("gives true before false however it is shuffled")
  func trueFalse() throws {
    let play = try question("Q {F}").play(shuffledBy: SeededGenerator(seed: 1))
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
