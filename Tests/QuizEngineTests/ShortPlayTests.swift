import Testing
import Vocabulary

@testable import QuizEngine

@Suite("A typed word or phrase")
struct ShortPlayTests {
  private static func credit(_ line: String, _ answers: [Answer]) throws -> Double {
    let play = ShortPlay(answers: answers)
    return play.grade(try play.read(line)).credit
  }

  @Test(
    "is right whatever its case, spaces, quotation marks, dashes, digits and final mark",
    arguments: [
      ("How are you?", "how are you"), ("How are you", "  HOW   are\tYou ?! "),
      ("I'm fine.", "i’m fine"), ("I’m fine", "I'm fine!"), ("don't", "don`t"),
      ("the \"way\"", "the “way”"), ("twenty-one", "twenty–one"), ("twenty‑one", "Twenty-One"),
      ("room 12", "room ๑๒"), ("U.S.A.", "u.s.a"), ("café", "cafe\u{301}"), ("?", "?"),
      ("ice cream", "ice\u{A0}cream"), ("bus\u{200B}stop", "busstop"), ("5 - 3", "5 \u{2212} 3"),
    ])
  func tolerant(expected: String, line: String) throws {
    #expect(try Self.credit(line, [answer(expected, 100)]) == 1)
  }

  @Test(
    "is wrong when letters, words or spaces differ",
    arguments: [
      ("colour", "colours"), ("ice cream", "icecream"), ("a", "b"), ("?", "!"), ("C.", "D."),
      ("don't", "dont"), ("twenty-one", "twenty one"), ("abc", "abc*"),
    ])
  func strict(expected: String, line: String) throws {
    #expect(try Self.credit(line, [answer(expected, 100)]) == 0)
  }

  @Test(
    "is right in Thai, however its vowels were composed",
    arguments: [
      ("ตลาดน้ำ", "ตลาดน้ำ"), ("ทำ", "ท\u{0E4D}\u{0E32}"),
      ("น้ำ", "น\u{0E49}\u{0E4D}\u{0E32}"), ("น้ำ", "น\u{0E4D}\u{0E49}\u{0E32}"),
      ("น\u{0E4D}\u{0E49}\u{0E32}", "น้ำ"), ("แม่", "\u{0E40}\u{0E40}ม่"), ("ปี ๒๕๕๗", "ปี 2557"),
      ("ข้าวหลาม", " ข้าวหลาม "), ("สวัสดี", "สวัส\u{200B}ดี"),
    ])
  func thai(expected: String, line: String) throws {
    #expect(try Self.credit(line, [answer(expected, 100)]) == 1)
  }

  @Test("is wrong in Thai when a letter or tone differs", arguments: ["ขาว", "ข่าว", "ข้า", "ข้าวว"])
  func otherThai(line: String) throws {
    #expect(try Self.credit(line, [answer("ข้าว", 100)]) == 0)
  }

  @Test(
    "is read from the Thai layout where no right answer has Thai letters",
    arguments: [
      ("hello", "้ำสสน"), ("hello world", "้ำสสน ไนพสก"), ("beautiful", "ิำฟีะรดีส"),
      ("beautiful", " ิำฟีะรดีส"), ("B2", "ฺ/"), ("B2", "ิ๒"), ("23", "๒-"),
    ])
  func layout(expected: String, line: String) throws {
    let answers = [answer(expected, 100), answer("สวัสดี", 0)]
    #expect(try Self.credit(line, answers) == 1)
  }

  @Test("is taken as typed where a right answer has Thai letters, and where it has none itself")
  func noLayout() throws {
    #expect(try Self.credit("้ำสสน", [answer("hello", 100), answer("สวัสดี", 50)]) == 0)
    #expect(try Self.credit("/-", [answer("23", 100)]) == 0)
  }

  @Test("earns the weight of the first answer that it matches, with its feedback")
  func first() throws {
    let play = ShortPlay(answers: [
      answer("opposite of", 0, "No “of”."), answer("opposite*", 50, "Nearly."),
      answer("across from", 80), answer("facing", -50, "No."), answer("*", 0, "Look again."),
    ])
    func grade(_ line: String) throws -> Grade { play.grade(try play.read(line)) }
    #expect(try grade("opposite of") == Grade(credit: 0, feedback: [moodle("No “of”.")]))
    #expect(try grade("opposite to") == Grade(credit: 0.5, feedback: [moodle("Nearly.")]))
    #expect(try grade("Across from") == Grade(credit: 0.8))
    #expect(try grade("facing") == Grade(credit: 0, feedback: [moodle("No.")]))
    #expect(try grade("under") == Grade(credit: 0, feedback: [moodle("Look again.")]))
    #expect(play.grade(.none) == Grade(credit: 0))
  }

