import Testing

@testable import QuizEngine

@Suite struct EnglishTextTests {
  @Test(
    "words are letters, digits, and apostrophes and hyphens inside",
    arguments: [
      ("Don't go, well-known 'friend'!", ["don't", "go", "well-known", "friend"]),
      ("Don’t – café 3rd.", ["don't", "café", "3rd"]), ("", []), ("สวัสดี Hi", ["hi"]),
    ])
  func words(text: String, expected: [String]) {
    #expect(EnglishText.words(text).filter { $0.allSatisfy { $0 < "\u{E00}" } } == expected)
  }

  @Test(
    "sentences end at marks, not at titles, numbers or times",
    arguments: [
      (
        "It is 8 a.m. You meet Mr. Budi. What now?",
        ["It is 8 a.m.", "You meet Mr. Budi.", "What now?"]
      ),
      ("It costs 3.50 baht. No", ["It costs 3.50 baht.", "No"]),
      ("It is 9 a.m. in Hanoi.", ["It is 9 a.m. in Hanoi."]),
      ("A line\ngoes on.\nAnother", ["A line\ngoes on.", "Another"]),
    ])
  func sentences(text: String, expected: [String]) {
    #expect(EnglishText.sentences(text) == expected)
  }

  @Test(
    "a quotation becomes one sign, an apostrophe stays",
    arguments: [
      ("She says, \"I can't.\" What now?", "She says, ◊. What now?"),
      ("She says “Hello” to you.", "She says ◊ to you."),
      ("Don't say 'don't know' here.", "Don't say ◊ here."),
      ("It's five o'clock", "It's five o'clock"), ("5\" wide", "5\" wide"),
      ("Say ‘it’s “ok” now’ or “no”, “yes” or “.", "Say ◊ or ◊, ◊ or “."),
    ])
  func quotations(text: String, expected: String) {
    #expect(EnglishText.withoutQuotations(text) == expected)
  }

  @Test("long texts take time in proportion to them", .timeLimit(.minutes(1)))
  func linear() {
    let lines = String(repeating: "\n", count: 500_000)
    #expect(EnglishText.sentences("Which is not?\(lines)x") == ["Which is not?", "x"])
    let marks = String(repeating: "“", count: 1_000_000)
    #expect(EnglishText.withoutQuotations(marks) == marks)
  }
}
