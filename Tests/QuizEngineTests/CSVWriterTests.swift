import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Printing banks as tables")
struct CSVWriterTests {
  @Test("a printed question reads as itself wherever nothing is told to be lost")
  func law() {
    let questions = RandomQuestions.questions(count: 2000, seed: 5)
    let printed = CSVFormat().text(of: questions)
    let bank = table(printed.text)
    #expect(bank.diagnostics.map(\.message) == [])
    let whole = Set(printed.losses.filter(\.isWhole).map(\.line))
    let partly = Set(printed.losses.map(\.line))
    let kept = questions.filter { !whole.contains($0.line) }
    #expect(bank.count == kept.count)
    for (read, question) in zip(bank, kept) {
      #expect(read.id == question.id)
      #expect(read.kind == question.kind)
      #expect(read.stem == question.stem)
      guard !partly.contains(question.line) else { continue }
      var (read, question) = (read, question)
      read.line = question.line
      read.tags.sort()
      question.tags.sort()
      #expect(read == question)
    }
    #expect(partly.count < 1000)
  }

  @Test(
    "what a table can't say is told, once a question",
    arguments: [
      ("Q {=a ~%50%b ~c}", "its weights", false),
      ("Q {~%50%a ~%50%b ~c}", "its weights", false),
      ("Q {=a =%50%b}", "its weights", false),
      ("Q {=[html]a ~b}", "the format of some of its texts", false),
      ("Q {=a#[plain]x ~%-50%b}", "its weights, the format of some of its texts", false),
      ("Q {~a ~b}", "it has no right answer", true),
      ("Q {=a ~}", "one of its answers is empty", true),
    ])
  func losses(source: String, message: String, isWhole: Bool) throws {
    let printed = CSVFormat().text(of: [try question("// [id:x]\n" + source)])
    #expect(printed.losses.map(\.message.en) == [(isWhole ? "not written: " : "lost: ") + message])
    #expect(printed.losses.map(\.isWhole) == [isWhole])
    #expect(table(printed.text).map(\.id) == (isWhole ? [] : ["x"]))
  }

  @Test("a cell that a spreadsheet would calculate gets an apostrophe, a number none")
  func formulas() {
    let questions = ["=1+1", "'=x", "-5", "-5..-1", "@a", "＝b", "'quoted'"].map {
      Question(id: "q", stem: moodle($0), body: .essay)
    }
    let printed = CSVFormat().text(of: questions).text
    #expect(
      printed.split(separator: "\r\n").dropFirst().map { $0.split(separator: ",")[2] } == [
        "'=1+1", "''=x", "-5", "'-5..-1", "'@a", "'＝b", "'quoted'",
      ])
    #expect(table(printed).map(\.stem.text) == questions.map(\.stem.text))
  }

  @Test(
    "a kind is known by the name that sheets and statistics give it",
    arguments: QuestionKind.allCases)
  func titles(kind: QuestionKind) {
    for name in [kind.rawValue, kind.title.th] {
      let bytes = Array(name.utf8)
      let found = bytes.withUnsafeBufferPointer {
        CSVWords.kind(GIFTBytes(bytes: $0), ByteRange(0, bytes.count))
      }
      #expect(found == kind, "\(name)")
    }
  }
}
