import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Faults of banks as tables")
struct CSVFaultTests {
  @Test(
    "each fault is named at its place, and the other rows load",
    arguments: [
      (",b,,", "2:1", CSVFault.emptyStem),
      ("Q,,,", "2:1", .unclearKind),
      ("Q,a,,chioce", "2:6", .unknownKind("chioce", meant: "choice")),
      ("Q,a,,xyz", "2:6", .unknownKind("xyz", meant: nil)),
      ("Q,,b,choice", "2:1", .noKey(.choice)),
      ("Q,a,,choice", "2:3", .tooFewOptions),
      ("Q,maybe,,truefalse", "2:3", .neitherTrueNorFalse("maybe")),
      ("Q,a->1|b,,matching", "2:8", .pairWithoutArrow("b")),
      ("Q,a->1,,matching", "2:3", .tooFewPairs),
      ("Q,a,,ordering", "2:3", .tooFewItems),
      ("Q,5|x,,numeric", "2:5", .number(.notANumber("x"))),
      ("Q,5..1,,numeric", "2:3", .number(.rangeReversed)),
      ("Q,,,dictation", "2:1", .noKey(.dictation)),
      ("Q,\"a\" b,c,", "2:7", .textAfterQuote),
      ("Q,\"a,b,c", "2:3", .unclosedQuote),
      ("Q,a,b,choice,x", "2:14", .tooManyFields(count: 5, width: 4)),
    ])
  func errors(row: String, place: String, fault: CSVFault) {
    let text = "stem,key,distractor1,kind\n\(row)\nR,a,b,\n\"S\",a,b,\n"
    let bank = table(text)
    #expect(bank.map(\.stem.text) == ["R", "S"])
    #expect(bank.diagnostics.map(\.message) == [fault.message])
    #expect(bank.diagnostics.map(\.severity) == [.error])
    #expect(bank.diagnostics.map { QuizEngineTests.place($0.offset, in: text) } == [place])
    #expect(bank.diagnostics.allSatisfy { $0.remedy != nil && !$0.message.th.isEmpty })
  }

  @Test(
    "what doesn't matter is a warning, and the question loads",
    arguments: [
      ("stem,key,level", "Q,a,A7", "2:5", CSVFault.unknownLevel("A7")),
      ("stem,key,format", "Q,a,word", "2:5", .unknownFormat("word")),
      ("stem,key,place", "Q,a,2", "2:5", .uselessPlace),
      ("stem,key,kind", "Q,a,essay", "2:3", .uselessKey(.essay)),
      ("stem,distractor1,kind", "Q,a,speaking", "2:3", .uselessDistractor(.speaking)),
      ("stem,key,lvel", "Q,a,A1", "1:10", .unknownColumn("lvel", meant: "level")),
      ("stem,key,hobbies", "Q,a,A1", "1:10", .unknownColumn("hobbies", meant: nil)),
      ("stem,key,โจทย์", "Q,a,x", "1:10", .repeatedColumn("stem")),
    ])
  func warnings(header: String, row: String, place: String, fault: CSVFault) {
    let text = header + "\n" + row
    let bank = table(text)
    #expect(bank.count == 1)
    #expect(bank.diagnostics.map(\.message) == [fault.message])
    #expect(bank.diagnostics.map(\.severity) == [.warning])
    #expect(bank.diagnostics.map { QuizEngineTests.place($0.offset, in: text) } == [place])
  }

  @Test("a dictation of which neither key nor say holds a text has no key")
  func barsAlone() {
    let bank = table("stem,key,kind,say,place\nQ,,dictation,|,x\nR,,dictation,Hello,1\n")
    #expect(bank.map(\.body) == [.dictation([answer("Hello", 100)])])
    #expect(bank.diagnostics.map(\.message) == [CSVFault.noKey(.dictation).message])
  }

  @Test(
    "a table without questions says so",
    arguments: [
      ("", CSVFault.noQuestions), ("\n\n", .noQuestions), ("stem,key\n", .noQuestions),
      ("question text,key\nQ,a\n", .noStemColumn),
    ])
  func empty(text: String, fault: CSVFault) {
    let bank = table(text)
    #expect(bank.isEmpty)
    #expect(bank.diagnostics.contains { $0.message == fault.message })
  }

  @Test("bytes of any kind are read without harm", arguments: Array(UInt64(1)...30))
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let marks = [
      "a", "\"", "\"\"", ",", ",", "\n", "\r\n", " ", "|", "\\", "->", "1..5", "'=", "TRUE",
      "matching", "ordering", "numeric", "ก", "[[x]]", ";", "\t", "A1",
    ]
    let text =
      "stem,key,distractor1,feedback1,kind,level,tags,place\n"
      + (0..<800).map { _ in marks[random.below(marks.count)] }.joined()
    let bank = table(text)
    #expect(bank.diagnostics == bank.diagnostics.inFileOrder)
    #expect(bank.diagnostics.allSatisfy { (0...text.utf8.count).contains($0.offset) })
    for position in bank.indices {
      let question = bank[position]
      #expect(question.kind == bank.kind(at: position))
      #expect(question.level == bank.level(at: position))
      #expect(question.id == bank.id(at: position))
      #expect(question.tags == bank.tags(at: position))
    }
    #expect(AnswerSheet.text([bank]).isEmpty == bank.isEmpty)
  }

  @Test(
    "hostile tables take time in proportion to their length",
    arguments: [
      "\"", "\"\n", "a\"\n", "\"\"\"\n", ",", "|", "\\", "\\|", "->", "'", "\n", "\"a\n\"b\n",
    ])
  func linear(piece: String) {
    let start = "stem,key,kind\nQ,x,matching\nQ,"
    let bank = table(start + String(repeating: piece, count: 100_000 / piece.utf8.count))
    for question in bank { #expect(!question.stem.text.isEmpty) }
  }
}
