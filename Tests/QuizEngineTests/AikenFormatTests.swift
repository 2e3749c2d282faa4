import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Aiken")
struct AikenFormatTests {
  private func aiken(_ text: String) -> Bank { Bank(aiken: SourceFile(name: "a.txt", text: text)) }

  private func options(_ texts: String..., key: Int) -> Question.Body {
    .choice(
      texts.enumerated().map { number, text in
        Answer(FormattedText(text, format: .plain), weight: number == key ? 100 : 0)
      })
  }

  @Test(
    "a stem, its options and the answer make a choice question",
    arguments: [
      "What is it?\nA. one\nB. two\nANSWER: B\n",
      "What is it?\r\nA) one\r\nB) two\r\nANSWER: B\r\n",
      "What is it?\rA) one\rB) two\rANSWER: B",
      "\u{FEFF}What is it?\nA.one\nB.  two  \nANSWER:B",
      "\n\n  What is it?  \n\nA. one\n\nB. two\n\nANSWER: B.\n\n",
      "What is it?\na) one\nb) two\nAnswer : b",
    ])
  func reading(text: String) throws {
    let bank = aiken(text)
    #expect(bank.diagnostics.allSatisfy { $0.severity == .warning })
    let question = try #require(bank.first)
    #expect(question.stem == FormattedText("What is it?", format: .plain))
    #expect(question.body == options("one", "two", key: 1))
    #expect(question.id == bank.id(at: 0) && question.id == question.contentID)
    #expect(question.title == "" && question.category == "" && question.tags == [])
    #expect(bank.kind(at: 0) == .choice && bank.level(at: 0) == nil)
  }

  @Test("what means something elsewhere is text: markup, braces, LaTeX, colons, Thai")
  func texts() {
    let bank = aiken(
      "ถาม: <b>{=a ~b}</b> \\frac{1}{2} # %50%?\nA. C:\\new\nB. ก ~ = #\nC. \nANSWER: A\n"
        + "Next follows at once\nA. a\nB. b\nANSWER: A")
    #expect(bank.diagnostics.isEmpty)
    #expect(bank[0].stem.text == "ถาม: <b>{=a ~b}</b> \\frac{1}{2} # %50%?")
    #expect(bank[0].body == options("C:\\new", "ก ~ = #", "", key: 0))
    #expect(bank.indices.map { bank.line(at: $0) } == [1, 6])
    #expect(bank.offset(at: 1, answer: 1) == bank.file.bytes.count - 11)
    #expect(bank.offset(at: 1, answer: 2) == bank.offset(at: 1))
  }

  @Test("a stem of several lines is kept whole, with a warning")
  func severalLines() {
    let bank = aiken("Read this.\r\n  Then choose. \r\nA. a\r\nB. b\r\nANSWER: A")
    #expect(bank.first?.stem.text == "Read this.\nThen choose.")
    #expect(bank.diagnostics.map(\.severity) == [.warning])
  }

