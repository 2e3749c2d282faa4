import Generators
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

/// The bank of a literal table.
private func table(_ text: String) -> Bank { Bank(csv: SourceFile(name: "bank.csv", text: text)) }

@Suite("Banks as tables")
struct CSVFormatTests {
  /// The only question of a header and a row, which must be free of faults.
  private func row(_ header: String, _ row: String) throws -> Question {
    let bank = table(header + "\n" + row + "\n")
    #expect(bank.diagnostics.map(\.message.en) == [])
    return try #require(bank.first)
  }

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

  @Test(
    "columns of options, as teachers head them, make a choice question of the key that names one",
    arguments: [
      ("ข้อคำถาม,ก,ข,ค,ง,เฉลย", "สวัสดี?,yes,no,maybe,never,ข", 1),
      ("question,A,B,C,D,answer", "Q?,yes,no,maybe,never,b", 1),
      ("คำถาม,ตัวเลือก ก,ตัวเลือก ข,ตัวเลือก ค,ตัวเลือก ง,คำตอบที่ถูก", "Q?,yes,no,maybe,never,ค.", 2),
      ("stem,option1,option2,option3,option4,key", "Q?,yes,no,maybe,never,๔", 3),
      ("stem,Choice A,Choice B,Choice C,Choice D,key", "Q?,yes,no,maybe,never,No", -1),
      ("stem,key,A.,B.,C.,D.", "Q?,no,yes,no,maybe,never", 1),
      ("เฉลย,คำถาม,ก,ข,ค,ง", "ข้อ ก,Q?,yes,no,maybe,never", 0),
      ("ข้อ,คำถาม,ก,ข,ค,ง,เฉลย", "1,Q?,yes,no,maybe,never,2", 1),
    ])
  func lettered(header: String, cells: String, key: Int) throws {
    let bank = table(header + "\n" + cells + "\n")
    guard key >= 0 else {
      #expect(bank.isEmpty)
      #expect(bank.diagnostics.map(\.message.en) == ["the key “No” names none of the options"])
      #expect(bank.diagnostics[0].remedy?.en.contains("(A B C D)") == true)
      return
    }
    #expect(bank.diagnostics.map(\.message.en) == [])
    let texts = ["yes", "no", "maybe", "never"]
    #expect(
      try #require(bank.first).body
        == .choice(texts.indices.map { answer(texts[$0], $0 == key ? 100 : 0) }))
  }

  @Test("a figure is what an option says where columns have letters, and may be both elsewhere")
  func letteredFigures() throws {
    let question = try row("stem,ก,ข,ค,เฉลย", "Two and two?,3,4,5,4")
    #expect(question.body == .choice([answer("3", 0), answer("4", 100), answer("5", 0)]))
    let bank = table("stem,option1,option2,option3,key\nTwo and one?,3,1,2,2\n")
    #expect(bank.isEmpty && bank.diagnostics.count == 1)
    #expect(bank.diagnostics[0].remedy?.en.contains("such as option3") == true)
  }

  @Test("several letters share the points, empty cells are no options, and feedback goes along")
  func letteredFeedback() throws {
    let question = try row(
      "stem,A,B,C,D,key,feedback1,feedback3,keyfeedback", "Q?,one,,three,four,ก | D,f1,f3,well done"
    )
    let moodle = { FormattedText($0, format: .moodle) }
    #expect(
      question.body
        == .multiple([
          Answer(moodle("one"), weight: 50, feedback: moodle("f1")),
          Answer(moodle("three"), weight: -100, feedback: moodle("f3")),
          Answer(moodle("four"), weight: 50, feedback: moodle("well done")),
        ]))
  }

  @Test("rows without options in such a table are of the other kinds")
  func letteredBeside() {
    let bank = table("stem,A,B,key\nQ?,yes,no,A\nCapital?,,,Bangkok\nTwo?,,,2\nIs it?,,,ถูก\n")
    #expect(bank.diagnostics.isEmpty)
    #expect(bank.map(\.kind) == [.choice, .short, .numeric, .trueFalse])
  }

  @Test(
    "a key that may mean two options, or none that is there, keeps its row out",
    arguments: [
      ("Q?,B,A,C,A", "the key “A” is one option's letter or number, and the text of another"),
      ("Q?,yes,no,,C", "the key “C” names none of the options"),
      ("Q?,yes,no,maybe,", "a question of the kind choice needs a key"),
      ("Q?,yes,,,A", "a choice question needs at least two options"),
      ("Q?,yes,no,maybe,A | E", "the key “E” names none of the options"),
    ])
  func letteredFaults(cells: String, message: String) {
    let bank = table("stem,ก,ข,ค,เฉลย\n\(cells)\nN?,a,b,c,ก\n")
    #expect(bank.map(\.stem.text) == ["N?"])
    #expect(bank.diagnostics.map(\.message.en) == [message])
    #expect(bank.diagnostics.allSatisfy { $0.severity == .error && $0.remedy != nil })
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
    let bank = table(CSVFormat.template)
    let source = gift(GIFTFormat.template)
    #expect(BankChecks.diagnostics(of: bank).map(\.message.en) == [])
    #expect(Set(bank.map(\.kind)) == Set(QuestionKind.allCases))
    #expect(CSVFormat().text(of: source).losses == [])
    #expect(bank.map(\.body) == source.map(\.body))
    #expect(bank.map(\.id) == source.map(\.id))
    #expect(bank.map { Set($0.tags) } == source.map { Set($0.tags) })
    #expect(bank.map(\.feedback) == source.map(\.feedback))
    #expect(CSVFormat.template.hasPrefix("id,level,topic,kind,title,stem,key,distractor1,"))
  }

  @Test("a generated table loads whole, without a word")
  func generated() {
    let bank = table(String(decoding: QuestionGenerator.csv(count: 400), as: UTF8.self))
    #expect(bank.count == 400)
    #expect(bank.diagnostics.isEmpty)
    #expect(Set(bank.map(\.kind)).count == 6)
  }
}

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
