import Testing

@testable import QuizEngine

@Suite("texts in HTML")
struct HTMLTextTests {
  @Test(
    "marks are written as references",
    arguments: [
      ("plain ไทย", "plain ไทย"),
      ("<a href=\"x\">'&amp;'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;"),
    ])
  func escapes(text: String, expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test("an element says which language its text is in")
  func languages() {
    #expect(HTMLText.element("p", "k", "a<b") == #"<p class="k" lang="en">a&lt;b</p>"#)
    #expect(HTMLText.element("p", "k", "Say ดี") == #"<p class="k" lang="th">Say ดี</p>"#)
  }
}
