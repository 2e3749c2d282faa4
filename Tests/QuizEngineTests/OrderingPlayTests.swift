import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Putting into order")
struct OrderingPlayTests {
  /// Shown in the order d c b a.
  private static func play(_ items: [String]) -> OrderingPlay {
    OrderingPlay(items: items.map { moodle($0) }, shuffledBy: { $0.reversed() })
  }

  @Test(
    "earns the right orders less the wrong ones among all pairs of items",
    arguments: [
      // Six pairs of four items; a neighbours' swap puts one of them wrong: (5 − 1) ÷ 6.
      ("DCBA", 1.0), ("D C A B", 4.0 / 6), ("C D B A", 4.0 / 6), ("C D A B", 2.0 / 6),
      ("A D C B", 0), ("B A D C", 0), ("A B C D", 0), ("4 3 2 1", 1), ("กแิฟ", 1),
    ] as [(String, Double)])
  func credit(line: String, expected: Double) throws {
    let play = Self.play(["wash", "cut", "cook", "eat"])
    #expect(play.grade(try play.read(line)).credit == expected)
  }

  @Test("keeps the ids in the order given, whatever was shown")
  func response() throws {
    let play = Self.play(["a1", "b2", "c3"])
    #expect(play.options.map(\.text) == ["c3", "b2", "a1"])
    #expect(try play.read("C A B") == Response(["o1", "o3", "o2"]))
  }

  @Test("takes the sentence itself, however it is written")
  func sentence() throws {
    let play = Self.play(["Where", "is", "the station?"])
    #expect(try play.read("where is the station") == Response(["o1", "o2", "o3"]))
    #expect(play.expected == ["Where is the station?"])
  }

  @Test(
    "a sentence in another order is an answer, and not tried free of charge",
    arguments: [
      ("the station is where?", ["o3", "o2", "o1"]), ("Is where the station", ["o2", "o1", "o3"]),
    ])
  func wrongSentence(line: String, parts: [String]) throws {
    let play = Self.play(["Where", "is", "the station?"])
    #expect(try play.read(line) == Response(parts))
    #expect(play.grade(Response(parts)).credit < 1)
  }

  @Test(
    "a sentence that lacks a word or has another one is asked again",
    arguments: ["where the station", "where is the bus station", "where is the", "where where is"])
  func otherWords(line: String) {
    #expect(throws: Unreadable.self) {
      try Self.play(["Where", "is", "the station?"]).read(line)
    }
  }

  @Test("shows steps with arrows between them")
  func steps() {
    #expect(Self.play(["soak", "fill", "roast"]).expected == ["soak → fill → roast"])
  }

  @Test("items that read the same are interchangeable")
  func twins() throws {
    let play = Self.play(["the", "cat", "and", "the", "dog"])
    // Shown: A dog, B the, C and, D cat, E the.
    #expect(play.grade(try play.read("E D C B A")).credit == 1)
    #expect(play.grade(try play.read("B D C E A")).credit == 1)
  }

  @Test(
    "is asked again unless each item is used once",
    arguments: [
      ("", Unreadable.empty), ("A B", .orderOfAll(3, last: "C")),
      ("A B D", .noSuchOption("D", last: "C")),
      ("A A B", .orderOfAll(3, last: "C")), ("hello", .noSuchOption("hello", last: "C")),
    ])
  func unreadable(line: String, reason: Unreadable) {
    #expect(throws: reason) { try Self.play(["x", "y", "z"]).read(line) }
  }

  @Test("a skip earns nothing")
  func skip() { #expect(Self.play(["x", "y", "z"]).grade(.none) == Grade(credit: 0)) }
}