  @Test(
    "each fault is named at its place, and what is sound loads",
    arguments: [
      ("", "1:1", AikenFault.noQuestions, 0),
      ("Q\nA. a\nB. b\n\nR\nA. a\nB. b\nANSWER: A", "3:5", .noAnswer, 1),
      ("Q\nA. a\nB. b", "3:5", .noAnswer, 0),
      ("Q\nA. a\nB. b\nR\nA. a\nB. b\nANSWER: A", "3:5", .noAnswer, 1),
      ("Q\nA. a\nlonger\nB. b\nANSWER: A", "3:1", .optionOfSeveralLines, 0),
      ("Q\nA. a\nB. b\nlonger\n still\nANSWER: B", "4:1", .optionOfSeveralLines, 0),
      (
        "Q\nA. a\nlonger\n\nB. b\n\nANSWER: A\n\nR\nA. a\nB. b\nANSWER: B", "3:1",
        .optionOfSeveralLines, 1
      ),
      ("Q\nA. a\nB. b\nANSWER: C", "4:9", .noSuchOption(2, last: 1), 0),
      ("Q\nA. a\nB. b\nANSWER:", "4:8", .answerIsNoLetter(""), 0),
      ("Q\nA. a\nB. b\nANSWER: Bangkok", "4:9", .answerIsNoLetter("Bangkok"), 0),
      ("Q\nA. a\nB. b\nANSWER: ข", "4:9", .answerIsNoLetter("ข"), 0),
      ("Q\nA. a\nB. b\nANSWER: A, B", "4:9", .severalAnswers, 0),
      ("Q\nA. a\nB. b\nANSWER: A (of course)", "4:9", .textBehindLetter, 1),
      ("Q\nA. a\nB. b\nANSWER: b", "4:9", .smallAnswer, 1),
      ("Q\nA. a\nC. b\nANSWER: A", "3:1", .lettersOutOfOrder(found: 2, expected: 1), 0),
      ("Q\nB. a\nA. b\nANSWER: A", "2:1", .lettersOutOfOrder(found: 1, expected: 0), 0),
      ("Q\na. a\nb. b\nANSWER: A", "2:1", .smallLetters, 1),
      ("Q\nA. a\nANSWER: A", "2:5", .oneOption, 0),
      ("Q\nANSWER: A", "2:1", .noOptions, 0),
      ("Q\n\nR\nA. a\nB. b\nANSWER: A", "1:1", .noOptions, 1),
      (
        "Q\nA. a\nB. b\nANSWER: A\nbecause of it\n\nR\nA. a\nB. b\nANSWER: B", "5:1",
        .textAfterAnswer, 2
      ),
      ("A. a\nB. b\nANSWER: A\n\nR\nA. a\nB. b\nANSWER: B", "1:1", .optionWithoutQuestion, 1),
      ("ANSWER: A\n\nR\nA. a\nB. b\nANSWER: B", "1:1", .answerWithoutQuestion, 1),
      ("Q\nR\nA. a\nB. b\nANSWER: B", "2:1", .stemOfSeveralLines, 1),
    ] as [(String, String, AikenFault, Int)])
  func faults(text: String, place: String, fault: AikenFault, count: Int) {
    let bank = aiken(text)
    #expect(bank.diagnostics.map(\.message) == [fault.message])
    #expect(bank.diagnostics.map(\.severity) == [fault.severity])
    #expect(bank.diagnostics.map { QuizEngineTests.place($0.offset, in: text) } == [place])
    #expect(bank.diagnostics.allSatisfy { $0.remedy != nil })
    #expect(bank.count == count)
  }

  @Test("the wrong of many questions are left out, the rest load")
  func mixed() {
    let sound = String(decoding: QuestionGenerator.aiken(count: 20), as: UTF8.self)
    let bank = aiken(sound + "Broken\nA. a\nB. b\n\n" + sound)
    #expect(bank.count == 40)
    #expect(bank.diagnostics.count == 1)
  }

