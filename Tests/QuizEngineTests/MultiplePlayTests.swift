import Testing
import Vocabulary

@testable import QuizEngine

@Suite("A choice of several options")
struct MultiplePlayTests {
  private static func play(_ weights: [Double], order: [Int]? = nil) -> MultiplePlay {
    MultiplePlay(
      answers: weights.enumerated().map { answer("\($0 + 1)", $1, "f\($0 + 1)") },
      order: order ?? Array(weights.indices))
  }

  @Test(
    "earns the sum of its weights, cut at nothing and at the whole",
    arguments: [
      ([50, -50, 50, -50], "A C", 1), ([50, -50, 50, -50], "A", 0.5),
      ([50, -50, 50, -50], "A B", 0), ([50, -50, 50, -50], "B D", 0),
      ([50, -50, 50, -50], "A B C", 0.5), ([50, -50, 50, -50], "ca", 1),
      ([60, 60, -20], "A B", 1), ([100, -100, 0], "A C", 1), ([100, -100, 0], "C", 0),
    ] as [([Double], String, Double)])
  func credit(weights: [Double], line: String, expected: Double) throws {
    let play = Self.play(weights)
    #expect(play.grade(try play.read(line)).credit == expected)
  }

  @Test(
    "earns the whole when parts make it up but for their rounding",
    arguments: [
      ([33.33333, 33.33333, 33.33333, -50], "A B C"), ([33.33, 33.33, 33.33, -50], "A B C"),
      ([33.3, 33.3, 33.3, -50], "A B C"), ([16.66667, 16.66667, 16.66667, 50, -1], "A B C D"),
      ([14.28571, 14.28571, 14.28571, 14.28571, 14.28571, 14.28571, 14.28571, 0], "1 2 3 4 5 6 7"),
    ] as [([Double], String)])
  func thirds(weights: [Double], line: String) throws {
    let play = Self.play(weights)
    #expect(play.grade(try play.read(line)).credit == 1)
  }

  @Test(
    "earns less than the whole when a part is missing",
    arguments: [
      ([33.33333, 33.33333, 33.33333, -50], "A B", 0.6666666), ([49, 50, -50], "A B", 0.99),
    ] as [([Double], String, Double)])
  func partly(weights: [Double], line: String, expected: Double) throws {
    let play = Self.play(weights)
    let credit = play.grade(try play.read(line)).credit
    #expect(abs(credit - expected) < 1e-9)
  }

  @Test(
    "earns nothing when everything is chosen, unless everything is right",
    arguments: [
      ([50, 50, 0], 0), ([50, 50, -50], 0), ([100, 0, 0, 0], 0), ([100, 50, -1], 0),
      ([50, 50], 1), ([33.33333, 33.33333, 33.33333], 1),
    ] as [([Double], Double)])
  func everything(weights: [Double], expected: Double) throws {
    let play = Self.play(weights)
    let line = String("ABCD".prefix(weights.count))
    #expect(play.grade(try play.read(line)).credit == expected)
  }

  @Test("is kept in the file's order, in whatever order options are shown and typed")
  func order() throws {
    let play = Self.play([50, -50, 50, -50], order: [3, 2, 1, 0])
    #expect(play.options.map(\.id) == ["o4", "o3", "o2", "o1"])
    #expect(try play.read("D B") == Response(["o1", "o3"]))
    #expect(try play.read("2 4") == Response(["o1", "o3"]))
    #expect(try play.read("B B D") == Response(["o1", "o3"]))
  }

  @Test("gives the feedback of each option chosen")
  func feedback() throws {
    let play = Self.play([50, -50, 50])
    #expect(play.grade(try play.read("C B")).feedback.map(\.text) == ["f2", "f3"])
  }

  @Test("expects every option that earns something")
  func expected() {
    #expect(Self.play([60, 0, 40, -50]).expected == ["1", "3"])
    #expect(Self.play([0, -50]).expected == [])
  }
}
