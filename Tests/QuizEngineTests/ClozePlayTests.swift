import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Filling gaps")
struct ClozePlayTests {
  private static let two = ClozePlay(ClozeText("We [[went]] to Hat Yai and [[saw|met]] friends."))

  @Test(
    "is read with any of the separators, or none between single words",
    arguments: [
      "went, saw", "Went,met", "went;saw", "went / saw", "went | met", "went saw", " went   saw ",
      "wert, saw", "ไำืะ, หฟไ", "ไำืะ หฟไ",
    ])
  func readings(line: String) throws {
    let response = try Self.two.read(line)
    #expect(response.parts.count == 2)
    #expect(Self.two.grade(response).credit == (line.hasPrefix("wert") ? 0.5 : 1))
  }

  @Test(
    "a vowel sign after a separator hides nothing", arguments: ["went,ิsaw", " ิwent saw", "; ิsaw"])
  func signs(line: String) throws {
    #expect(try Self.two.read(line).parts.count == 2)
    #expect(try Self.two.read(" \(line)") == Self.two.read(line))
  }

  @Test(
    "the other layout is looked for in each gap where Thai is meant in some",
    arguments: [
      ("[[กา]] [[went]]", ["กา, went", "กา ไำืะ", "กา, ไำืะ", "กามไำืะ"]),
      ("[[went]] [[กา]]", ["went, กา", "ไำืะ กา", "ไำืะมกา"]),
    ])
  func layouts(text: String, lines: [String]) throws {
    let play = ClozePlay(ClozeText(text))
    for line in lines { #expect(play.grade(try play.read(line)).credit == 1, "\(line)") }
    #expect(throws: Unreadable.gaps(2)) { try play.read("แมว") }
  }

  @Test("a comma within an answer is left to another separator")
  func commas() throws {
    let play = ClozePlay(ClozeText("[[Yes, please]] or [[no]]?"))
    #expect(try play.read("yes, please; no") == Response(["yes, please", "no"]))
    #expect(play.grade(try play.read("yes, please; no")).credit == 1)
  }

  @Test("earns a share for each gap, and shows the text with a sign in each")
  func partly() throws {
    let grade = Self.two.grade(try Self.two.read("went, -"))
    #expect(grade.credit == 0.5)
    #expect(grade.remarks == [Bilingual(same: "We [✓ went] to Hat Yai and [✗ …] friends.")])
    #expect(Self.two.grade(try Self.two.read("go, see")).credit == 0)
    #expect(Self.two.grade(try Self.two.read("went, saw")).remarks.isEmpty)
  }

  @Test("an endless word is not shown in full")
  func endless() throws {
    let grade = Self.two.grade(try Self.two.read(String(repeating: "x", count: 900) + ", saw"))
    #expect(grade.credit == 0.5)
    #expect(grade.remarks.allSatisfy { $0.en.count < 100 })
  }

  @Test("one gap takes the whole line")
  func oneGap() throws {
    let play = ClozePlay(ClozeText("I [[would like|'d like]] tea, please."))
    #expect(try play.read("would like") == Response(["would like"]))
    #expect(play.grade(try play.read("would like")).credit == 1)
    #expect(play.expected == ["would like / 'd like"])
  }

  @Test("names the gaps where there are several")
  func expected() { #expect(Self.two.expected == ["(1) went", "(2) saw / met"]) }

  @Test(
    "is asked again where the number of gaps is another",
    arguments: [
      ("", Unreadable.empty), ("went", .gaps(2)), ("went saw friends", .gaps(2)),
      ("a,b,c", .gaps(2)),
    ])
  func unreadable(line: String, reason: Unreadable) {
    #expect(throws: reason) { try Self.two.read(line) }
  }

  @Test("a slip of the keys is told apart from a wrong word")
  func nearMiss() throws {
    let play = ClozePlay(ClozeText("She [[teaches]] English."))
    #expect(play.grade(try play.read("teachs")).isNearMiss)
    #expect(!play.grade(try play.read("learns")).isNearMiss)
  }

  @Test("a slip in one gap is no near miss where another gap is wrong")
  func nearMissOfAll() throws {
    let play = ClozePlay(ClozeText("She [[teaches]] us and [[writes]] books."))
    #expect(play.grade(try play.read("teachs, writs")).isNearMiss)
    #expect(!play.grade(try play.read("teachs, reads")).isNearMiss)
    #expect(!play.grade(try play.read("teachs, -")).isNearMiss)
  }

  @Test("a hyphen leaves a single gap open, too")
  func openGap() throws {
    let play = ClozePlay(ClozeText("She [[teaches]] English."))
    #expect(try play.read(" - ") == Response([""]))
    #expect(play.grade(Response([""])).remarks == [Bilingual(same: "She [✗ …] English.")])
  }

  @Test("a gap that any text fills is not right where it is left open")
  func openStar() throws {
    let play = ClozePlay(ClozeText("I am [[*]] and [[teach]]."))
    #expect(play.grade(try play.read("-, teach")).credit == 0.5)
    #expect(play.grade(try play.read(", teach")).credit == 0.5)
    #expect(play.grade(try play.read("Mali, teach")).credit == 1)
  }

  @Test("a skip earns nothing and shows nothing")
  func skip() { #expect(Self.two.grade(.none) == Grade(credit: 0)) }
}
