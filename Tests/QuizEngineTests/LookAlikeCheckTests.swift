import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct LookAlikeCheckTests {
  @Test(
    "letters that look like others are named",
    arguments: [

      (
        "The p\u{430}rty {T}",
        ["1:5 warning “p\u{430}rty” has the Cyrillic letter U+0430, which looks like a Latin one"]
      ),
      (
        "Q {=Οkay ~b}",
        ["1:5 warning “Οkay” has the Greek letter U+039F, which looks like a Latin one"]
      ),
      (
        "I have \u{430} book {T}",
        ["1:8 warning “\u{430}” has the Cyrillic letter U+0430, which looks like a Latin one"]
      ),
      ("Q {=ＡＢＣ ~b}", ["1:5 warning “Ａ” is a full-width form"]),
      ("เเม่ {T}", ["1:1 warning the vowel แ is typed as two characters that look like it"]),
      (
        "น\u{E4D}\u{E32} {T}",
        ["1:2 warning the vowel ำ is typed as two characters that look like it"]
      ),
      (
        "น\u{E49}\u{E4D}\u{E32} {T}",
        ["1:3 warning the vowel ำ is typed as two characters that look like it"]
      ),
      (
        "น\u{E4D}\u{E49}\u{E32} {T}",
        ["1:2 warning the vowel ำ is typed as two characters that look like it"]
      ),
      ("แม่น้ำ เท เวลา Xin chào café μ and α {T}", []), ("Привет, Москва {T}", []),
      ("10 µm, 5 Ω {T}", []),
    ])
  func check(text: String, expected: [String]) {
    #expect(findings(LookAlikeCheck(), text) == expected)
  }
}
