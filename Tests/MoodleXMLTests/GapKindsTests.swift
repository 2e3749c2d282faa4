import QuizEngine
import SourceText
import Testing
import Vocabulary

@Suite("Moodle questions with gaps, and those that a person judges")
struct GapKindsTests {
  @Test("embedded answers become gaps", arguments: ["cloze", "multianswer"])
  func cloze(type: String) throws {
    let reading = quiz(
      question(type, "", stem: "She {1:SHORTANSWER:=went~=left} {1:MC:to~=from} it."))
    let question = try #require(reading.questions.first)
    #expect(question.kind == .cloze)
    #expect(
      question.stem
        == FormattedText("She [[went|left]] [[from]] (to / from) it.", format: .html))
    #expect(question.tags == ["kind=cloze"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("what gaps can't keep is told of, in one warning a question")
  func losses() {
    let reading = quiz(
      question(
        "cloze", "",
        stem: "{1:SA:=a#good~%50%b~*#no} {2:SAC:=c} {1:NM:=2:0.5}"))
    #expect(reading.questions.first?.stem.text == "[[a]] [[c]] [[2]]")
    #expect(
      reading.diagnostics.map(\.message.en) == [
        "the gaps can't keep: different weights, partial credit, feedback on answers, "
          + "the tolerance of numbers, letter case in some gaps only"
      ])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("letter case that counts in every gap becomes a tag")
  func exactCase() {
    let reading = quiz(question("cloze", "", stem: "{1:SAC:=a} {1:SHORTANSWER_C:=b} {1:MC:=c~d}"))
    #expect(reading.questions.first?.tags == ["kind=cloze", "case=exact"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(
    "gaps that have no form here keep the question out",
    arguments: [
      ("{1:MULTIRESPONSE:=a~=b}", "MULTIRESPONSE"), ("{1:SA:=a} {1:SA:%50%b}", "gap 2"),
      ("{1:SA:=a|b}", "gap 1"), ("{1:SA:=a", "no gap"),
    ])
  func faults(stem: String, message: String) {
    let reading = quiz(question("cloze", "", stem: stem))
    #expect(reading.questions.isEmpty)
    #expect(reading.diagnostics.contains { $0.message.en.contains(message) })
  }

  @Test(
    "chosen and dragged words become gaps with their choices",
    arguments: [
      ("gapselect", "selectoption"), ("ddwtos", "dragbox"),
    ])
  func chosen(type: String, element: String) {
    let choices = [("quick", 1), ("slow", 1), ("fox", 2), ("{cat}", 2)].map {
      "<\(element)><text>\($0.0)</text><group>\($0.1)</group></\(element)>"
    }
    let reading = quiz(
      question(type, choices.joined(), stem: "The [[1]] brown [[3]] {1:SA:=x} [x]"))
    #expect(
      reading.questions.first?.stem.text
        == "The [[quick]] (quick / slow) brown [[fox]] (fox / {cat}) {1:SA:=x} [x]")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("a gap that names no choice keeps the question out")
  func noChoice() {
    let reading = quiz(
      question("gapselect", "<selectoption><text>a</text></selectoption>", stem: "[[2]]"))
    #expect(reading.questions.isEmpty)
    #expect(reading.diagnostics.map(\.message.en) == ["the gap [[2]] names no choice"])
  }

  @Test("graders' information of criteria and points becomes a rubric")
  func rubric() {
    let reading = quiz(
      question(
        "essay",
        """
        <graderinfo format="html"><text><![CDATA[<p>Polite, 40</p><p>Clear, 60</p>]]></text></graderinfo>
        """))
    #expect(reading.questions.first?.tags == ["rubric=Polite, 40", "rubric=Clear, 60"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("what has no place is listed in one note a question")
  func notKept() {
    let reading = quiz(
      question(
        "essay",
        """
        <defaultgrade>5</defaultgrade><penalty>0.5</penalty><hidden>1</hidden>
        <graderinfo format="html"><text>Be generous</text></graderinfo>
        <responsetemplate format="html"><text>Dear …</text></responsetemplate>
        <attachmentsrequired>1</attachmentsrequired><maxwordlimit>90</maxwordlimit>
        <plugin><colour>red</colour></plugin>
        <hint><text>Think</text></hint><hint><text></text></hint>
        """))
    #expect(
      reading.diagnostics.map(\.message.en) == [
        "not kept from Moodle: information for graders, the response template, "
          + "required attachments, the word limit, the mark 5, the penalty 0.5, "
          + "that it is hidden, <plugin>, a hint"
      ])
    #expect(reading.diagnostics.map(\.severity) == [.note])
    #expect(reading.questions.count == 1)
  }

  @Test("Moodle's own words and settings are not worth a note")
  func usual() {
    let reading = quiz(
      question(
        "multichoice",
        """
        <defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
        <single>true</single><shuffleanswers>true</shuffleanswers>
        <answernumbering>abc</answernumbering><showstandardinstruction>1</showstandardinstruction>
        <correctfeedback format="html"><text><![CDATA[<p>Your answer is correct.</p>]]></text></correctfeedback>
        <incorrectfeedback format="html"><text>คำตอบของคุณไม่ถูกต้อง</text></incorrectfeedback>
        <shownumcorrect/>
        <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>
        """))
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("feedback and an order of the author's own are worth one")
  func combined() {
    let reading = quiz(
      question(
        "multichoice",
        """
        <shuffleanswers>false</shuffleanswers>
        <correctfeedback><text>Bravo</text></correctfeedback>
        <partiallycorrectfeedback><text>Nearly</text></partiallycorrectfeedback>
        <incorrectfeedback><text>No</text></incorrectfeedback>
        <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>
        """))
    #expect(
      reading.diagnostics.map(\.message.en) == [
        "not kept from Moodle: the fixed order of answers, feedback for right answers, "
          + "feedback for partly right answers, feedback for wrong answers"
      ])
  }
}
