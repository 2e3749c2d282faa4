import Testing
import Vocabulary

@testable import QuizEngine

@Suite("A choice of one option")
struct ChoicePlayTests {
  private let play = ChoicePlay(
    answers: [
      answer("Good morning.", 100, "Yes."), answer("Good night.", 0, "No."),
      answer("Morning.", 60, "Nearly."), answer("Bye.", -50),
    ], order: [0, 1, 2, 3])

  @Test(
    "earns what its answer weighs, and never less than nothing",
    arguments: [
      ("A", 1.0, ["Yes."]), ("b", 0, ["No."]), ("3", 0.6, ["Nearly."]), ("๔", 0, []),
    ] as [(String, Double, [String])])
  func credit(line: String, credit: Double, feedback: [String]) throws {
    let grade = play.grade(try play.read(line))
    #expect(grade == Grade(credit: credit, feedback: feedback.map { moodle($0) }))
  }

  @Test("is kept as the place in the file, in whatever order options are shown")
  func shuffled() throws {
    var play = play
    play.order = [2, 0, 3, 1]
    #expect(play.options.map(\.id) == ["o3", "o1", "o4", "o2"])
    #expect(play.options.map(\.text) == ["Morning.", "Good morning.", "Bye.", "Good night."])
    #expect(try play.read("B") == Response(["o1"]))
    #expect(play.grade(try play.read("B")).credit == 1)
    #expect(play.key(ofOption: 1) == "B")
  }

  @Test("is one: several are asked again", arguments: ["A B", "AB", "1 2", "12", "ฟ ิ"])
  func several(line: String) {
    #expect(throws: Unreadable.oneOptionOnly) { try play.read(line) }
  }

  @Test(
    "expects the answers of the highest weight, and none where none earns anything",
    arguments: [
      ([100, 0, 50], ["a"]), ([90, 0, 50], ["a"]), ([100, 100, 0], ["a", "b"]), ([0, 0, 0], []),
      ([-10, -20, -30], []), ([], []),
    ] as [([Double], [String])])
  func expected(weights: [Double], expected: [String]) {
    let answers = zip(["a", "b", "c"], weights).map { answer($0, $1) }
    let play = ChoicePlay(answers: answers, order: Array(answers.indices))
    #expect(play.expected == expected)
  }

  @Test("of an option that is not there earns nothing", arguments: [[], ["o9"], ["true"], ["o0"]])
  func stranger(parts: [String]) {
    #expect(play.grade(Response(parts)) == Grade(credit: 0))
  }

  @Test("shows options as readers see them")
  func markup() throws {
    let play = try question("Q {=<b>5 &lt; 6</b> ~no}").play()
    #expect(play.options.map(\.text) == ["5 < 6", "no"])
    #expect(play.expected == ["5 < 6"])
  }
}
