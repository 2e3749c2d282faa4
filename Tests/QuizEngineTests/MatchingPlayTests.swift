import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Matching")
struct MatchingPlayTests {
  private static let capitals =
    "Match. {=Thailand -> Bangkok =Lao PDR -> Vientiane =Timor-Leste -> Dili = -> Sydney}"

  /// Shown in the order Sydney, Dili, Vientiane, Bangkok.
  private static let play = MatchingPlay(
    pairs: [
      Pair(prompt: moodle("Thailand"), match: "Bangkok"),
      Pair(prompt: moodle("Lao PDR"), match: "Vientiane"),
      Pair(prompt: moodle("Timor-Leste"), match: "Dili"),
    ], distractors: ["Sydney"], shuffledBy: { $0.reversed() })

  @Test("numbers the prompts and letters the matches, those without a prompt among them")
  func shown() throws {
    let play = try question(Self.capitals).play()
    #expect(play.prompts.map(\.text) == ["Thailand", "Lao PDR", "Timor-Leste"])
    #expect(play.options.map(\.text) == ["Bangkok", "Vientiane", "Dili", "Sydney"])
    #expect(play.expected == ["Thailand → Bangkok", "Lao PDR → Vientiane", "Timor-Leste → Dili"])
    #expect(Self.play.options.map(\.id) == ["o4", "o3", "o2", "o1"])
  }

  @Test(
    "is read by the order of prompts or by their numbers, on either layout",
    arguments: [
      "D C B", "dcb", "D,C,B", "4 3 2", "432", "1D 2C 3B", "3b, 2c, 1d", "1=d 2=c 3=b",
      "1-D;2-C;3-B",
      "1:4 2:3 3:2", "กแิ", "ก แ ิ", "๔ ๓ ๒", "(D) (C) (B)",
    ])
  func readings(line: String) throws {
    let response = try Self.play.read(line)
    #expect(response == Response(["p1=o1", "p2=o2", "p3=o3"]))
    #expect(Self.play.grade(response) == Grade(credit: 1))
  }

  @Test(
    "earns a share for each right pair, and says which they are",
    arguments: [
      ("D C A", 2, ["p1=o1", "p2=o2", "p3=o4"], "1, 2"), ("D - -", 1, ["p1=o1"], "1"),
      ("3B", 1, ["p3=o3"], "3"), ("A A A", 0, ["p1=o4", "p2=o4", "p3=o4"], ""),
      ("- - -", 0, [], ""), ("C D B", 1, ["p1=o2", "p2=o1", "p3=o3"], "3"),
    ])
  func partly(line: String, right: Int, parts: [String], numbers: String) throws {
    let response = try Self.play.read(line)
    #expect(response.parts == parts)
    let grade = Self.play.grade(response)
    #expect(grade.credit == Double(right) / 3)
    #expect(grade.remarks.map(\.en) == (numbers.isEmpty ? [] : ["Right pairs: \(numbers)"]))
  }

  @Test(
    "is asked again where a line names no whole answer",
    arguments: [
      ("", Unreadable.empty), ("D C", .pairs(3, last: "D")), ("D C B A", .pairs(3, last: "D")),
      ("D C E", .noSuchOption("e", last: "D")), ("4D", .noSuchPrompt("4d", of: 3)),
      ("0D", .noSuchPrompt("0d", of: 3)), ("1D C B", .noSuchOption("c", last: "D")),
      ("what?", .pairs(3, last: "D")), ("wha", .noSuchOption("w", last: "D")),
    ])
  func unreadable(line: String, reason: Unreadable) {
    #expect(throws: reason) { try Self.play.read(line) }
  }

  @Test("the same match may belong to two prompts, and is listed once")
  func sharedMatch() throws {
    let play = try question("Match. {=cat -> animal =dog -> animal =rose -> plant}").play()
    #expect(play.options.map(\.text) == ["animal", "plant"])
    #expect(play.grade(try play.read("A A B")).credit == 1)
    #expect(play.grade(try play.read("AAB")).credit == 1)
  }

  @Test("is made ready in good time, however many pairs there are")
  func many() {
    let pairs = (0..<100_000).map { Pair(prompt: moodle("p\($0)"), match: "m\($0)") }
    let play = MatchingPlay(pairs: pairs, distractors: ["m1"], shuffledBy: { $0 })
    #expect(play.options.count == 100_000)
  }

  @Test("nothing chosen earns nothing")
  func skip() { #expect(Self.play.grade(.none) == Grade(credit: 0)) }
}
