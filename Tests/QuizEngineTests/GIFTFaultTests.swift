import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Faults of GIFT")
struct GIFTFaultTests {
  @Test(
    "each fault is named at its line and column, and its question alone is lost",
    arguments: [
      ("Q {=a ~b\n\nN {T}", "1:3", .unclosedBrace),
      ("Q =a ~b}\n\nN {T}", "1:8", .strayClosingBrace),
      ("Q {=a ~b} }\n\nN {T}", "1:11", .strayClosingBrace),
      ("Q {=a} or {=b}\n\nN {T}", "1:11", .secondAnswerBlock),
      ("::Q who? {=a}\n\nN {T}", "1:1", .unclosedTitle),
      ("x {T}\n\n  ::Q who?\n\nN {T}", "3:3", .unclosedTitle),
      ("::Q::\n\nN {T}", "1:1", .emptyQuestion),
      ("::Q::{=a ~b}\n\nN {T}", "1:6", .answersWithoutQuestion),
      ("{=a ~b}\n\nN {T}", "1:1", .answersWithoutQuestion),
      ("Q {choose =a ~b}\n\nN {T}", "1:4", .textBeforeAnswers),
      ("Q {#x ~b ~c}\n\nN {T}", "1:5", .notANumber("x")),
      ("Q {Tru}\n\nN {T}", "1:4", .answerWithoutMark("Tru")),
      ("Q {\n maybe#or no}\n\nN {T}", "2:2", .answerWithoutMark("maybe")),
      ("Q {7}\n\nN {T}", "1:4", .numberWithoutHash("7", meant: "7")),
      ("Q {๑๒..๑๕}\n\nN {T}", "1:4", .numberWithoutHash("๑๒..๑๕", meant: "12..15")),
      ("Q {ถูก}\n\nN {T}", "1:4", .truthInWords("ถูก", isTrue: true)),
      ("Q {ผิด#ไม่ใช่}\n\nN {T}", "1:4", .truthInWords("ผิด", isTrue: false)),
      ("Q {No}\n\nN {T}", "1:4", .truthInWords("No", isTrue: false)),
      ("Q {#๗}\n\nN {T}", "1:5", .thaiDigits("๗", meant: "7")),
      ("Q {#3:๑}\n\nN {T}", "1:7", .thaiDigits("๑", meant: "1")),
      ("=a\n~b\n\nN {T}", "1:1", .answerOutsideBraces),
      ("Q {~a}\n\nN {T}", "1:3", .tooFewAnswers(.choice)),
      ("Q {=a -> b}\n\nN {T}", "1:3", .tooFewAnswers(.matching)),
      ("Q {>1\none}\n\nN {T}", "1:4", .tooFewAnswers(.ordering)),
      ("Q {=a -> b\n =c}\n\nN {T}", "2:2", .pairWithoutArrow),
      ("Q {=a ~b ####c\n####d}\n\nN {T}", "2:1", .secondGeneralFeedback),
      ("Q {~%50,5%a ~%50%b}\n\nN {T}", "1:5", .malformedWeight("%50,5%")),
      ("Q {~%--50%a ~%50%b}\n\nN {T}", "1:5", .malformedWeight("%--50%")),
      ("Q {~ %150%a ~%50%b}\n\nN {T}", "1:6", .weightOutOfRange("%150%")),
      ("Q {#}\n\nN {T}", "1:3", .noNumber),
      ("Q {#\n= }\n\nN {T}", "2:1", .noNumber),
      ("Q {#three}\n\nN {T}", "1:5", .notANumber("three")),
      ("Q {#=3 =1,5}\n\nN {T}", "1:9", .notANumber("1,5")),
      ("Q {#3:x}\n\nN {T}", "1:7", .notANumber("x")),
      ("Q {#1..y}\n\nN {T}", "1:8", .notANumber("y")),
      ("Q {#5..1}\n\nN {T}", "1:5", .rangeReversed),
      ("Q {#5:-1}\n\nN {T}", "1:7", .negativeTolerance),
      ("คำถาม {=ก}}\n\nN {T}", "1:11", .strayClosingBrace),
    ] as [(String, String, GIFTFault)])
  func errors(text: String, place: String, fault: GIFTFault) {
    let bank = gift(text)
    #expect(bank.diagnostics.map(\.message.en) == [fault.message.en])
    #expect(bank.diagnostics.map { QuizEngineTests.place($0.offset, in: text) } == [place])
    #expect(bank.diagnostics.map(\.severity) == [.error])
    #expect(bank.last?.stem.text == "N")
    #expect(bank.allSatisfy { $0.stem.text != "Q" })
  }

