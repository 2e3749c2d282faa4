import MoodleXML
import QuizEngine
import SourceText
import Testing
import Vocabulary

@Suite("Files that attack the reader")
struct QuestionScanTests {
  private let fine = question("essay", "")

  @Test("a billion laughs are refused, and the rest of the file is read")
  func entityBomb() {
    var entities = "<!ENTITY lol \"lol\">"
    for level in 1...9 {
      entities +=
        "<!ENTITY lol\(level) \"" + String(repeating: "&lol\(level - 1);", count: 10) + "\">"
    }
    let text =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [\(entities)]>\n<quiz>"
      + question("essay", "<name><text>&lol9;</text></name>") + fine + "</quiz>"
    let reading = moodle(text)
    #expect(reading.questions.count == 1)
    #expect(
      messages(reading, of: text).first
        == "2:1 error: declarations in a <!DOCTYPE> are refused, since they can be used for attacks"
    )
    #expect(reading.diagnostics.count == 2)
  }

  @Test(
    "a file outside is never read",
    arguments: [
      "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE quiz [<!ENTITY % d SYSTEM \"http://127.0.0.1:9/x.dtd\">%d;]>",
      "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE quiz PUBLIC \"-//x\" 'http://127.0.0.1:9/x.dtd'>",
    ])
  func externalEntity(type: String) {
    let reading = moodle(
      type + "<quiz>" + question("essay", "<idnumber>&x;</idnumber>") + fine + "</quiz>")
    #expect(reading.questions.count == 1)
    #expect(reading.questions.allSatisfy { !$0.id.rawValue.contains("root") })
    #expect(reading.diagnostics.count == 2)
  }

  @Test("a document type without declarations is passed over with a warning")
  func documentType() {
    let reading = moodle("<!DOCTYPE quiz>\n<quiz>\(fine)</quiz>")
    #expect(reading.questions.count == 1)
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("a document type within a question keeps it out")
  func innerDocumentType() {
    let reading = quiz(question("essay", "<!DOCTYPE a [<!ENTITY x 'y'>]>") + fine)
    #expect(reading.questions.count == 1)
    #expect(reading.diagnostics.map(\.severity) == [.error])
  }

  @Test("elements may stand 64 deep, no deeper")
  func depth() {
    func nested(_ count: Int) -> String {
      question(
        "essay", String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count))
    }
    #expect(quiz(nested(63)).questions.count == 1)
    let reading = quiz(nested(64) + fine + nested(100_000) + fine)
    #expect(reading.questions.count == 2)
    #expect(
      reading.diagnostics.map(\.message.en)
        == Array(repeating: "elements are nested more than 64 deep", count: 2))
  }

  @Test("a tag may be 64 KiB long, no longer")
  func tagLength() {
    func long(_ count: Int) -> String {
      question("essay", "<name a=\"" + String(repeating: "x", count: count) + "\"/>")
    }
    #expect(quiz(long(60_000)).questions.count == 1)
    let reading = quiz(long(70_000) + fine)
    #expect(reading.questions.count == 1)
    #expect(reading.diagnostics.map(\.message.en) == ["this tag is longer than 64 KiB"])
  }

  @Test("a large embedded file is no harm")
  func largeFile() {
    let content = String(repeating: "QUFB\n", count: 400_000)
    let reading = quiz(
      question(
        "essay",
        "<generalfeedback><text>x</text><file name=\"a\" encoding=\"base64\">\(content)</file></generalfeedback>"
      ))
    #expect(reading.files.map(\.size) == [1_200_000])
  }

  @Test(
    "hostile files take time in proportion to their length",
    arguments: [
      "<", "</", "<a", "<a ", "<!--", "<!-- -->", "<![CDATA[", "]]>", "<?", "<!", "<!DOCTYPE [",
      "<question", "<question>", "<question><![CDATA[", "<question><!--", "</question>", "<quiz>",
      "<question a=\"", "<file>", "<question><file>", "&", "<question>&x;", "<question>&",
      "<question></a></question>", "<question type='essay'/>", "<text></text>",
      "<question type='cloze'><questiontext><text>{1:SA:", "{1:SA:=a}", "<question><a>\n",
    ])
  func linear(piece: String) {
    // In a debug build these would take minutes if one of them were quadratic.
    let body = String(repeating: piece, count: 100_000 / piece.utf8.count)
    for text in [body, "<quiz>" + body + "]]>--></quiz>", question("cloze", "", stem: body)] {
      let reading = moodle(text)
      #expect(reading.diagnostics.allSatisfy { (0...text.utf8.count).contains($0.offset) })
      #expect(reading.diagnostics.count <= 10_001)
    }
  }

  @Test("bytes of any kind are read without harm", arguments: Array(UInt64(1)...30))
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let marks = [
      "<question type=\"essay\">", "</question>", "<questiontext>", "</questiontext>", "<text>",
      "</text>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&", "<", ">", "\"", "x", "ก", "\n",
      "<quiz>", "</quiz>", "<file name=\"a\">", "</file>", "<?", "?>", "<!DOCTYPE", "\u{1}", "\r",
      "<answer fraction=\"100\">", "</answer>", "<question type=\"multichoice\"",
    ]
    let text = (0..<400).map { _ in marks[random.below(marks.count)] }.joined()
    let reading = moodle(text)
    let length = text.utf8.count
    #expect(reading.diagnostics.allSatisfy { (0...length).contains($0.offset) })
    #expect(!reading.questions.isEmpty || reading.diagnostics.contains { $0.severity == .error })
    #expect(zip(reading.offsets, reading.offsets.dropFirst()).allSatisfy { $0 < $1 })
  }
}
