import QuizEngine
import SourceText
import Testing
import Vocabulary

@Suite("What all Moodle questions have")
struct QuestionBuilderTests {
  private let picture =
    "<file name=\"a b.png\" path=\"/maps/\" encoding=\"base64\">aGVs\n bG8=</file>"

  @Test("name, idnumber, texts, tags and category are kept")
  func headers() throws {
    let text = """
      <quiz>
        <question type="category"><category><text>$course$/top/ทักทาย</text></category></question>
        <!-- question: 12 -->
        <question type="essay">
          <name><text> Greeting </text></name>
          <questiontext format="markdown"><text>
            **Hello**
          </text></questiontext>
          <generalfeedback><text><![CDATA[a ]]]]><![CDATA[> b]]></text></generalfeedback>
          <idnumber>greet-1</idnumber>
          <coursetags><tag><text>ours</text></tag></coursetags>
          <tags><tag><text>A2</text></tag><tag><text>topic=greetings</text></tag><tag><text/></tag></tags>
        </question>
      </quiz>
      """
    let reading = moodle(text)
    #expect(
      reading.questions == [
        Question(
          id: "greet-1", title: "Greeting", category: "$course$/top/ทักทาย",
          stem: FormattedText("**Hello**", format: .markdown), body: .essay,
          feedback: FormattedText("a ]]> b", format: .markdown),
          tags: ["A2", "topic=greetings", "ours"], line: 4)
      ])
    #expect(reading.offsets == [text.utf8.count(before: "<question type=\"essay\"")])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("a question without an idnumber gets the id that its content makes")
  func contentID() throws {
    let reading = quiz(question("essay", "<idnumber></idnumber>"))
    let question = try #require(reading.questions.first)
    #expect(question.id == question.contentID)
  }

  @Test(
    "text formats are Moodle's; others are read as HTML, with a warning",
    arguments: [
      (" format=\"html\"", TextFormat.html, 0), (" format=\"plain_text\"", .plain, 0),
      (" format=\"moodle_auto_format\"", .moodle, 0), (" format=\"markdown\"", .markdown, 0),
      ("", .html, 0), (" format=\"wiki_like\"", .html, 1),
    ])
  func formats(attribute: String, format: TextFormat, warnings: Int) {
    let reading = quiz(
      "<question type=\"essay\"><questiontext\(attribute)><text>x</text></questiontext></question>")
    #expect(reading.questions.first?.stem == FormattedText("x", format: format))
    #expect(reading.diagnostics.count == warnings)
  }

  @Test("an answer's text may stand outside <text>, as in files of old")
  func oldText() {
    let reading = quiz(
      question(
        "shortanswer",
        "<answer fraction=\"100\">\n  old <feedback><text>f</text></feedback></answer>"))
    guard case .short(let answers) = reading.questions.first?.body else {
      Issue.record("no short answer")
      return
    }
    #expect(answers.map(\.text.text) == ["old"])
  }

  @Test("markup outside CDATA is named where it stands")
  func markup() {
    let text =
      "<quiz>\n" + "<question type=\"essay\"><questiontext><text>a <b>c</b></text>"
      + "</questiontext></question></quiz>"
    #expect(
      messages(moodle(text), of: text) == [
        "2:46 error: a tag <b> stands in a <text> without CDATA"
      ])
  }

  @Test("a category's description is noted, an empty category warned of")
  func categories() {
    let reading = quiz(
      """
      <question type="category"><category><text></text></category></question>
      <question type="category"><category>old</category><info><text>About</text></info></question>
      """ + question("essay", ""))
    #expect(reading.questions.first?.category == "old")
    #expect(
      reading.diagnostics.map(\.message.en) == [
        "the category has no name", "the description of the category is not kept",
      ])
  }

  // MARK: Files

  @Test(
    "an embedded file is told of, with its bytes where they are wanted", arguments: [false, true])
  func files(wantsFiles: Bool) {
    let text = """
      <quiz><question type="essay"><questiontext>
      <text><![CDATA[<img src="@@PLUGINFILE@@/maps/a%20b.png">]]></text>\(picture)</questiontext>
      <idnumber>q1</idnumber></question></quiz>
      """
    let reading = moodle(text, wantsFiles: wantsFiles)
    #expect(
      reading.files == [
        EmbeddedFile(
          name: "a-b.png", link: "maps/a b.png", question: "q1", size: 5,
          bytes: wantsFiles ? Array("hello".utf8) : nil)
      ])
    #expect(
      reading.diagnostics.map(\.message.en) == [
        "the embedded file “maps/a b.png” (5 B) is not kept in the bank"
      ])
    #expect(reading.diagnostics.map(\.offset) == [text.utf8.count(before: "<file")])
    #expect(reading.diagnostics.map(\.check) == [MoodleXMLReading.fileCheck])
  }

  @Test("names that would leave the folder or meet another are changed")
  func names() {
    let files = [
      "../../etc/passwd", "/.bashrc", "x.png", "X.PNG", "..\\..\\a.exe", "", "a\u{202E}b.png",
    ]
    let elements = files.enumerated().map {
      "<file name=\"\($0.element)\" path=\"/\($0.offset)/\" encoding=\"base64\">QQ==</file>"
    }
    let reading = quiz(
      "<question type=\"essay\"><questiontext><text>x</text>\(elements.joined())"
        + "</questiontext></question>")
    #expect(
      reading.files.map(\.name) == [
        "passwd", "bashrc", "x.png", "X-2.PNG", "a.exe", "5", "a-b.png",
      ])
  }

  @Test("a damaged file and one that is not there are told of")
  func badFiles() {
    let reading = quiz(
      question(
        "essay",
        "<generalfeedback><text>x</text><file name=\"a\" encoding=\"base64\">???</file></generalfeedback>",
        stem: "<img src=\"@@PLUGINFILE@@/gone.png\">"))
    #expect(reading.files.isEmpty)
    #expect(
      reading.diagnostics.map(\.message.en).sorted() == [
        "the embedded file “a” is damaged",
        "the question shows a file “gone.png”, which did not come with it",
      ])
    #expect(reading.questions.count == 1)
  }

  @Test("the picture of a very old file stands behind its text")
  func oldPicture() {
    let reading = quiz(
      question("essay", "<image>maps/x.png</image><image_base64>QQ==</image_base64>"))
    #expect(
      reading.questions.first?.stem.text
        == "Stem <img src=\"@@PLUGINFILE@@/maps_x.png\" />")
    #expect(reading.files.map(\.size) == [1])
  }
}

extension String.UTF8View {
  /// How many bytes stand before a text.
  func count(before text: String) -> Int {
    firstRange(of: text.utf8).map { distance(from: startIndex, to: $0.lowerBound) } ?? -1
  }
}
