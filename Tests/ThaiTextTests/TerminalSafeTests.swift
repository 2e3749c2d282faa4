import Testing
import ThaiText

@Suite struct TerminalSafeTests {
  @Test(
    "what could steer a terminal or hide is made harmless",
    arguments: [
      ("plain text", "plain text"), ("two\nlines", "two\nlines"), ("ก้ำ🌸", "ก้ำ🌸"), ("", ""),
      ("a\tb", "a b"), ("\u{1B}[31mred", "\u{FFFD}[31mred"),
      ("\u{7}\u{0}\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{9B}2J", "\u{FFFD}2J"), ("a\r\nb", "a\nb"), ("a\rb", "a\u{FFFD}b"), ("a\r", "a\u{FFFD}"),
      ("a\r\r\n", "a\u{FFFD}\n"), ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"),
      ("\u{202E}abc\u{202C}", "abc"), ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{61C}", "x"),
      ("ก\u{200B}ข\u{200C}\u{200D}\u{FEFF}", "กข"), ("a\u{AD}b\u{2060}\u{E0041}\u{3164}", "ab"),
      ("❤\u{FE0F}", "❤"), ("e\u{301}", "e\u{301}"), ("\u{FFF9}a\u{FFFB}", "a"),
    ])
  func harmless(text: String, expected: String) {
    #expect(Array(printable(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("every control and bidirectional character goes, and what is safe stays safe")
  func everyScalar() {
    for value in (0...0x2FFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = printable(String(scalar) + "x")
      #expect(printable(safe) == safe)
      #expect(
        safe.unicodeScalars.allSatisfy {
          $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
        })
    }
  }

  @Test(
    "one line is one line",
    arguments: [
      ("a\nb", "a b"), ("a\r\nb\u{2028}c", "a b c"), ("ab", "ab"), ("\u{1B}\n", "\u{FFFD} "),
    ])
  func oneLine(text: String, expected: String) {
    #expect(printableLine(text) == expected)
  }
}
