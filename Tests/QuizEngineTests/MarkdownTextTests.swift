import Testing

@testable import QuizEngine

@Suite("texts in Markdown")
struct MarkdownTextTests {
  @Test(
    "what would mean something stands behind a backslash, and only that",
    arguments: [
      ("plain, text. It's (all) right!", "plain, text. It's (all) right!"),
      ("*a* _b_ `c` ~d~", #"\*a\* \_b\_ \`c\` \~d\~"#),
      ("[x](y) ![z]", #"\[x\](y) !\[z\]"#),
      ("<b>|#$5", ##"\<b\>\|\#\$5"##),
      ("a\\b", #"a\\b"#),
      ("AT&T & co &amp; &#65; R&1", ##"AT\&T & co \&amp; \&\#65; R&1"##),
      ("1. one", #"1\. one"#), ("12) two", #"12\) two"#), ("1.5 kg", #"1\.5 kg"#),
      ("- a", #"\- a"#), ("+ b", #"\+ b"#), ("=== ", #"\==="#), (": c", #"\: c"#),
      ("a - b = c", "a - b = c"), ("   four", "four"),
      ("สวัสดี_ครับ", #"สวัสดี\_ครับ"#), ("_____", #"\_\_\_\_\_"#), ("", ""),
    ])
  func escapes(text: String, expected: String) {
    #expect(MarkdownText.inline(text) == expected)
    #expect(MarkdownText.block(text) == expected)
  }

  @Test("a text has one line where one is needed, else its lines and paragraphs")
  func lines() {
    let text = "\n a\n- b\n\n\n c\n"
    #expect(MarkdownText.inline(text) == #"a \- b c"#)
    #expect(MarkdownText.block(text) == "a\\\n\\- b\n\nc")
    #expect(MarkdownText.block("a\nb", indent: "> ") == "a\\\n> b")
  }
}
