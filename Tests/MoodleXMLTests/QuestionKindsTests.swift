import QuizEngine
import SourceText
import Testing
import Vocabulary

@Suite("Types of Moodle questions")
struct QuestionKindsTests {
  /// The only question of a reading, which had nothing to say.
  private func read(_ type: String, _ inside: String, stem: String = "Stem") throws -> Question {
    let reading = quiz(question(type, inside, stem: stem))
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.questions.first)
  }

  private func html(_ text: String) -> FormattedText { FormattedText(text, format: .html) }

  @Test("multichoice with one answer is a choice")
  func choice() throws {
    let question = try read(
      "multichoice",
      """
      <single>true</single>
      <answer fraction="100" format="html"><text>ไป</text>
        <feedback format="html"><text>ถูก</text></feedback></answer>
      <answer fraction="-33.33333" format="plain_text"><text>b &amp; c</text>
        <feedback><text></text></feedback></answer>
      <answer fraction="0"><text></text></answer>
      """)
    #expect(
      question.body
        == .choice([
          Answer(html("ไป"), weight: 100, feedback: html("ถูก")),
          Answer(FormattedText("b & c", format: .plain), weight: -33.33333),
        ]))
  }

  @Test("multichoice is a choice unless single says no", arguments: ["false", "0", ""])
  func multiple(single: String) throws {
    let answers = "<answer fraction=\"50\"><text>a</text></answer>"
    let several = try read("multichoice", "<single>\(single)</single>" + answers + answers)
    #expect(several.kind == .multiple)
    #expect(try read("multichoice", answers + answers).kind == .choice)
    #expect(try read("multichoice", "<single>1</single>" + answers + answers).kind == .choice)
  }

  @Test("truefalse finds its answers by their words, in any order")
  func truth() throws {
    let question = try read(
      "truefalse",
      """
      <answer fraction="100"><text>false</text><feedback><text>F</text></feedback></answer>
      <answer fraction="0"><text>true</text><feedback format="plain_text"><text>T</text></feedback></answer>
      """)
    #expect(
      question.body
        == .trueFalse(
          isTrue: false, feedbackForTrue: FormattedText("T", format: .plain),
          feedbackForFalse: html("F")))
  }

  @Test("truefalse in the words of another language takes the first for true, with a warning")
  func oldTruth() throws {
    let reading = quiz(
      question(
        "truefalse",
        """
        <answer fraction="0"><text>จริง</text></answer><answer fraction="100"><text>เท็จ</text></answer>
        """))
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(
      reading.questions.first?.body
        == .trueFalse(isTrue: false, feedbackForTrue: nil, feedbackForFalse: nil))
  }

  @Test("shortanswer keeps its answers; letter case that counts becomes a tag")
  func short() throws {
    let question = try read(
      "shortanswer",
      """
      <usecase>1</usecase>
      <answer fraction="100" format="moodle_auto_format"><text>ASEAN</text></answer>
      <answer fraction="50"><text>*asean*</text></answer>
      """)
    #expect(
      question.body
        == .short([
          Answer(FormattedText("ASEAN"), weight: 100),
          Answer(FormattedText("*asean*", format: .plain), weight: 50),
        ]))
    #expect(question.tags == ["case=exact"])
  }

  @Test("tags make a dictation of shortanswer and speaking of essay")
  func tags() throws {
    let dictation = try read(
      "shortanswer",
      """
      <answer fraction="100"><text>I see.</text></answer>
      <tags><tag><text>kind=dictation</text></tag><tag><text>say=I see.</text></tag></tags>
      """)
    #expect(dictation.kind == .dictation)
    #expect(dictation.tags == ["kind=dictation", "say=I see."])
    let speaking = try read("essay", "<tags><tag><text>kind=speaking</text></tag></tags>")
    #expect(speaking.body == .speaking)
    #expect(try read("essay", "").body == .essay)
    #expect(try read("description", "<defaultgrade>0</defaultgrade>").body == .description)
  }

  @Test(
    "numerical answers reach exactly as far as their tolerance",
    arguments: [
      ("3", "0.5", 2.5...3.5), ("0.2", "0.1", 0.1...0.3), ("1e3", "", 1000...1000),
      ("-2.5", "0", -2.5 ... -2.5), (" 7 ", "1", 6...8),
    ])
  func numbers(answer: String, tolerance: String, range: ClosedRange<Double>) throws {
    let question = try read(
      "numerical",
      """
      <answer fraction="100"><text>\(answer)</text><tolerance>\(tolerance)</tolerance></answer>
      <answer fraction="0"><text>*</text><feedback><text>no</text></feedback></answer>
      """)
    #expect(
      question.body
        == .numeric([
          NumericAnswer(range, weight: 100), NumericAnswer(nil, weight: 0, feedback: html("no")),
        ]))
  }

  @Test("units that need no factor become a tag, others are told of")
  func units() {
    let reading = quiz(
      question(
        "numerical",
        """
        <answer fraction="100"><text>5</text></answer>
        <units>
          <unit><multiplier>1</multiplier><unit_name>km</unit_name></unit>
          <unit><multiplier>1000</multiplier><unit_name>m</unit_name></unit>
          <unit><unit_name>กม.</unit_name></unit>
        </units>
        """))
    #expect(reading.questions.first?.tags == ["unit=km|กม."])
    #expect(
      reading.diagnostics.map(\.message.en) == ["units with a factor are not kept: m"])
  }

  @Test("matching has pairs, and matches that belong to none", arguments: ["matching", "match"])
  func matching(type: String) throws {
    let question = try read(
      type,
      """
      <subquestion format="html"><text>Laos</text><answer><text>Vientiane</text></answer></subquestion>
      <subquestion><text></text><answer><text>Sydney</text></answer></subquestion>
      <subquestion><text>ไทย</text><answer><text>Bangkok</text></answer></subquestion>
      <subquestion><text></text><answer><text></text></answer></subquestion>
      """)
    #expect(
      question.body
        == .matching(
          [
            Pair(prompt: html("Laos"), match: "Vientiane"),
            Pair(prompt: html("ไทย"), match: "Bangkok"),
          ],
          distractors: ["Sydney"]))
  }

  @Test("ordering keeps its items in the file's order")
  func ordering() throws {
    let question = try read(
      "ordering",
      """
      <layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount>
      <gradingtype>RELATIVE</gradingtype>
      <answer fraction="1.0000000"><text>one</text></answer>
      <answer fraction="2.0000000" format="markdown"><text>two</text></answer>
      """)
    #expect(
      question.body == .ordering([html("one"), FormattedText("two", format: .markdown)]))
  }

  @Test(
    "a question that can't be used is named, and the next one is read",
    arguments: [
      ("multichoice", "<answer fraction=\"100\"><text>a</text></answer>", "fewer than two answers"),
      (
        "multichoice",
        "<answer fraction=\"ten\"><text>a</text></answer><answer><text>b</text></answer>",
        "the fraction “ten” is not a number"
      ),
      (
        "multichoice",
        "<answer fraction=\"150\"><text>a</text></answer><answer><text>b</text></answer>",
        "the fraction “150” is not from -100 to 100"
      ),
      ("truefalse", "<answer fraction=\"0\"><text>true</text></answer>", "neither true nor false"),
      ("shortanswer", "", "there is no answer"),
      (
        "numerical", "<answer fraction=\"100\"><text>3 km</text></answer>", "“3 km” is not a number"
      ),
      (
        "numerical",
        "<answer fraction=\"100\"><text>3</text><tolerance>-1</tolerance></answer>",
        "the tolerance “-1” is not a number from 0"
      ),
      (
        "numerical", "<answer><text>3</text><fraction>50</fraction></answer>",
        "the fraction “50 × 100” is not from -100 to 100"
      ),
      (
        "numerical",
        "<answer fraction=\"100\"><text>1e400</text><tolerance>1e350</tolerance></answer>",
        "“1e400” is not a number"
      ),
      (
        "numerical",
        "<answer fraction=\"100\"><text>1e308</text><tolerance>1e308</tolerance></answer>",
        "the tolerance “1e308” is not a number from 0"
      ),
      (
        "matching",
        "<subquestion><text>a</text><answer><text></text></answer></subquestion>",
        "“a” has no match"
      ),
      ("ordering", "<answer><text>a</text></answer>", "at least two items"),
      ("cloze", "", "there is no gap"),
      ("calculatedmulti", "", "questions of the type “calculatedmulti” are not supported"),
      ("randomsamatch", "", "questions of the type “randomsamatch” are not supported"),
      ("", "", "the question has no type"),
    ])
  func faults(type: String, inside: String, message: String) {
    let reading = quiz(question(type, inside) + question("description", ""))
    #expect(reading.questions.map(\.kind) == [.description])
    #expect(
      reading.diagnostics.contains {
        $0.severity == .error && $0.message.en.contains(message) && $0.remedy != nil
      })
  }
}
