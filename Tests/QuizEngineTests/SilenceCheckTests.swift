import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Silenced checks")
struct SilenceCheckTests {
  /// What is found of two checks and of silences, `line check`, and how many findings are silenced.
  private func found(_ text: String) -> [String] {
    let bank = gift(text)
    #expect(bank.diagnostics.map(\.message.en) == [])
    let report = BankChecks.reports(of: [bank])[0]
    let lines = report.diagnostics
      .filter { ["missing-level", "missing-topic", "silence"].contains($0.check) }
      .map { "\(bank.file.position(at: $0.offset).line) \($0.check ?? "")" }
    return lines + ["\(report.silenced) silenced"]
  }

  @Test("a comment directly above a question silences a check for it alone")
  func question() {
    #expect(
      found("// [tag:topic=x]\n// [silence:missing-level for all]\nQ {T####x}\n\nR {F####x}") == [
        "5 missing-level", "5 missing-topic", "1 silenced",
      ])
    #expect(
      found("// [silence:missing-level a] [silence:missing-topic b]\n// note\n::T::Q {T####x}") == [
        "2 silenced"
      ])
  }

  @Test(
    "a comment that stands alone silences it for the whole file",
    arguments: ["\n", "$CATEGORY: a\n", "// another\n\n"])
  func file(next: String) {
    #expect(
      found("Q {T####x}\n\n// [silence:missing-level it is a game]\n\(next)\nR {F####x}") == [
        "1 missing-topic", "\(5 + next.count { $0 == "\n" }) missing-topic", "2 silenced",
      ])
  }

  @Test("so does one after the last question")
  func end() {
    #expect(
      found("Q {T####x}\n\n// [silence:missing-level why]") == ["1 missing-topic", "1 silenced"])
  }

  @Test("a comment inside a question counts for that question")
  func inside() {
    #expect(
      found("// [tag:topic=x]\nQ {T\n// [silence:missing-level why]\n####x}\n\nR {F####x}") == [
        "6 missing-level", "6 missing-topic", "1 silenced",
      ])
  }

  @Test("a finding about the whole bank is silenced by a comment that stands alone only")
  func bank() {
    let questions = (0..<12).map { "Q\($0) {=the longest ~b ~c####x}" }.joined(separator: "\n\n")
    func longest(_ text: String) -> [String] {
      BankChecks.diagnostics(of: gift(text)).compactMap(\.check)
        .filter { $0 == "longest-key" || $0 == "silence" }
    }
    #expect(longest(questions) == ["longest-key"])
    #expect(longest("// [silence:longest-key why]\n\n" + questions) == [])
    #expect(longest("// [silence:longest-key why]\n" + questions) == ["silence", "longest-key"])
  }

  @Test(
    "a silence that is wrong or useless is named, and silences nothing",
    arguments: [
      ("[silence:missing-level]", "missing-level is silenced without a reason"),
      ("[silence:mising-level why]", "there is no check “mising-level” to silence"),
      ("[silence:silence why]", "there is no check “silence” to silence"),
      ("[silence:]", "there is no check “” to silence"),
      ("[silence:missing-level why", "a [silence: not closed by ]"),
      ("[silence:weights why]", "weights finds nothing to silence here"),
    ])
  func wrong(silence: String, message: String) throws {
    let report = BankChecks.reports(of: [gift("// \(silence)\nQ {T####x}")])[0]
    let fault = try #require(report.diagnostics.first { $0.check == "silence" })
    #expect(fault.message.en == message)
    #expect(fault.severity == .warning)
    #expect(fault.offset == 3)
    #expect(report.diagnostics.contains { $0.check == "missing-level" })
    #expect(report.silenced == 0)
    if silence.contains("mising") { #expect(fault.remedy?.en == "did you mean missing-level?") }
  }

  @Test("what the reader finds can't be silenced, and a question that is lost is no fault")
  func reader() {
    let bank = gift("// [silence:weights why]\nQ {=a\n\n// [silence:weights why]\n\nR {T####x}")
    let report = BankChecks.reports(of: [bank])[0]
    #expect(report.diagnostics.contains { $0.check == nil && $0.severity == .error })
    #expect(report.diagnostics.count { $0.check == "silence" } == 1)
  }

  @Test("a near-duplicate is silenced at either question, and is no fault when checked alone")
  func across() {
    let question = "Which of these is the best answer to a visitor? {=Good morning. ~No. ~Why?}"
    let silenced = "// [silence:near-duplicate a parallel form]\n" + question
    func pairs(_ one: String, _ other: String) -> [String] {
      BankChecks.reports(of: [gift(one, name: "a"), gift(other, name: "b")]).flatMap(\.diagnostics)
        .compactMap(\.check).filter { $0 == "near-duplicate" || $0 == "silence" }
    }
    #expect(pairs(question, question) == ["near-duplicate"])
    #expect(pairs(silenced, question) == [])
    #expect(pairs(question, silenced) == [])
    #expect(pairs(silenced, "Q {T}") == [])
  }

  @Test("text that only looks like a silence is none")
  func text() {
    #expect(
      found("// [tag:A1] [tag:topic=x]\nWrite [silence\\:weights x] {=a####x}") == ["0 silenced"])
  }

  @Test("in Moodle XML a comment above a question counts for it, any other for the file")
  func xml() {
    let text = """
      <?xml version="1.0"?>
      <quiz>
        <!-- [silence:missing-topic they are mixed] -->

        <!-- [silence:missing-level it is a game] -->
        <question type="truefalse"><name/></question>
        <question type="truefalse"><name/></question>
        <!-- [silence:two-levels why] -->
        <question type="category"></question>
      </quiz>
      """
    let file = SourceFile(name: "bank.xml", text: text)
    let questions = (0..<2).map { number in
      Question(
        id: QuestionID("q\(number)"), stem: FormattedText("Is it \(number)?"),
        body: .trueFalse(isTrue: true, feedbackForTrue: nil, feedbackForFalse: nil),
        feedback: FormattedText("Yes."))
    }
    let first = text.utf8.count - text.split(separator: "it is a game] -->\n  ")[1].utf8.count
    let bank = Bank(
      file: file, questions: questions, offsets: [first, first + 60], diagnostics: [])
    let report = BankChecks.reports(of: [bank])[0]
    #expect(report.silenced == 3)
    #expect(
      report.diagnostics.compactMap(\.check) == ["missing-level", "silence"])
  }

  @Test("Moodle XML is known by its reader, whatever it starts with")
  func documentType() throws {
    let text = """
      <!DOCTYPE quiz>
      <quiz>
      <!-- [silence:missing-level it is a game] -->
      <question type="truefalse"><name/></question>
      </quiz>
      """
    let question = Question(
      id: "q", stem: FormattedText("Is it?"),
      body: .trueFalse(isTrue: true, feedbackForTrue: nil, feedbackForFalse: nil))
    let start = try #require(text.firstRange(of: "<question")).lowerBound.utf16Offset(in: text)
    let bank = Bank(
      file: SourceFile(name: "bank.xml", text: text), questions: [question], offsets: [start],
      diagnostics: [])
    #expect(BankChecks.reports(of: [bank])[0].silenced == 1)
  }

  @Test(
    "files of nothing but silences take time in proportion to their length",
    .timeLimit(.minutes(1)),
    arguments: [
      ("", "// [silence:a b]\n", 50_000), ("// ", "[silence:a b] ", 50_000),
      ("// ", "[silence:", 50_000), ("Q", "[silence:a b] ", 0),
    ])
  func linear(start: String, piece: String, count: Int) {
    let bank = gift(start + String(repeating: piece, count: 50_000))
    #expect(SilenceReader.silences(in: BankUnderCheck(bank)).count == count)
  }

  @Test(
    "so do those of Moodle XML", .timeLimit(.minutes(1)),
    arguments: [
      ("", "<!-- [silence:a b] -->", 50_000), ("<!-- ", "[silence:a b] <!-- x --> ", 1),
      ("", "<!-- [silence:a b] --><question>", 50_000), ("", "<!-- [silence:a b] -->x", 50_000),
      ("", "<!-- [silence:a b] ", 0), ("", "<question [silence:a b]", 0),
    ])
  func linearXML(start: String, piece: String, count: Int) {
    let text = "<quiz>" + start + String(repeating: piece, count: 50_000)
    let bank = Bank(
      file: SourceFile(name: "bank.xml", text: text), questions: [], offsets: [], diagnostics: [])
    #expect(SilenceReader.silences(in: BankUnderCheck(bank)).count == count)
  }

  @Test("very many silences are held against very many findings at once", .timeLimit(.minutes(1)))
  func many() {
    let silence = Silence(check: "a", reason: "b", isClosed: true, offset: 0, scope: .question(1))
    var silences = Silences(Array(repeating: silence, count: 100_000))
    let heard = (0..<100_000).filter { !silences.use(for: "a", question: $0) }
    #expect(heard.count == 99_999)
    #expect(silences.isUsed(silence))
    let others = [("a", nil), ("c", 1)] as [(String, Int?)]
    let areSilenced = others.map { silences.use(for: $0, question: $1) }
    #expect(areSilenced == [false, false])
  }
}