  @Test(
    "expects the answers of the highest weight, each once, as a reader sees them",
    arguments: [
      ([("colour", 100), ("color", 100), ("colr", 50)], ["colour", "color"]),
      ([("Hello.", 100), ("hello", 100)], ["Hello."]),
      ([("wrong", 0), ("*", 0)], []), ([("worse", -50)], []), ([], []),
      ([("right", 80), ("wrong", 0)], ["right"]),
      ([("*", 100)], []), ([("the *way*", 100)], ["the way"]), ([("5 \\* 3", 100)], ["5 * 3"]),
      ([("a\\b", 100)], ["a\\b"]),
    ] as [([(String, Double)], [String])])
  func expected(answers: [(String, Double)], expected: [String]) {
    #expect(ShortPlay(answers: answers.map { answer($0, $1) }).expected == expected)
  }

  @Test("is kept as it was typed, without space around it")
  func response() throws {
    let play = ShortPlay(answers: [answer("x", 100)])
    #expect(try play.read(" How  ARE you? ") == Response(["How  ARE you?"]))
    #expect(try play.read(" ำ") == Response(["ำ"]))
    #expect(try play.read("0") == Response(["0"]))
  }

  @Test("is asked again when nothing was typed", arguments: ["", " ", "\t\u{A0}"])
  func empty(line: String) {
    #expect(throws: Unreadable.empty) { try ShortPlay(answers: []).read(line) }
  }

  @Test("keeps its wildcard under a stem in Markdown")
  func markdown() throws {
    let play = try question("[markdown]The **way** is … {=long*road =%0%*}").play()
    #expect(play.grade(try play.read("long and winding road")).credit == 1)
    #expect(play.grade(try play.read("short")).credit == 0)
    #expect(play.expected == ["long road"])
  }
}

@Suite("A pattern with stars")
struct WildcardTests {
  @Test(
    "matches any text where a star stands",
    arguments: [
      ("*", ""), ("*", "anything at all"), ("**", "x"), ("col*r", "colour"), ("col*r", "colr"),
      ("*way*", "the way to the lake"), ("*a*b*", "xxaxxbxx"), ("*ab*ab", "abab"),
      ("I * fine.", "i am FINE"), ("I * fine", "I am fine!"), ("what*", "What?"), ("*?", "really?"),
      ("*?*", "what? no"), ("*น้ำ*", "ตลาดน\u{0E49}\u{0E4D}\u{0E32}"), ("*", "*"),
    ])
  func matches(pattern: String, typed: String) {
    #expect(Wildcard(pattern).matches(typed))
  }

  @Test(
    "matches nothing else",
    arguments: [
      ("col*r", "colours"), ("col*r", "acolour"), ("*ab*ab", "ab"), ("a*a", "a"), ("*?", "really"),
      ("*a*b*", "ba"), ("*way*", "wya"), ("", "x"), ("I * fine", "I fine"),
    ])
  func differs(pattern: String, typed: String) {
    #expect(!Wildcard(pattern).matches(typed))
  }

  @Test(
    "takes an escaped star for a star",
    arguments: [
      ("2 \\* 3", "2 * 3", true), ("2 \\* 3", "2 x 3", false), ("\\*", "*", true),
      ("\\*", "x", false), ("\\**", "*x", true), ("a\\b", "a\\b", true), ("a\\", "a\\", true),
      ("\\\\*", "\\x", false), ("\\\\*", "\\*", true),
    ])
  func escapes(pattern: String, typed: String, expected: Bool) {
    #expect(Wildcard(pattern).matches(typed) == expected)
  }

  @Test("is made ready in good time, however many marks end it", arguments: [".", "? ! "])
  func manyMarks(marks: String) {
    let pattern = Wildcard("a" + String(repeating: marks, count: 200_000) + "?")
    #expect(pattern.matches("A"))
    #expect(!pattern.matches("b"))
  }

  @Test("is compared in good time, however many stars it has")
  func manyStars() {
    let pattern = String(repeating: "*a", count: 300) + "*b"
    #expect(!Wildcard(pattern).matches(String(repeating: "a", count: 1000)))
  }
}
