import Testing
import Vocabulary

@testable import QuizEngine

@Suite("A typed number")
struct NumericPlayTests {
  private static func play(_ ranges: [(ClosedRange<Double>?, Double)]) -> NumericPlay {
    NumericPlay(answers: ranges.map { NumericAnswer($0, weight: $1) })
  }

  @Test(
    "is read as people write it",
    arguments: [
      ("11", "11"), (" 11 ", "11"), ("๑๑", "11"), ("๑,๙๖๗", "1967"), ("1,967", "1967"),
      ("276,000.50", "276000.5"), ("1,234,567", "1234567"), ("+5", "5"), ("-5", "-5"),
      ("\u{2212}5", "-5"), ("–5", "-5"), (".5", "0.5"), ("5.", "5"), ("007", "7"), ("-0", "0"),
      ("0.1", "0.1"), ("๓.๑๔", "3.14"), ("0.00001", "0.00001"), ("0.000000125", "0.000000125"),
      ("9007199254740992", "9007199254740992"),
      ("100000000000000000000", "100000000000000000000"),
      ("-123000000000000000000", "-123000000000000000000"), ("-.00002", "-0.00002"),
      ("120.-", "120"), ("๑,๒๐๐.-", "1200"), ("120,-", "120"),
    ])
  func numbers(line: String, expected: String) throws {
    #expect(try Self.play([]).read(line) == Response([expected]))
  }

  @Test(
    "is read from the Thai layout",
    arguments: [
      ("ๅ/-ภ", "1234"), ("ๅ", "1"), ("ถ", "5"), ("ๅ/", "12"), ("ๅใถ", "1.5"), ("ๅ.ถ", "1.5"),
      ("ขถ", "-5"), ("ๅมตุึ", "1,967"), ("๒ภ", "24"), ("0ถ", "05"),
    ])
  func layout(line: String, number: String) throws {
    let expected = try Self.play([]).read(number)
    #expect(try Self.play([]).read(line) == expected)
  }

  @Test("is what is expected where the Thai layout leaves two readings")
  func ambiguous() throws {
    #expect(try Self.play([(35...35, 100)]).read("-ถ") == Response(["35"]))
    #expect(try Self.play([(-5...(-5), 100)]).read("-ถ") == Response(["-5"]))
    #expect(try Self.play([(1...1, 100)]).read("-ถ") == Response(["35"]))
  }

  @Test(
    "is asked again when it is none, or may be two",
    arguments: [
      "1,96", "0,500", ".-", "5-", "5..-", "1967,000", "1,967,5", ",5", "1,,000", "1e3", "abc", "-",
      "--5",
      "+", ".", "..", "1.2.3", "1/2", "//", "3-5", "1 967", "0x10", "inf", "nan",
      "½", "²", "５", "สิบ", "ๅก", "1\u{301}",
    ])
  func refused(line: String) {
    #expect(throws: Unreadable.notANumber(line)) { try Self.play([]).read(line) }
  }

  @Test("is asked again when it has hundreds of digits")
  func endless() {
    let line = String(repeating: "9", count: 1000)
    #expect(throws: Unreadable.notANumber(line)) { try Self.play([]).read(line) }
  }

  @Test("is asked again when nothing was typed", arguments: ["", "  "])
  func empty(line: String) {
    #expect(throws: Unreadable.empty) { try Self.play([]).read(line) }
  }

  @Test(
    "earns within its range, ends included",
    arguments: [
      (5.0...7.0, "5", 1), (5...7, "7", 1), (5...7, "4.999", 0), (5...7, "7.001", 0),
      (-3...(-1), "-2", 1), (11...11, "11", 1), (11...11, "11.0", 1), (11...11, "12", 0),
      (0...0, "0", 1), (0...0, "0.0000001", 0), (0.1...0.1, ".1", 1),
      // 0.1 + 0.2 in binary fractions, and the same a little too low.
      (0.3...0.30000000000000004, "0.3", 1), (0.30000000000000004...0.4, "0.3", 1),
      (1e12...1e12, "1000000000001", 0), (1e15...1e15, "1000000000000000", 1),
      (1e15...1e15, "1000000000000001", 0), (1e-9...1e-9, "0.000000001", 1),
      (1e-9...1e-9, "0.0000000011", 0), (1e20...1e20, "100000000000000000000", 1),
    ] as [(ClosedRange<Double>, String, Double)])
  func range(range: ClosedRange<Double>, line: String, expected: Double) throws {
    let play = Self.play([(range, 100)])
    #expect(play.grade(try play.read(line)).credit == expected)
  }

  @Test(
    "earns the best of the ranges that it lies in",
    arguments: [("10", 1.0), ("11", 0.5), ("8", 0.5), ("12", 0.2), ("99", 0), ("-3", 0)])
  func overlapping(line: String, expected: Double) throws {
    let play = Self.play([(5...15, 20), (8...11, 50), (10...10, 100), (-5...0, -50)])
    #expect(play.grade(try play.read(line)).credit == expected)
  }

  @Test("gives the feedback of a catch-all only where nothing else matches")
  func catchAll() throws {
    let play = NumericPlay(answers: [
      NumericAnswer(nil, weight: 25, feedback: moodle("Look again.")),
      NumericAnswer(11...11, weight: 100, feedback: moodle("Yes.")),
      NumericAnswer(10...10, weight: 0, feedback: moodle("One more since 2025.")),
    ])
    func grade(_ line: String) throws -> Grade { play.grade(try play.read(line)) }
    #expect(try grade("11") == Grade(credit: 1, feedback: [moodle("Yes.")]))
    #expect(try grade("10") == Grade(credit: 0, feedback: [moodle("One more since 2025.")]))
    #expect(try grade("7") == Grade(credit: 0.25, feedback: [moodle("Look again.")]))
    #expect(play.grade(.none) == Grade(credit: 0))
  }

  @Test(
    "expects the ranges of the highest weight as people write them",
    arguments: [
      ([(11...11, 100), (10...10, 50)], ["11"]), ([(2.5...3.5, 100)], ["2.5–3.5"]),
      ([(1...1, 100), (2...2, 100)], ["1", "2"]), ([(nil, 100)], []), ([(5...5, 0)], []), ([], []),
      ([(0.00001...0.00001, 80)], ["0.00001"]), ([(1e21...1e21, 100)], ["1000000000000000000000"]),
    ] as [([(ClosedRange<Double>?, Double)], [String])])
  func expected(answers: [(ClosedRange<Double>?, Double)], expected: [String]) {
    #expect(Self.play(answers).expected == expected)
  }
}
