import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite struct UnprintableCheckTests {
  private static let ending = ", which a terminal can't show"

  @Test(
    "a character that a terminal can't show is named where it stands",
    arguments: [
      ("Q \u{7}x {T}", ["1:3 warning the control character U+0007"]),
      ("Q {=a\u{9B}31m ~b}", ["1:6 warning the control character U+009B"]),
      (
        "Q {=a ~b####\u{202E}c}",
        ["1:13 warning the mark of writing direction U+202E RIGHT-TO-LEFT OVERRIDE"]
      ),
      ("Q {=a\u{200B}b ~c}", ["1:6 warning the invisible character U+200B ZERO WIDTH SPACE"]),
      ("Q \u{E000} {T}", ["1:3 warning the private or unassigned character U+E000"]),
      ("Q {T#\u{FFFD}}", ["1:6 warning the damaged character U+FFFD REPLACEMENT CHARACTER"]),
      (
        "Q \u{1F600}\u{FE0F} and \u{1F600} {T}",
        ["1:3 warning the emoji or symbol U+1F600 GRINNING FACE"]
      ),
      ("::\u{2705}::Q {T}", ["1:3 warning the emoji or symbol U+2705 WHITE HEAVY CHECK MARK"]),
      (
        "Q {=a -> \u{AD}b =c -> d =e -> f}",
        ["1:10 warning the invisible character U+00AD SOFT HYPHEN"]
      ),
      (
        "Q &#8238;x {T}",
        ["1:1 warning the mark of writing direction U+202E RIGHT-TO-LEFT OVERRIDE"]
      ),
    ])
  func found(text: String, expected: [String]) {
    #expect(findings(UnprintableCheck(), text) == expected.map { $0 + Self.ending })
  }

  @Test("letters of any language, dashes, quotation marks and arrows are fine")
  func fine() {
    let text = "Xin chào – “สวัสดี” ๑ ฿ → ✓ ສະບາຍດີ សួស្តី မင်္ဂလာပါ 漢字 é e\u{301} \u{A0}½ {T####ไม้ตรี\n\tน้ำ}"
    #expect(findings(UnprintableCheck(), text) == [])
  }
}
