import Generators
import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import MoodleXML

@Suite("Texts that are read without the parser")
struct XMLBytesTests {
  private func isSimple(_ text: String, inSection: Bool) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { $0.isSimpleXML(0..<bytes.count, inSection: inSection) }
  }

  @Test(
    "hold nothing that XML would change or refuse",
    arguments: [
      ("", true, true), ("ไทย \n\t", true, true), ("a & b", false, true), ("&amp;", false, true),
      ("a\rb", false, false), ("a\u{7}", false, false), ("\u{FFFE}", false, false),
      ("x\u{FFFF}", false, false), ("\u{FEFF}\u{FFFD}", true, true), ("ｗｉｄｅ", true, true),
    ])
  func simple(text: String, outside: Bool, inside: Bool) {
    #expect(isSimple(text, inSection: false) == outside)
    #expect(isSimple(text, inSection: true) == inside)
  }

  @Test("are what the parser makes of them", arguments: Array(UInt64(1)...6))
  func same(seed: UInt64) {
    var questions = RandomQuestions.questions(count: 120, seed: seed)
    questions[0].title = "a\r\nb"
    let text = MoodleXMLWriter.text(of: questions).text
    // A start tag with a blank is left to the parser.
    let parsed = moodle(text.replacing("<text>", with: "<text >"))
    let simple = moodle(text)
    #expect(parsed.questions == simple.questions)
    #expect(parsed.diagnostics.map(\.message) == simple.diagnostics.map(\.message))
  }

  @Test(
    "may be pieced together of sections, characters and references",
    arguments: [
      ("a<![CDATA[b]]>c", "abc"), ("<![CDATA[a]]><![CDATA[b]]>", "ab"), (" <![CDATA[ a ]]> ", "a"),
      ("a &amp; &#3585;", "a & ก"), ("a<!-- no -->b", "ab"), ("a\r\nb", "a\nb"),
      ("a<?x y?>b", "ab"),
      ("<![CDATA[a\rb]]>", "a\nb"), ("<![CDATA[&amp;]]>", "&amp;"), ("", ""),
    ])
  func pieces(inside: String, text: String) {
    let reading = quiz(
      question("essay", "<generalfeedback><text>\(inside)</text></generalfeedback>"))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.questions.first?.feedback?.text ?? "" == text)
  }
}
