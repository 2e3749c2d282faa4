import Testing
import ThaiText

@Suite("Text without white space at its ends")
struct TrimmedTests {
  @Test(
    "keeps what stands between, and vowels that follow a space",
    arguments: [
      ("", ""), ("  ", ""), (" a b\t", "a b"), ("a", "a"), ("\r\nน้ำ \n", "น้ำ"),
      (" \u{0E34}", "\u{0E34}"), ("\u{A0}x\u{3000}", "x"), ("\0x", "x"),
    ])
  func trimming(text: String, expected: String) {
    #expect(text.trimmed == expected)
  }
}
