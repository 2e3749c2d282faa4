import Testing
import ThaiText

@Suite struct ThaiDigitsTests {
  @Test(
    "digits change script and nothing else does",
    arguments: [
      ("0123456789", "๐๑๒๓๔๕๖๗๘๙"), ("", ""), ("abc", "abc"), ("ข้อ 12.5", "ข้อ ๑๒.๕"),
      ("e\u{301}1", "e\u{301}๑"),
    ])
  func digits(arabic: String, thai: String) {
    #expect(thaiDigits(arabic) == thai)
    #expect(arabicDigits(thai) == arabic)
  }

  @Test("digits of the other script are kept")
  func mixed() {
    #expect(thaiDigits("๑2") == "๑๒")
    #expect(arabicDigits("๑2") == "12")
  }
}
