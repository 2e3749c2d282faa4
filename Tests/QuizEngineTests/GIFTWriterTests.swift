import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Printing GIFT")
struct GIFTWriterTests {
  private func printed(_ questions: Question...) -> BankText { GIFTFormat().text(of: questions) }

  /// What a GIFT question is printed as, without the blank line after it.
  private func printed(_ text: String) throws -> String {
    let printed = printed(try question(text))
    #expect(printed.losses == [])
    #expect(printed.text.hasSuffix("\n\n"))
    return String(printed.text.dropLast(2))
  }

  @Test("what is printed reads as the same questions", arguments: [UInt64(1), 2, 3])
  func law(seed: UInt64) {
    let questions = RandomQuestions.questions(count: 1000, seed: seed)
    let text = GIFTFormat().text(of: questions)
    let bank = gift(text.text)
    #expect(bank.diagnostics.map(\.message) == [])
    #expect(bank.count == questions.count)
    for (read, question) in zip(bank, questions) {
      var read = read
      read.line = question.line
      #expect(read == question)
    }
    // Only what Moodle's own reader would take otherwise is told.
    #expect(text.losses.allSatisfy { !$0.isWhole && $0.message.en.contains("Moodle") })
  }

  @Test("each random question reads as itself when it stands alone")
  func lawAlone() {
    for question in RandomQuestions.questions(count: 400, seed: 9) {
      let text = printed(question).text
      let bank = gift(text)
      var read = bank.first
      read?.line = question.line
      #expect(read == question, "\(text)")
      #expect(bank.count == 1)
      #expect(bank.diagnostics.map(\.message) == [])
    }
  }

  @Test("a generated bank reads as itself after printing")
  func generated() {
    let bank = gift(String(decoding: QuestionGenerator.gift(count: 400), as: UTF8.self))
    let again = gift(GIFTFormat().text(of: bank).text)
    #expect(again.map(\.body) == bank.map(\.body))
    #expect(again.map(\.id) == bank.map(\.id))
    #expect(again.map(\.category) == bank.map(\.category))
  }

