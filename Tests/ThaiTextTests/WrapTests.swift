import Testing
import ThaiText

@Suite struct WrapTests {
  @Test(
    "lines end at spaces and between Thai words",
    arguments: [
      ("", 10, [""]),
      ("hello", 10, ["hello"]),
      ("hello world", 5, ["hello", "world"]),
      ("hello  world ", 8, ["hello", "world"]),
      ("a b  c", 10, ["a b  c"]),
      ("  lead on and on", 8, ["  lead", "on and", "on"]),
      ("one\n\ntwo\r\nthree\rfour\n", 9, ["one", "", "two", "three", "four", ""]),
      ("a\tb", 9, ["a b"]),
      ("   ", 9, [""]),
      ("          x", 6, ["    x"]),
      ("การเรียนภาษาอังกฤษ", 8, ["การเรียน", "ภาษา", "อังกฤษ"]),
      ("การเรียนภาษาอังกฤษ", 14, ["การเรียนภาษา", "อังกฤษ"]),
      ("เรียน English กุหลาบ", 10, ["เรียน", "English", "กุหลาบ"]),
      ("ภาษาEnglish", 8, ["ภาษา", "English"]),
      ("ทำงาน (เร็วมาก) ๆ", 9, ["ทำงาน", "(เร็ว", "มาก) ๆ"]),
      ("ต่าง ๆ นานา", 6, ["ต่าง ๆ", "นานา"]),
      ("ข้าวมาก ๆ", 7, ["ข้าว", "มาก ๆ"]),
      ("ปลาฯลฯ", 3, ["ปลา", "ฯลฯ"]),
      ("antidisestablishment", 8, ["antidise", "stablish", "ment"]),
      ("well-known fact", 6, ["well-", "known", "fact"]),
      ("wait...", 5, ["wai", "t..."]),
      ("漢字仮名。", 4, ["漢字", "仮", "名。"]),
      ("🌸🌼🌸", 4, ["🌸🌼", "🌸"]),
      ("ab\u{200B}cd", 3, ["ab", "cd"]),
      ("น้ำน้ำน้ำ", 2, ["น้ำ", "น้ำ", "น้ำ"]),
      ("เกาะ", 2, ["เก", "าะ"]),
      ("เกาะ", 3, ["เกา", "ะ"]),
    ])
  func lines(text: String, columns: Int, expected: [String]) {
    #expect(wrap(text, columns: columns) == expected)
  }

  @Test("indentation is part of the width")
  func indentation() {
    #expect(
      wrap("1. one two three\nfour", columns: 8, firstIndent: 1, indent: 3)
        == [" 1. one", "   two", "   three", "   four"])
    #expect(
      wrap("abc\n\nd", columns: 4, firstIndent: 90, indent: 90) == ["  ab", "  c", "", "  d"])
  }

  @Test(
    "without a dictionary Thai breaks at spaces, and between clusters when it must",
    arguments: [
      ("การเรียน ภาษาอังกฤษ", 12, ["การเรียน", "ภาษาอังกฤษ"]),
      ("เก็บเกี่ยว", 4, ["เก็บ", "เกี่ยว"]),
      ("น้ำตาลทราย", 5, ["น้ำตาล", "ทราย"]),
    ])
  func withoutDictionary(text: String, columns: Int, expected: [String]) {
    #expect(wrap(text, columns: columns, words: nil) == expected)
  }

  @Test("the dictionary is not asked for where nothing has to be broken")
  func dictionaryUnneeded() {
    var asked = false
    func ask() -> ThaiWords? {
      asked = true
      return nil
    }
    #expect(wrap("ข้าวหลาม\nดอกบัว", columns: 7, words: ask()) == ["ข้าวหลาม", "ดอกบัว"])
    #expect(!asked)
  }

  @Test("any text keeps its content, its lines fit, and no line starts with a mark")
  func properties() {
    var random = SplitMix(state: 20_141_017)
    let alphabet = Array(
      "กขคงจชดตนบปมยรลวสหอเแโใไะาำัิีึืุู่้๊๋์็ๆฯ๑๒abcXYZ019 \u{20}\u{20}\n-/.,!?()\"“”漢字。🌸👍🏽é\u{301}\u{200B}\u{A0}"
        .unicodeScalars)
    let words = [
      "การ", "เรียน", "ภาษาอังกฤษ", " ", "กุหลาบ", "the ", "well-known", "น้ำ", "เกาะ", "ฯลฯ",
    ]
    for round in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if round % 2 == 0, let word = words.randomElement(using: &random) {
          text.append(contentsOf: word.unicodeScalars)
        } else if let scalar = alphabet.randomElement(using: &random) {
          text.append(scalar)
        }
      }
      let input = String(text)
      let width = Int.random(in: 2...24, using: &random)
      let lines = wrap(
        input, columns: width, firstIndent: Int.random(in: 0...3, using: &random),
        indent: Int.random(in: 0...3, using: &random),
        words: round % 3 == 0 ? nil : ThaiWords.shared)
      #expect(lines.allSatisfy { columns(of: $0) <= width }, "\(input.debugDescription) \(width)")
      #expect(lines.allSatisfy { $0.unicodeScalars.last != " " })
      #expect(solid(lines.joined()) == solid(input), "\(input.debugDescription) \(width)")
      for (index, line) in lines.enumerated() {
        guard let first = line.unicodeScalars.first(where: { $0 != " " }) else { continue }
        // Only a mark that began its paragraph can begin a line.
        #expect(
          !isMark(first) || index == 0 || marksBeginParagraph(input),
          "\(input.debugDescription) \(width)")
      }
    }
  }

  @Test("a long text takes time in proportion to its length", .timeLimit(.minutes(1)))
  func linear() {
    let text = String(repeating: "ก", count: 200_000)
    #expect(wrap(text, columns: 80).count == 2500)
    #expect(wrap(String(repeating: "a ", count: 100_000), columns: 2).count == 100_000)
  }

  private func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { ![" ", "\n", "\u{200B}"].contains($0) }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\u{200B}" && columns(of: scalar) == 0
  }

  private func marksBeginParagraph(_ text: String) -> Bool {
    var previous: Unicode.Scalar = "\n"
    for scalar in text.unicodeScalars {
      if previous == "\n" || previous == " " || previous == "\u{200B}", isMark(scalar) {
        return true
      }
      previous = scalar
    }
    return false
  }
}

/// SplitMix64, so that a failure comes back with the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
