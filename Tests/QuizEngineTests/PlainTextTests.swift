import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "HTML becomes lines of characters",
    arguments: [
      ("<p>One <b>two</b></p><p>three</p>", "One two\nthree"),
      ("one<br>two<br/>three<BR />four", "one\ntwo\nthree\nfour"),
      ("one<br><br>two", "one\n\ntwo"),
      ("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "one\ntwo"),
      ("one\n  two   three", "one two three"),
      ("a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#x27; &eacute;", "a <b> &amp; \"c\" 'd' é"),
      ("&nbsp;one&nbsp;two &hellip; &unknown; & &;", "one two … &unknown; & &;"),
      ("x<script>alert('<b>')</script>y<style>p{color:red}</style>z", "xyz"),
      ("x<script>never closed", "x"),
      ("x<!-- <b> -- >hidden-->y<!-- open", "xy"),
      ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
      ("a <b", "a <b"),
      ("<h1>Title</h1>text<hr>end", "Title\ntext\nend"),
      ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
      ("<img src=\"x.png\" alt=\"A red flag\"> waves", "A red flag waves"),
      ("<img alt='Salt &amp; \"pepper\"' src=x>", "Salt & \"pepper\""), ("<img alt=\"\">.", "."),
      ("<custom-tag>สวัสดี</custom-tag>", "สวัสดี"),
      ("bell&#7;&#27;[31m", "bell[31m"),
      ("don&#146;t &#x93;go&#148; &#128;5 &#159;&#x80;", "don’t “go” €5 Ÿ€"),
      ("a&#127;&#129;&#x8D;&#143;&#144;&#157;b", "ab"),
      ("&#0;&#xD800;&#x110000;", "&#xD800;&#x110000;"),
      ("", ""), ("<p></p>", ""), ("plain", "plain"),
    ])
  func html(html: String, plain: String) {
    #expect(FormattedText(html, format: .html).plain == plain)
  }

  @Test(
    "in Moodle's format only real tags are tags, and newlines stay",
    arguments: [
      ("a < b and c > d", "a < b and c > d"),
      ("if x<y then <foo> else", "if x<y then <foo> else"),
      ("one\n two <b>three</b>", "one\n two three"),
      ("List<String> &amp; <i>more</i>", "List<String> & more"),
      ("one<br>two", "one\ntwo"),
      ("no markup  at all", "no markup  at all"),
    ])
  func moodleFormat(text: String, plain: String) {
    #expect(FormattedText(text, format: .moodle).plain == plain)
  }

  @Test(
    "Markdown's marks are resolved",
    arguments: [
      ("**bold** and *soft* and __bold__ and _soft_", "bold and soft and bold and soft"),
      ("***both***", "both"),
      ("# Title\ntext\n### Three", "Title\ntext\nThree"),
      ("#no title, 2 * 3 * 4, snake_case_name", "#no title, 2 * 3 * 4, snake_case_name"),
      ("`code *x*` and ``a ` b``", "code *x* and a ` b"),
      ("a `lonely backtick", "a `lonely backtick"),
      ("[Bangkok](https://example.org/a_b) and ![a flag](f.png)", "Bangkok and a flag"),
      ("[[am|'m]] and [x] (y)", "[[am|'m]] and [x] (y)"),
      ("I _____ from Laos. __", "I _____ from Laos. __"),
      ("\\*not soft\\* and C:\\dir", "*not soft* and C:\\dir"),
      ("*open\n\nclosed*", "*open\n\nclosed*"),
      ("- one\n- two\n> quoted", "- one\n- two\n> quoted"),
      ("**ไทย** และ <b>HTML</b> &amp;", "ไทย และ HTML &"),
      ("[broken](never", "[broken](never"),
    ])
  func markdown(markdown: String, plain: String) {
    #expect(FormattedText(markdown, format: .markdown).plain == plain)
  }

  @Test("plain text is left alone")
  func plain() {
    #expect(FormattedText("<b>&amp;**", format: .plain).plain == "<b>&amp;**")
  }

  @Test(
    "hostile markup takes time in proportion to its length",
    arguments: [
      "<", "<b", "<!--", "&", "&amp", "[", "](", "[a](", "*", "**a", "`", "``a`", "_a ", "<script>",
    ])
  func linear(piece: String) {
    let text = String(repeating: piece, count: 60_000 / piece.utf8.count)
    for format in [TextFormat.html, .moodle, .markdown] {
      #expect(FormattedText(text, format: format).plain.utf8.count <= text.utf8.count)
    }
  }
}