  @Test("choice and true/false are printed, and read back")
  func writing() {
    let bank = gift(
      """
      Q\\: <b>one</b> {~a
      ~b =c}

      ข้อความ {F}

      Statement {T}

      """)
    let printed = AikenFormat().text(of: bank)
    #expect(
      printed.text == """
        Q: one
        A. a
        B. b
        C. c
        ANSWER: C

        ข้อความ
        A. ถูก
        B. ผิด
        ANSWER: B

        Statement
        A. True
        B. False
        ANSWER: A


        """)
    #expect(
      printed.losses.map(\.message.en) == [
        "lost: its markup", "lost: that it is true or false", "lost: that it is true or false",
      ])
    let read = aiken(printed.text)
    #expect(read.diagnostics.isEmpty)
    #expect(read.map(\.stem.text) == ["Q: one", "ข้อความ", "Statement"])
  }

  @Test(
    "what Aiken can't say is told, once a question",
    arguments: [
      (
        "// [id:x] [tag:A1]\n::T::Q {=a#yes ~b ~%50%c\n=d####all}",
        "its id, its title, its tags and level, its feedback, its weights, "
          + "its other right answers",
        false
      ),
      ("$CATEGORY: a\n\nQ {=a ~b}", "its category", false),
      ("Q\\nR {=a ~b}", "its line breaks", false),
      ("A. is what? {=a ~b}", "its stem is empty, or starts like an option or ANSWER:", true),
      ("Answer\\: what? {=a ~b}", "its stem is empty, or starts like an option or ANSWER:", true),
      ("Q {~%50%a ~%50%b}", "Aiken has choice questions only, none of the kind multiple", true),
      ("Q {=a}", "Aiken has choice questions only, none of the kind short", true),
      ("Q {}", "Aiken has choice questions only, none of the kind essay", true),
    ])
  func losses(source: String, message: String, isWhole: Bool) throws {
    let printed = AikenFormat().text(of: [try question(source)])
    #expect(printed.losses.map(\.message.en) == [(isWhole ? "not written: " : "lost: ") + message])
    #expect(printed.losses.map(\.isWhole) == [isWhole])
    #expect(printed.text.isEmpty == isWhole)
  }

  @Test(
    "a stem that another format's file could start with is printed below another question only",
    arguments: ["// a path", "::Title", "$CATEGORY: x", "<quiz> is a tag", "stem,key"])
  func firstStem(stem: String) {
    let questions = [stem, "Q"].map { text in
      var question = Question(
        id: "", stem: FormattedText(text, format: .plain), body: options("a", "b", key: 0))
      question.id = question.contentID
      return question
    }
    let first = AikenFormat().text(of: questions)
    #expect(first.losses.map(\.isWhole) == [true])
    #expect(first.losses.map(\.question) == [questions[0].id])
    #expect(aiken(first.text).map(\.stem.text) == ["Q"])
    let printed = AikenFormat().text(of: questions.reversed())
    #expect(printed.losses == [])
    let file = SourceFile(name: "x", text: printed.text)
    #expect(BankFormats.format(of: file).name == "aiken")
    #expect(aiken(printed.text).map(\.stem.text) == ["Q", stem])
  }

  @Test("plain choice questions read back as themselves, whatever they hold")
  func law() {
    var questions = RandomQuestions.questions(count: 1200, seed: 4).filter { $0.kind == .choice }
    for index in questions.indices {
      guard case .choice(let answers) = questions[index].body else { continue }
      let line = { (text: String) in
        FormattedText(
          text.split(separator: "\n").joined(separator: " ").split(separator: "\t").joined(),
          format: .plain)
      }
      let key = answers.firstIndex { $0.weight >= 100 }
      let body = Question.Body.choice(
        answers.enumerated().map { Answer(line($1.text.text), weight: $0 == key ? 100 : 0) })
      questions[index] = Question(
        id: "", stem: line("Q " + questions[index].stem.text), body: body)
      questions[index].id = questions[index].contentID
    }
    let printed = AikenFormat().text(of: questions)
    #expect(printed.losses == [])
    let bank = aiken(printed.text)
    #expect(bank.diagnostics.map(\.message) == [])
    #expect(bank.map(\.body) == questions.map(\.body))
    #expect(bank.map(\.stem) == questions.map(\.stem))
    #expect(bank.map(\.id) == questions.map(\.id))
  }

  @Test("bytes of any kind are read without harm", arguments: Array(UInt64(1)...20))
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let marks = [
      "A.", "B)", "a. ", "C. ", "\n", "\n\n", "ANSWER:", " A", "B", "text", "ก", "\r\n", " ",
    ]
    let text = (0..<600).map { _ in marks[random.below(marks.count)] }.joined()
    let bank = aiken(text)
    #expect(bank.diagnostics == bank.diagnostics.inFileOrder)
    #expect(bank.diagnostics.allSatisfy { (0...text.utf8.count).contains($0.offset) })
    for question in bank { #expect(question.kind == .choice) }
  }
}
