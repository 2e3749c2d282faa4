import Testing

@testable import QuizEngine

@Suite("Keys of options")
struct OptionKeysTests {
  @Test(
    "are letters up to Z, then numbers",
    arguments: [(0, "A"), (3, "D"), (25, "Z"), (26, "27"), (99, "100")])
  func letter(index: Int, expected: String) {
    #expect(OptionKeys.letter(index) == expected)
  }

  @Test(
    "are understood as people write them",
    arguments: [
      ("A", [0]), ("d", [3]), (" b ", [1]), ("a)", [0]), ("(a)", [0]), ("A.", [0]),
      ("A C", [0, 2]), ("AC", [0, 2]), ("ca", [2, 0]), ("A,C", [0, 2]), ("a, c", [0, 2]),
      ("A;C", [0, 2]), ("a.c.", [0, 2]), ("A\tC", [0, 2]), ("A\u{A0}C", [0, 2]),
      ("1", [0]), ("1 3", [0, 2]), ("13", [0, 2]), ("1,3", [0, 2]), ("1.3", [0, 2]), ("4 D", [3]),
      ("A A", [0]), ("01", [0]), ("1 B", [0, 1]),
    ])
  func latin(line: String, expected: [Int]) throws {
    #expect(try OptionKeys.indices(in: line, of: 4) == expected)
  }

  @Test(
    "are understood in Thai digits and on the Thai layout",
    arguments: [
      ("๑", [0]), ("๑ ๓", [0, 2]), ("๑๓", [0, 2]), ("๑,๓", [0, 2]),
      ("ฟ", [0]), ("ิ", [1]), (" ิ", [1]), ("แ", [2]), ("ก", [3]), ("ฤ", [0]),
      ("ฟ แ", [0, 2]), ("ฟแ", [0, 2]), ("ฟ\tแ", [0, 2]), ("ฟมแ", [0, 2]), ("ฟใ", [0]),
      ("ฟ.", [0]), ("ๅ", [0]), ("ๅ -", [0, 2]), ("ๅ-", [0, 2]), ("ๅ/", [0, 1]), ("ๅ 3", [0, 2]),
    ])
  func thai(line: String, expected: [Int]) throws {
    #expect(try OptionKeys.indices(in: line, of: 4) == expected)
  }

  @Test(
    "that are not there are refused with what was typed",
    arguments: [
      ("E", "E"), ("5", "5"), ("0", "0"), ("A E", "E"), ("15", "15"), ("10", "10"), ("+1", "+1"),
      ("-1", "-1"), ("-", "-"), ("1-3", "1-3"), ("1/3", "1/3"), ("/-", "/-"), ("11", "11"),
      ("aa", "aa"), ("a1", "a1"), ("1b", "1b"), ("because", "because"), ("A\u{301}", "A\u{301}"),
      ("１", "１"), ("99999999999999999999", "99999999999999999999"), ("ข", "ข"), ("สวัสดี", "สวัสดี"),
      ("ฟb", "ฟb"), ("ฟ ข", "ฟ ข"),
    ])
  func refused(line: String, typed: String) {
    #expect(throws: Unreadable.noSuchOption(typed, last: "D")) {
      try OptionKeys.indices(in: line, of: 4)
    }
  }

  @Test("that name nothing are no answer", arguments: ["", "  ", ",", ".", " ; ", "()"])
  func empty(line: String) {
    #expect(throws: Unreadable.empty) { try OptionKeys.indices(in: line, of: 4) }
  }

  @Test(
    "are whole numbers where ten options or more make two digits one key",
    arguments: [
      ("13", 15, [12]), ("1 3", 15, [0, 2]), ("AC", 15, [0, 2]), ("10", 10, [9]), ("๑๐", 12, [9]),
      ("27", 30, [26]), ("Z", 30, [25]), ("z 30", 30, [25, 29]), ("12", 9, [0, 1]), ("ๅจ", 10, [9]),
    ])
  func manyOptions(line: String, count: Int, expected: [Int]) throws {
    #expect(try OptionKeys.indices(in: line, of: count) == expected)
  }

  @Test(
    "of two digits are not taken apart there",
    arguments: [("13", 12, "L"), ("16", 10, "J"), ("31", 30, "30"), ("AZ", 25, "Y")])
  func notTakenApart(line: String, count: Int, last: String) {
    #expect(throws: Unreadable.noSuchOption(line, last: last)) {
      try OptionKeys.indices(in: line, of: count)
    }
  }

  @Test("of no options at all are refused")
  func noOptions() {
    #expect(throws: Unreadable.self) { try OptionKeys.indices(in: "1", of: 0) }
  }
}
