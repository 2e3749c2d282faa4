import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Printing Moodle XML")
struct MoodleXMLWriterTests {
  @Test("a choice is printed as Moodle exports it")
  func choice() {
    let question = Question(
      id: "greet-1", title: "Greeting", category: "top/Unit 1",
      stem: FormattedText("<p>What do you say?</p>", format: .html),
      body: .choice([
        Answer(FormattedText("Hello"), weight: 100, feedback: FormattedText("ถูก", format: .html)),
        Answer(FormattedText("a ]]> b", format: .plain), weight: -33.33333),
      ]), feedback: FormattedText("**General**", format: .markdown), tags: ["A2", "topic=a & b"])
    // Source: writequestion, write_answer and writetext of question/format/xml/format.php.
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <quiz>
      <!-- question: 0  -->
        <question type="category">
          <category>
            <text>top/Unit 1</text>
          </category>
          <info format="moodle_auto_format">
            <text></text>
          </info>
          <idnumber></idnumber>
        </question>
      <!-- question: 1  -->
        <question type="multichoice">
          <name>
            <text>Greeting</text>
          </name>
          <questiontext format="html">
            <text><![CDATA[<p>What do you say?</p>]]></text>
          </questiontext>
          <generalfeedback format="markdown">
            <text>**General**</text>
          </generalfeedback>
          <defaultgrade>1.0000000</defaultgrade>
          <penalty>0.3333333</penalty>
          <hidden>0</hidden>
          <idnumber>greet-1</idnumber>
          <single>true</single>
          <shuffleanswers>true</shuffleanswers>
          <answernumbering>abc</answernumbering>
          <showstandardinstruction>0</showstandardinstruction>
          <correctfeedback format="html">
            <text></text>
          </correctfeedback>
          <partiallycorrectfeedback format="html">
            <text></text>
          </partiallycorrectfeedback>
          <incorrectfeedback format="html">
            <text></text>
          </incorrectfeedback>
          <answer fraction="100" format="moodle_auto_format">
            <text>Hello</text>
            <feedback format="html">
              <text>ถูก</text>
            </feedback>
          </answer>
          <answer fraction="-33.33333" format="plain_text">
            <text><![CDATA[a ]]]]><![CDATA[> b]]></text>
            <feedback format="plain_text">
              <text></text>
            </feedback>
          </answer>
          <tags>
            <tag><text>A2</text>
      </tag>
            <tag><text><![CDATA[topic=a & b]]></text>
      </tag>
          </tags>
        </question>
      </quiz>

      """
    let printed = MoodleXMLWriter.text(of: [question])
    #expect(printed.text == expected)
    #expect(printed.losses.isEmpty)
  }

  /// What a question has behind its idnumber.
  private func own(_ body: Question.Body, stem: String = "x", tags: [String] = []) -> [String] {
    let question = Question(
      id: "q", stem: FormattedText(stem, format: .html), body: body, tags: tags)
    let lines = MoodleXMLWriter.text(of: [question]).text.split(separator: "\n")
      .map { String($0.drop { $0 == " " }) }
    let start = lines.firstIndex { $0.hasPrefix("<idnumber>") } ?? 0
    return Array(lines[(start + 1)...].prefix { $0 != "</question>" })
  }

  @Test("true and false are in this order, whichever is right")
  func truth() {
    let lines = own(.trueFalse(isTrue: false, feedbackForTrue: nil, feedbackForFalse: nil))
    #expect(
      lines.filter { $0.hasPrefix("<answer") || $0.contains("e</text>") } == [
        "<answer fraction=\"0\" format=\"moodle_auto_format\">", "<text>true</text>",
        "<answer fraction=\"100\" format=\"moodle_auto_format\">", "<text>false</text>",
      ])
  }

  @Test("a range is a number with a tolerance, any number a star")
  func numbers() {
    let lines = own(
      .numeric([NumericAnswer(0.1...0.3, weight: 100), NumericAnswer(nil, weight: 0)]),
      tags: ["unit=km|กม."])
    #expect(
      lines.filter { $0.hasPrefix("<tolerance") || $0 == "<text>0.2</text>" || $0.contains("*") }
        == [
          "<text>0.2</text>", "<tolerance>0.1</tolerance>", "<text>*</text>",
          "<tolerance>0</tolerance>",
        ])
    #expect(
      lines.filter { $0.hasPrefix("<unit_name") } == [
        "<unit_name>km</unit_name>", "<unit_name>กม.</unit_name>",
      ])
  }

  @Test("the tag of letter case becomes usecase")
  func letterCase() {
    let body = Question.Body.short([Answer(FormattedText("x"), weight: 100)])
    #expect(own(body).first == "<usecase>0</usecase>")
    #expect(own(body, tags: ["case=exact"]).first == "<usecase>1</usecase>")
  }

  @Test("items have their places, matches too many an empty prompt")
  func places() {
    #expect(
      own(.ordering([FormattedText("a"), FormattedText("b")])).filter { $0.hasPrefix("<answer") }
        == [
          "<answer fraction=\"1.0000000\" format=\"moodle_auto_format\">",
          "<answer fraction=\"2.0000000\" format=\"moodle_auto_format\">",
        ])
    let pair = Pair(prompt: FormattedText("Laos", format: .html), match: "Vientiane")
    let lines = own(.matching([pair], distractors: ["Sydney"]))
    #expect(
      lines.filter { $0.hasPrefix("<text>") && $0 != "<text></text>" } == [
        "<text>Laos</text>", "<text>Vientiane</text>", "<text>Sydney</text>",
      ])
  }

  @Test("gaps are embedded answers, with Moodle's escapes")
  func cloze() {
    let question = Question(
      id: "q", stem: FormattedText("[[a}b#c~d\\|go]] [[x]] (x / y) {1:SA:=z}", format: .html),
      body: .cloze)
    #expect(
      MoodleXMLWriter.text(of: [question]).text.contains(
        "<![CDATA[{1:SHORTANSWER:=a\\}b\\#c&#126;d&#92;~=go} {1:MULTICHOICE:=x~y} &#123;1:SA:=z}]]>"
      ))
  }

  @Test("a rubric stands in the tags and in the graders' information")
  func rubric() {
    let lines = own(.speaking, tags: ["kind=speaking", "rubric=Polite, 40"])
    #expect(lines.contains("<text>Polite, 40</text>"))
    #expect(lines.contains("<tag><text>rubric=Polite, 40</text>"))
  }

  @Test("an id made from the content is left to be made again")
  func contentID() {
    var question = Question(id: "", stem: FormattedText("x"), body: .essay)
    question.id = question.contentID
    #expect(MoodleXMLWriter.text(of: [question]).text.contains("<idnumber></idnumber>"))
  }

  @Test(
    "a grade that Moodle has no name for is told of",
    arguments: [
      (33.33333, 0), (100, 0), (-25, 0), (14.28571, 0), (33.3, 1), (7.5, 1), (99, 1),
    ])
  func grades(weight: Double, losses: Int) {
    let question = Question(
      id: "q", stem: FormattedText("x"),
      body: .multiple([Answer(FormattedText("a"), weight: weight)]))
    #expect(MoodleXMLWriter.text(of: [question]).losses.count == losses)
  }
}
