import Generators
import SourceText
import Testing
import Vocabulary

@testable import MoodleXML
@testable import QuizEngine

@Suite("Reading Moodle XML that was printed")
struct MoodleXMLLawTests {
  /// A question with what printing may change though it means the same: its line, and blanks
  /// within gaps, on which an id made from the content depends.
  private func meaning(_ question: Question) -> Question {
    var question = question
    question.line = 1
    guard question.kind == .cloze else { return question }
    let stem = MoodleXMLGappedText(question.stem.text).pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .gap(let answers): "[[" + answers.joined(separator: "|") + "]]"
      }
    }
    if question.id == question.contentID { question.id = "" }
    question.stem.text = stem.joined()
    return question
  }

  @Test("gives the same questions", arguments: Array(UInt64(1)...12))
  func law(seed: UInt64) {
    let questions = RandomQuestions.questions(count: 250, seed: seed)
    let printed = MoodleXMLWriter.text(of: questions)
    let reading = moodle(printed.text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.questions.count == questions.count)
    for (question, other) in zip(questions, reading.questions) {
      #expect(meaning(question) == meaning(other))
    }
    // Only grades that Moodle has no name for are told of.
    #expect(printed.losses.allSatisfy { $0.message.en.hasPrefix("Moodle has no grade") })
  }

  @Test("prints the same text again", arguments: Array(UInt64(21)...24))
  func stable(seed: UInt64) {
    let once = MoodleXMLWriter.text(of: RandomQuestions.questions(count: 100, seed: seed)).text
    #expect(MoodleXMLWriter.text(of: moodle(once).questions).text == once)
  }

  @Test("gives a generated bank whole, without a word")
  func generated() {
    let bytes = QuestionGenerator.moodleXML(count: 400)
    let file = SourceFile(name: "", text: String(decoding: bytes, as: UTF8.self))
    let reading = MoodleXMLFormat.reading(file)
    #expect(reading.questions.count == 400)
    #expect(reading.diagnostics.isEmpty)
    let gift = SourceFile(
      name: "", text: String(decoding: QuestionGenerator.gift(count: 400), as: UTF8.self))
    #expect(reading.questions.map(meaning) == Bank(gift: gift).map(meaning))
  }

  @Test(
    "gives the same text, whatever it holds",
    arguments: [
      "a\r\nb", "a\rb & <c>", "]]>", "<![CDATA[", "&#13;", "a\tb", "\u{FEFF}x", "\u{10FFFF}",
      "</question>", "<question type=\"essay\"><![CDATA[x]]></question>", "@@PLUGINFILE", "a]]",
    ])
  func texts(text: String) {
    let question = Question(
      id: "1", title: text, category: text, stem: FormattedText(text, format: .plain),
      body: .choice([
        Answer(FormattedText(text, format: .plain), weight: 100), Answer("x", weight: 0),
      ]), feedback: FormattedText(text, format: .markdown), tags: [text])
    let printed = MoodleXMLWriter.text(of: [question])
    #expect(printed.losses.isEmpty)
    #expect(moodle(printed.text).questions.map(meaning) == [meaning(question)])
  }

  @Test(
    "gives the same gaps",
    arguments: [
      "I [[went]] (go / went / gone) home.", "[[b|a]] (a / b)", "[[a|b]] (a / b / c)", "[[a]] (a)",
      "{1:SHORTANSWER:=x} [[a]]", "{#1} [[a]] {:MC:", "[[a]][[b]]", "[[x}y#z~w\\]]",
      "[[&#39;&amp;]]",
      "[[R&]] [[&amp;]]", "[[=a|%50%b]]", "[[a]] (=a / b)", "[[a]] ( a / b)", "[[ไป|มา]]",
      "[[x]] [[ y",
      "[[\\*]] [[a*b]]", "]] [[a]] [[]] |", "[[&]] (a / &)", "[[a / b]] (a / b)", "[[}]] (} / #)",
      "[[\"]] [[//]]",
    ])
  func gaps(stem: String) {
    for format in [TextFormat.plain, .moodle, .html] {
      let question = Question(
        id: "1", stem: FormattedText(stem, format: format), body: .cloze, tags: ["kind=cloze"])
      let printed = MoodleXMLWriter.text(of: [question])
      let reading = moodle(printed.text)
      #expect(printed.losses.isEmpty)
      #expect(reading.diagnostics.isEmpty)
      #expect(reading.questions.map(meaning) == [meaning(question)])
    }
  }

  @Test("gives a kind its tag, and keeps one that is there")
  func kinds() {
    let essay = FormattedText("x", format: .html)
    for body in [Question.Body.speaking, .dictation([Answer("x", weight: 100)])] {
      let question = Question(id: "1", stem: essay, body: body)
      let read = moodle(MoodleXMLWriter.text(of: [question]).text).questions
      #expect(read.map(\.body) == [body])
      #expect(read.map(\.tags) == [["kind=\(question.kind.rawValue)"]])
    }
    let exact = Question(
      id: "1", stem: essay, body: .short([Answer("x", weight: 100)]), tags: ["case=exact", "A1"])
    #expect(
      moodle(MoodleXMLWriter.text(of: [exact]).text).questions.map(meaning) == [meaning(exact)])
    let units = Question(
      id: "1", stem: essay, body: .numeric([NumericAnswer(1...2, weight: 100)]),
      tags: ["unit=km|กม."])
    #expect(
      moodle(MoodleXMLWriter.text(of: [units]).text).questions.map(meaning) == [meaning(units)])
    let judged = Question(
      id: "1", stem: essay, body: .essay, tags: ["rubric=Polite, 40", "rubric=<Clear>, 60"])
    let reading = moodle(MoodleXMLWriter.text(of: [judged]).text)
    #expect(reading.questions.map(meaning) == [meaning(judged)])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("tells of everything that comes back changed")
  func losses() {
    let stem = FormattedText("x", format: .html)
    let questions = [
      Question(id: "1", stem: FormattedText(" x", format: .html), body: .essay),
      Question(id: "2", stem: FormattedText("a\u{7}b", format: .html), body: .essay),
      Question(id: "3", stem: stem, body: .essay, tags: [""]),
      Question(id: "4", stem: stem, body: .essay, tags: ["a "]),
      Question(
        id: "5", stem: stem,
        body: .matching(
          [
            Pair(prompt: FormattedText("", format: .html), match: "a"),
            Pair(prompt: stem, match: "b"),
          ], distractors: [])),
      Question(
        id: "6", stem: stem, body: .numeric([NumericAnswer(1e-300...1e300, weight: 100)])),
      Question(id: QuestionID(String(repeating: "x", count: 101)), stem: stem, body: .essay),
    ]
    let printed = MoodleXMLWriter.text(of: questions)
    #expect(printed.losses.map(\.question) == questions.map(\.id))
    #expect(printed.losses.allSatisfy { !$0.isWhole })
    let read = moodle(printed.text).questions
    #expect(read.count == questions.count)
    for (question, other) in zip(questions.dropLast(), read) {
      #expect(meaning(question) != meaning(other))
    }
  }

  @Test("is without what can't be printed at all, and tells of that")
  func whole() {
    let cloze = Question(id: "1", stem: FormattedText("no gap [[", format: .html), body: .cloze)
    let printed = MoodleXMLWriter.text(of: [cloze])
    #expect(printed.losses.map(\.isWhole) == [true])
    #expect(moodle(printed.text).questions.isEmpty)
  }
}

extension Answer {
  fileprivate init(_ text: String, weight: Double) {
    self.init(FormattedText(text, format: .plain), weight: weight)
  }
}