  @Test(
    "each form is printed as Moodle prints it",
    arguments: [
      ("Q {=a ~b#no ~%-50%c}", "Q {\n\t=a\n\t~b#no\n\t~%-50%c\n}"),
      (
        "Q {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d####all}",
        "Q {\n\t~%33.33333%a\n\t~%33.33333%b\n\t~%33.33333%c\n\t~%-100%d\n\t####all\n}"
      ),
      ("Q {=a =b ~c}", "Q {\n\t=a\n\t=b\n\t~c\n}"),
      ("Q {=a ~%100%b}", "Q {\n\t=a\n\t~%100%b\n}"),
      ("Q {T}", "Q {TRUE}"),
      ("Q {F#wrong#right####all}", "Q {FALSE#wrong#right####all}"),
      ("Q {T##right}", "Q {TRUE##right}"),
      ("Q {T#wrong####}", "Q {TRUE#wrong}"),
      ("Q {=a =%50%b#half =%0%*}", "Q {\n\t=a\n\t=%50%b#half\n\t=%0%*\n}"),
      ("Q {=%33.33333%a =b}", "Q {\n\t=%33.33333%a\n\t=b\n}"),
      ("Q {#=3:2 =%50%3:5}", "Q {#\n\t=1..5\n\t=%50%-2..8\n}"),
      ("Q {#1..5}", "Q {#\n\t=1..5\n}"),
      ("Q {#3.1415:0.0005}", "Q {#\n\t=3.141..3.142\n}"),
      ("Q {#-5#yes ~#no####all}", "Q {#\n\t=-5#yes\n\t~#no\n\t####all\n}"),
      ("Q {#*}", "Q {#\n\t=*\n}"),
      ("Q {=a->1 =b -> 2 = -> 3}", "Q {\n\t=a -> 1\n\t=b -> 2\n\t= -> 3\n}"),
      (
        "Q {>2 RELATIVE\none: x=y\n{two}#\n####all}".replacing("{two}", with: "\\{two\\}"),
        "Q {>2 ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none\none: x=y\n{two\\}#\n"
          + "\t####all\n}"
      ),
      ("Q {}", "Q {}"),
      ("Q {####think}", "Q {####think}"),
      ("A page.\nTwo lines.", #"A page.\nTwo lines."#),
      ("I {=am ~is} here.", "I _____ here. {\n\t=am\n\t~is\n}"),
      ("// [tag:kind=cloze]\nI [[am|'m]].", "// [tag:kind=cloze]\nI [[am|'m]]."),
      ("// [tag:kind=cloze]\nI [[am]]. {####be}", "// [tag:kind=cloze]\nI [[am]]. {####be}"),
      ("// [tag:kind=speaking]\nSpeak. {}", "// [tag:kind=speaking]\nSpeak. {}"),
      ("// [tag:kind=dictation]\nHear. {=a}", "// [tag:kind=dictation]\nHear. {\n\t=a\n}"),
      ("ถามว่า\\: อะไร {=ก#ถูก ~ข}", "ถามว่า\\: อะไร {\n\t=ก#ถูก\n\t~ข\n}"),
    ])
  func forms(source: String, expected: String) throws {
    #expect(try printed(source) == expected)
  }

  @Test(
    "awkward texts are escaped as Moodle escapes them",
    arguments: [
      ("unescaped: colon {T}", #"unescaped\: colon {TRUE}"#),
      (#"$\frac\{1\}\{2\}$ \(x\) {T}"#, #"$\\frac\{1\}\{2\}$ \\(x\\) {TRUE}"#),
      (#"\\left( \\neq {T}"#, #"\\left( \\neq {TRUE}"#),
      (##"C\# and \~ \= {T}"##, ##"C\# and \~ \= {TRUE}"##),
      (
        "[html]<b style\\=\"x\">\\{q\\}</b> {=[plain]a ~b#[moodle]c####<i>d</i>}",
        "[html]<b style\\=\"x\">\\{q\\}</b> {\n\t=[plain]a\n\t~b#[moodle]c\n\t####<i>d</i>\n}"
      ),
      ("Q {=a#one\n  two\n\n  three\n~b}", "Q {\n\t=a#one\\ntwo\\n\\nthree\n\t~b\n}"),
      ("[html][html]x {T}", "[html][html]x {TRUE}"),
      ("[moodle][html]x {T}", "[moodle][html]x {TRUE}"),
      ("Q {=[moodle]%50%a ~%0%%b}", "Q {\n\t=[moodle]%50%a\n\t~[moodle]%b\n}"),
      ("[moodle]// no comment {T}", "[moodle]// no comment {TRUE}"),
      ("::a\\:\\: b::Q {T}", "::a\\:\\: b::Q {TRUE}"),
      ("Q\r\nagain {=a\r\n~b\r\n}\r\n", "Q\\nagain {\n\t=a\n\t~b\n}"),
      ("\u{FEFF}Q {T}", "Q {TRUE}"),
      ("\u{FEFF}\u{FEFF}Q {T}", "\n\u{FEFF}Q {TRUE}"),
      ("// [tag:a\tb\0c]\nQ {T}", "// [tag:a\tb\0c]\nQ {TRUE}"),
      ("Q {=a ~}", "Q {\n\t=a\n\t~\\n\n}"),
    ])
  func escapes(source: String, expected: String) throws {
    #expect(try printed(source) == expected)
  }

  @Test("ids, tags and categories are printed, a made id is not")
  func marks() throws {
    let source = """
      first {T}

      $CATEGORY: English for ASEAN/Unit 1: at c:\\\\work

      // [id:a\\]b] [tag:A2] [tag:topic=x y] [tag:c:\\d\\ ]
      ::Title::second {T}

      third {F}

      """
    let bank = gift(source)
    let expected = """
      first {TRUE}

      $CATEGORY: English for ASEAN/Unit 1: at c:\\\\work

      // [id:a\\]b] [tag:A2] [tag:topic=x y] [tag:c:\\d\\ ]
      ::Title::second {TRUE}

      third {FALSE}


      """
    #expect(GIFTFormat().text(of: bank).text == expected)
    #expect(bank[1].id == "a]b")
    #expect(bank[1].tags[2] == "c:\\d\\")
    #expect(bank[2].category == "English for ASEAN/Unit 1: at c:\\work")
  }

  @Test("an id made from a content that printing changes is kept")
  func changedContent() {
    var question = Question(id: "", stem: moodle(" padded "), body: .essay)
    question.id = question.contentID
    let printed = printed(question)
    #expect(printed.text == "// [id:\(question.id)]\npadded {}\n\n")
    #expect(printed.losses == [])
  }

  private static let whole: [(Question.Body, String)] = [
    (.choice([answer("a", 100)]), "fewer than two options"),
    (.multiple([]), "fewer than two options"),
    (.short([answer("a -> b", 100)]), "no right answer is left to write"),
    (.numeric([NumericAnswer(0...(.infinity), weight: 100)]), "no number is left to write"),
    (.matching([Pair(prompt: moodle("a"), match: "b")], distractors: []), "fewer than two pairs"),
    (.ordering([moodle("a")]), "fewer than two items to put in order"),
  ]

  @Test("a question that can't be printed is left out and named", arguments: whole)
  func wholeLosses(body: Question.Body, message: String) {
    let question = Question(id: "a", stem: moodle("Q"), body: body, line: 7)
    let printed = printed(question)
    #expect(printed.text == "")
    #expect(printed.losses.map(\.message.en) == ["not written: " + message])
    #expect(printed.losses.allSatisfy { $0.isWhole && $0.question == "a" && $0.line == 7 })
  }

  private static let partly: [(Question, String, String)] = [
    (
      Question(id: "a", stem: moodle("Q"), body: .short([answer("x", 100), answer("a->b", 50)])),
      "// [id:a]\nQ {\n\t=x\n}", "the answer “a->b” is lost: in GIFT a -> means a pair"
    ),
    (
      Question(id: "a", stem: moodle("Q"), body: .short([answer("x", 100, "File -> Print")])),
      "// [id:a]\nQ {\n\t=x#File -> Print\n}",
      "feedback with a ->, which Moodle would take for a pair; better write →"
    ),
    (
      Question(id: "a", stem: moodle("Q"), body: .choice([answer("x", 50), answer("y", 0)])),
      "// [id:a]\nQ {\n\t~%50%x\n\t~y\n}",
      "no answer is fully right, so it is written as one with several answers"
    ),
    (
      Question(id: "a", stem: moodle("Q"), body: .multiple([answer("x", 150), answer("y", 0)])),
      "// [id:a]\nQ {\n\t~%100%x\n\t~y\n}",
      "a weight that is not from -100 to 100 is brought into that range"
    ),
    (
      Question(id: "a", stem: moodle("Q"), body: .description, feedback: moodle("x")),
      "// [id:a]\nQ", "the feedback of a page to read is lost"
    ),
    (
      Question(id: "a", stem: moodle("Q"), body: .essay, tags: ["A1", "kind=speaking"]),
      "// [id:a] [tag:A1]\nQ {}", "a kind= tag that is not this question's kind is left out"
    ),
    (
      Question(id: "a", stem: moodle("Q"), body: .essay, tags: ["x\ny"]),
      "// [id:a] [tag:x y]\nQ {}", "line breaks in its category or a tag become blanks"
    ),
    (
      Question(id: "a\nb", stem: moodle("Q"), body: .essay),
      "// [id:a b]\nQ {}", "the id has several lines, or blanks at its ends, and is changed"
    ),
    (
      Question(
        id: "a", stem: FormattedText("Q", format: .plain),
        body: .matching(
          [Pair(prompt: FormattedText("x->y", format: .plain), match: "1")], distractors: ["2"])),
      "// [id:a]\n[plain]Q {\n\t=x→y -> 1\n\t= -> 2\n}", "a -> in a prompt, written as →"
    ),
  ]

  @Test("what of a question can't be printed is named", arguments: partly)
  func losses(question: Question, text: String, message: String) {
    let printed = printed(question)
    #expect(printed.text == text + "\n\n")
    #expect(printed.losses.map(\.message.en) == [message])
    #expect(printed.losses.allSatisfy { !$0.isWhole && !$0.message.th.isEmpty })
  }

  @Test("a kind that a tag makes gets its tag, lines end alike, empty feedback is none")
  func mended() {
    let question = Question(
      id: "a", stem: moodle("one\r\ntwo\rthree "), body: .speaking, feedback: moodle(" "),
      tags: ["kind=cloze", "B1"])
    let printed = printed(question)
    #expect(printed.text == "// [id:a] [tag:kind=speaking] [tag:B1]\none\\ntwo\\nthree {}\n\n")
    #expect(printed.losses == [])
  }

  @Test("a vowel sign after a mark hides nothing")
  func combining() {
    let question = Question(
      id: "a", stem: moodle("[html]\u{301}x"),
      body: .short([answer("a->\u{0E34}b", 100), answer("c", 100)]))
    let printed = printed(question)
    #expect(printed.text == "// [id:a]\n[moodle][html]\u{301}x {\n\t=c\n}\n\n")
    #expect(printed.losses.count == 1)
  }
}
