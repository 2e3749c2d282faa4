import Testing
import ThaiText

@Suite struct FitTests {
  @Test(
    "a text is filled up by columns",
    arguments: [
      ("ab", 4, Alignment.left, "ab  "), ("ab", 5, .right, "   ab"), ("ab", 5, .centre, " ab  "),
      ("น้ำ", 4, .left, "น้ำ  "), ("🌸", 3, .right, " 🌸"), ("abcdef", 4, .left, "abcdef"),
      ("", 2, .centre, "  "), ("a", -1, .left, "a"),
    ])
  func padding(text: String, width: Int, alignment: Alignment, expected: String) {
    #expect(pad(text, to: width, alignment) == expected)
  }

  @Test(
    "a text is cut by columns, with an ellipsis, between clusters",
    arguments: [
      ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("ab cd", 4, "ab…"), ("abc", 1, "…"), ("abc", 0, ""),
      ("น้ำตาล", 5, "น้ำตาล"), ("น้ำตาล", 4, "น้ำ…"), ("น้ำตาลทราย", 5, "น้ำตา…"), ("น้ำตาลทราย", 4, "น้ำ…"),
      ("ที่นี่ที่นั่น", 3, "ที่นี่…"), ("เด็ก", 2, "เ…"), ("ไปเมือง", 4, "ไป…"), ("🌸🌼🌸", 4, "🌸…"),
      ("🌸🌼", 2, "…"),
    ])
  func cutting(text: String, width: Int, expected: String) {
    #expect(truncate(text, to: width) == expected)
    #expect(columns(of: truncate(text, to: width)) <= max(width, 0))
  }
}
