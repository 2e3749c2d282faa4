import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Banks as tables")
struct CSVFormatTests {
  @Test(
    "a first line for Excel names the separator, and lines are counted with it",
    arguments: ["sep=;\n", "\u{FEFF}sep=;\r\n"])
  func namedSeparator(start: String) {
    let file = SourceFile(
      name: "bank.txt", text: start + "stem;key;distractor1\nA, B, C?;a;b\n;x;\n")
    #expect(CSVFormat().recognises(file))
    let bank = Bank(csv: file)
    #expect(bank.map(\.stem.text) == ["A, B, C?"] && bank.first?.line == 3)
    #expect(bank.diagnostics.map { file.position(at: $0.offset).line } == [4])
    #expect(table("sep=;x,stem\n").isEmpty && table("sep=\nstem").isEmpty && table("sep=;").isEmpty)
  }

  private static let bodies: [(String, Question.Body)] = [
    (",a,b,c", .choice([answer("a", 100), answer("b", 0), answer("c", 0)])),
    ("choice,a | b,c,", .choice([answer("a", 100), answer("b", 100), answer("c", 0)])),
    (
      ",a | b,c,d",
      .multiple([answer("a", 50), answer("b", 50), answer("c", -50), answer("d", -50)])
    ),
    (
      "multiple,a|b|c,d,",
      .multiple([
        answer("a", 33.33333), answer("b", 33.33333), answer("c", 33.33333), answer("d", -100),
      ])
    ),
    (",TRUE,,", .trueFalse(isTrue: true, feedbackForTrue: nil, feedbackForFalse: nil)),
    (",ผิด,,", .trueFalse(isTrue: false, feedbackForTrue: nil, feedbackForFalse: nil)),
    ("ถูกผิด,t,,", .trueFalse(isTrue: true, feedbackForTrue: nil, feedbackForFalse: nil)),
    (",colour | color,,", .short([answer("colour", 100), answer("color", 100)])),
    ("short,T,,", .short([answer("T", 100)])),
    ("Short Answer,7,*,", .short([answer("7", 100), answer("*", 0)])),
    (",7,,", .numeric([NumericAnswer(7...7, weight: 100)])),
    (
      ",1..5|3:0.5,,",
      .numeric([NumericAnswer(1...5, weight: 100), NumericAnswer(2.5...3.5, weight: 100)])
    ),
    (
      "numeric,-5,*,",
      .numeric([NumericAnswer(-5...(-5), weight: 100), NumericAnswer(nil, weight: 0)])
    ),
    (
      ",a -> 1 | b->2,3,",
      .choice([])
    ),
    (
      "matching,a -> 1 | b->2 -> 3,x,",
      .matching(
        [Pair(prompt: moodle("a"), match: "1"), Pair(prompt: moodle("b"), match: "2 -> 3")],
        distractors: ["x"])
    ),
    (
      #",a \-> b -> 1 | c\|d -> 2,,"#,
      .matching(
        [Pair(prompt: moodle("a -> b"), match: "1"), Pair(prompt: moodle("c|d"), match: "2")],
        distractors: [])
    ),
    ("เรียงลำดับ,one | two | three,,", .ordering([moodle("one"), moodle("two"), moodle("three")])),
    (#"ordering,a\|b | c\\ | d,,"#, .ordering([moodle("a|b"), moodle(#"c\\"#), moodle("d")])),
    (#"ordering,a\\\|b|c\\|d,,"#, .ordering([moodle(#"a\|b"#), moodle(#"c\\"#), moodle("d")])),
    ("DICTATION,Where is it?,,", .dictation([answer("Where is it?", 100)])),
    ("essay,,,", .essay), ("speaking,,,", .speaking), ("description,,,", .description),
  ]

  @Test("each kind is read as documented, named or clear", arguments: bodies)
  func kinds(cells: String, body: Question.Body) throws {
    let question = try row("stem,kind,key,distractor1,distractor2", "Q," + cells)
    // With distractors several keys are options, arrows or not.
    guard body != .choice([]) else { return #expect(question.kind == .multiple) }
    #expect(question.body == body)
  }

  @Test("a stem with gaps and nothing else is a cloze")
  func cloze() throws {
    let question = try row("stem,key,kind", "I [[am|'m]] here.,,")
    #expect(question.body == .cloze)
    #expect(question.stem.text == "I [[am|'m]] here.")
    #expect(question.tags == ["kind=cloze"])
  }

  @Test("a dictation without a key is what is said")
  func dictation() throws {
    let question = try row("stem,kind,say", "Listen.,dictation,Where is it?")
    #expect(question.body == .dictation([answer("Where is it?", 100)]))
    #expect(question.tags == ["say=Where is it?", "kind=dictation"])
  }

  @Test("columns stand in any order, in either language; cells become tags, title and category")
  func columns() throws {
    let header = "แท็ก;หมวด;ระดับ;หัวข้อ;โจทย์;คำตอบ;ตัวลวง ๑;Distractor_2;รหัส;points;Seconds;title"
    let question = try row(header, "x | y\\|z;a/b c;A2;ทักทาย;ถาม;ก;ข;ค;q1;200;45;ชื่อ")
    #expect(question.id == "q1")
    #expect(question.title == "ชื่อ")
    #expect(question.category == "a/b c")
    #expect(
      question.tags == ["A2", "topic=ทักทาย", "points=200", "seconds=45", "x", "y|z"])
    #expect(question.body == .choice([answer("ก", 100), answer("ข", 0), answer("ค", 0)]))
  }

  @Test("feedback is for everyone, for the keys and for single distractors")
  func feedback() throws {
    let header = "stem,kind,key,distractor1,feedback1,distractor2,feedback2,keyfeedback,feedback"
    #expect(
      try row(header, "Q,,a,b,no,c,,yes,all").body
        == .choice([answer("a", 100, "yes"), answer("b", 0, "no"), answer("c", 0)]))
    #expect(try row(header, "Q,,a,b,no,c,,yes,all").feedback == moodle("all"))
    #expect(
      try row(header, "Q,short,a|b|c,,,,,1 | | 3,").body
        == .short([answer("a", 100, "1"), answer("b", 100), answer("c", 100, "3")]))
    #expect(
      try row(header, "Q,short,a|b,,,,,x\\|y,").body
        == .short([answer("a", 100, "x|y"), answer("b", 100, "x|y")]))
    #expect(
      try row(header, "Q,,FALSE,,no,,,yes,").body
        == .trueFalse(isTrue: false, feedbackForTrue: moodle("no"), feedbackForFalse: moodle("yes"))
    )
  }

  @Test("the key's place among the options can be said")
  func place() throws {
    let header = "stem,key,distractor1,distractor2,place"
    #expect(
      try row(header, "Q,a,b,c,2").body
        == .choice([answer("b", 0), answer("a", 100), answer("c", 0)]))
    #expect(
      try row(header, "Q,a|b,c,d,4|1").body
        == .multiple([answer("b", 50), answer("c", -50), answer("d", -50), answer("a", 50)]))
  }

  @Test("quotes, line ends, formats and apostrophes before formulas are understood")
  func cells() throws {
    let header = "\u{FEFF}stem,key,distractor1,format\r"
    let question = try row(
      header, "\"He said \"\"no\"\",\r\nthen | went\", \"a,b\" ,'=1+1,Html\r")
    #expect(
      question.stem == FormattedText("He said \"no\",\nthen | went", format: .html))
    #expect(
      question.body
        == .choice([
          Answer(FormattedText("a,b", format: .html), weight: 100),
          Answer(FormattedText("=1+1", format: .html), weight: 0),
        ]))
    #expect(try row("stem\tkind", "5\" pipe\tessay").stem.text == "5\" pipe")
    #expect(try row("stem\tkind", "\"5\"\" pipe\"\tessay").stem.text == "5\" pipe")
  }

  @Test("missing cells at a row's end and empty rows are nothing")
  func shortRows() {
    let bank = table("\n,,\nstem,kind,key\n\nQ,essay\n,,\n\nR,,x\n")
    #expect(bank.diagnostics.isEmpty)
    #expect(bank.map(\.stem.text) == ["Q", "R"])
    #expect(bank.indices.map { bank.line(at: $0) } == [5, 8])
  }

  @Test("cheap looks and places are those of the question")
  func places() {
    let text =
      "stem,key,distractor1,level,tags,topic\nQ,\"a | b\",c,B1,x | y,z\n\"R\nS\",T,d,,C1,\n"
    let bank = table(text)
    #expect(bank.indices.map { bank.level(at: $0) } == [.b1, .c1])
    #expect(bank.indices.map { bank.level(at: $0) } == bank.map(\.level))
    #expect(bank.indices.map { bank.kind(at: $0) } == bank.map(\.kind))
    #expect(bank.indices.map { bank.id(at: $0) } == bank.map(\.id))
    #expect(bank.indices.map { bank.tags(at: $0) } == bank.map(\.tags))
    func found(_ offset: Int) -> String { QuizEngineTests.place(offset, in: text) }
    #expect((0..<2).map { found(bank.offset(at: $0)) } == ["2:1", "3:1"])
    #expect((0..<4).map { found(bank.offset(at: 0, answer: $0)) } == ["2:4", "2:8", "2:11", "2:1"])
    // The level, the topic, then the others.
    #expect((0..<4).map { found(bank.offset(at: 0, tag: $0)) } == ["2:13", "2:22", "2:16", "2:20"])
  }

  @Test("the template has every kind, and reads as what it was printed from")
  func template() {
    let text = BankTemplate.text(in: CSVFormat())
    let bank = table(text)
    let source = BankTemplate.bank
    #expect(BankChecks.diagnostics(of: bank).map(\.message.en) == [])
    #expect(Set(bank.map(\.kind)) == Set(QuestionKind.allCases))
    #expect(CSVFormat().text(of: source).losses == [])
    #expect(bank.map(\.body) == source.map(\.body))
    #expect(bank.map(\.id) == source.map(\.id))
    #expect(bank.map { Set($0.tags) } == source.map { Set($0.tags) })
    #expect(bank.map(\.feedback) == source.map(\.feedback))
    #expect(text.hasPrefix("id,level,topic,kind,title,stem,key,distractor1,"))
  }

  @Test("a generated table loads whole, without a word")
  func generated() {
    let bank = table(String(decoding: QuestionGenerator.csv(count: 400), as: UTF8.self))
    #expect(bank.count == 400)
    #expect(bank.diagnostics.isEmpty)
    #expect(Set(bank.map(\.kind)).count == 6)
  }
}