  @Test(
    "a warning leaves its question in the bank",
    arguments: [
      ("Q {~%50 a =b}", "1:5", .weightNotClosed),
      ("Q {=a { b ~c}", "1:7", .braceInAnswers),
      ("$CATEGORY:\n\nQ {T}", "1:1", .emptyCategory),
      ("// [id:x\nQ {T}", "1:4", .unclosedMark("id")),
      ("// [tag:x\nQ {T}", "1:4", .unclosedMark("tag")),
      ("// [id: ]\nQ {T}", "1:4", .emptyMark("id")),
      ("// [id:a] [id:b]\nQ {T}", "1:11", .secondID),
      ("// note\n// [tag:A1]\n\nQ {T}", "2:4", .strayMarks),
      ("// [tag:A1]\n$CATEGORY: x\n\nQ {T}", "1:4", .strayMarks),
      ("Q {T}\n\n// [tag:A1]", "3:4", .strayMarks),
    ] as [(String, String, GIFTFault)])
  func warnings(text: String, place: String, fault: GIFTFault) {
    let bank = gift(text)
    #expect(bank.map(\.stem.text) == ["Q"])
    #expect(bank.diagnostics.map(\.message.en) == [fault.message.en])
    #expect(bank.diagnostics.map { QuizEngineTests.place($0.offset, in: text) } == [place])
    #expect(bank.diagnostics.map(\.severity) == [.warning])
  }

  @Test(
    "a file without a question says so",
    arguments: ["", "\n\n", "\u{FEFF}", "// c\n", "$CATEGORY: a"])
  func noQuestions(text: String) {
    let bank = gift(text)
    #expect(bank.isEmpty)
    #expect(bank.diagnostics.map(\.message.en) == [GIFTFault.noQuestions.message.en])
  }

  @Test("all faults of a file are named in one run, in its order")
  func several() {
    let text =
      "A {#x =y}\n\nB {Tru}\n\nC {=a ~b\n\nD {=a}\n\n::E {T}\n\nF {~%x%a ~%200%b ~%1,1%c}\n"
    let bank = gift(text)
    #expect(bank.map(\.stem.text) == ["D"])
    #expect(
      bank.diagnostics.map { place($0.offset, in: text) } == [
        "1:5", "1:8", "3:4", "5:3", "9:1", "11:11", "11:19",
      ])
  }

  @Test("braces of LaTeX without backslashes are named, not guessed at")
  func latex() {
    for text in ["Q {=\\frac{1}{2} ~x}", "Q \\frac{1}{2} {=x ~y}"] {
      let bank = gift(text + "\n\nN {T}")
      #expect(bank.map(\.stem.text) == ["N"])
      #expect(
        bank.diagnostics.contains { $0.message == GIFTFault.secondAnswerBlock.message })
    }
  }

  @Test("a file that is no bank gets ten thousand faults and a last word")
  func tooMany() {
    let bank = gift(String(repeating: "=a\n\n", count: 12_000))
    #expect(bank.isEmpty)
    #expect(bank.diagnostics.count == 10_001)
    #expect(bank.diagnostics.last?.message == GIFTFault.tooManyFaults.message)
    #expect(bank.diagnostics.last?.offset == 40_000)
  }

  @Test("every fault has a message and a remedy in both languages, each its own")
  func wording() {
    let all: [GIFTFault] = [
      .fileTooLarge, .noQuestions, .tooManyFaults, .missingBlankLine, .emptyCategory,
      .emptyQuestion,
      .unclosedTitle, .unclosedBrace, .strayClosingBrace, .secondAnswerBlock, .braceInAnswers,
      .answersWithoutQuestion, .textBeforeAnswers, .answerWithoutMark("x"), .answerOutsideBraces,
      .tooFewAnswers(.choice), .tooFewAnswers(.matching), .tooFewAnswers(.ordering),
      .pairWithoutArrow, .secondGeneralFeedback, .malformedWeight("x"), .weightOutOfRange("x"),
      .weightNotClosed, .noNumber, .notANumber("x"), .rangeReversed, .negativeTolerance,
      .unclosedMark("id"), .emptyMark("id"), .secondID, .strayMarks,
    ]
    #expect(Set(all.map(\.message.th)).count == all.count)
    #expect(Set(all.map(\.message.en)).count == all.count)
    #expect(all.allSatisfy { $0.remedy.map { !$0.th.isEmpty && !$0.en.isEmpty } ?? false })
  }
}
