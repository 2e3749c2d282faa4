import Generators
import MoodleXML
import QuizEngine
import SourceText
import Testing
import Vocabulary

@Suite("Reading Moodle XML files")
struct MoodleXMLReaderTests {
  @Test("of 500 questions with 7 faulty ones 493 load, and the 7 are named")
  func messy() {
    let faulty: [Int: (source: String, message: String)] = [
      3: (
        question("calculated", ""), "error: questions of the type “calculated” are not supported"
      ),
      70: (question("essay", "<name>a & b</name>"), "error: a bare & may not stand in XML"),
      71: (
        question("essay", "<name>a&nbsp;b</name>"),
        "error: XML does not know this character's name (such as &nbsp;)"
      ),
      150: (
        question("essay", "<b>x</i>"), "error: an end tag does not fit the start tag before it"
      ),
      299: (
        "<question type=\"essay\"><questiontext><text>x</text></questiontext>",
        "error: this question is not closed by </question>"
      ),
      300: (
        question("truefalse", "<answer fraction=\"x\"><text>true</text></answer>"),
        "error: the fraction “x” is not a number"
      ),
      450: (
        question("essay", "<name>a\u{1}b</name>"), "error: this character may not stand in XML"
      ),
    ]
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
    var expected: [String] = []
    for number in 0..<500 {
      if let (source, message) = faulty[number] {
        let line = text.utf8.count { $0 == 0x0A } + 1
        expected.append("\(line) \(message)")
        text += source + "\n"
      } else {
        text += question("essay", "<idnumber>ไทย-\(number)</idnumber>") + "\n"
      }
    }
    let reading = moodle(text + "</quiz>\n")
    #expect(reading.questions.count == 493)
    #expect(
      reading.questions.map(\.id.rawValue)
        == (0..<500).filter { faulty[$0] == nil }.map { "ไทย-\($0)" })
    var finder = PositionFinder(SourceFile(name: "", text: text))
    let errors = reading.diagnostics.filter { $0.severity == .error }
    // A truth with a broken fraction has no right answer, either.
    #expect(errors.count == 8)
    #expect(errors.allSatisfy { $0.remedy != nil })
    for line in expected {
      let parts = line.split(separator: " ", maxSplits: 1)
      let start = Int(parts[0]) ?? 0
      #expect(
        errors.contains {
          (start..<start + 6).contains(finder.position(at: $0.offset).line)
            && parts[1] == "\($0.severity.rawValue): \($0.message.en)"
        }, "\(line)")
    }
  }

  @Test(
    "what is not well-formed is named where it stands",
    arguments: [
      ("<name>กขค & b</name>", "& b"), ("<name>กขค &nbsp; b</name>", "&nbsp;"),
      ("<name>a<br>b</name>", "</name>"), ("<name a=>x</name>", "<name a="),
      ("<name>a]]>b</name>", "]]>"), ("<name a=\"1\" a=\"2\">x</name>", "<name a="),
    ])
  func places(inside: String, place: String) {
    let text = "<quiz>\n\n" + question("essay", "") + "\n" + question("essay", inside) + "</quiz>"
    let reading = moodle(text)
    #expect(reading.questions.count == 1)
    let errors = reading.diagnostics
    #expect(errors.count == 1)
    let start = text.utf8.count(before: inside) + inside.utf8.count(before: place)
    #expect(abs((errors.first?.offset ?? 0) - start) <= 3)
  }

  @Test("a missing ]]> costs its own question only")
  func missingSectionEnd() {
    let broken =
      "<question type=\"essay\"><questiontext><text><![CDATA[x</text></questiontext></question>"
    let text =
      "<quiz>" + broken + question("essay", "") + broken + question("essay", "") + "</quiz>"
    let reading = moodle(text)
    #expect(reading.questions.count == 2)
    #expect(
      reading.diagnostics.map(\.message.en) == [
        "this <![CDATA[ is not closed", "this <![CDATA[ is not closed",
      ])
    let last = moodle("<quiz>" + question("essay", "") + broken + "</quiz>")
    #expect(last.questions.count == 1)
    #expect(last.diagnostics.count == 1)
  }

  @Test("a text that holds a question in XML is a text, with a warning")
  func questionInText() {
    let stem = "</question><question type=\"essay\">"
    let reading = quiz(question("essay", "", stem: stem))
    #expect(reading.questions.map(\.stem.text) == [stem])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
  }

  @Test("an unclosed comment costs nothing but what it stands in")
  func comments() {
    let text =
      "<quiz><!-- question: 1 \n" + question("essay", "") + "<!-- question: 2 -->"
      + question("essay", "") + "<!-- " + question("essay", "") + " --></quiz>"
    let reading = moodle(text)
    #expect(reading.questions.count == 2)
    #expect(messages(reading, of: text) == ["1:7 error: this <!-- is not closed"])
  }

  @Test("a file cut off anywhere loads what stands before the cut, and says that it ends early")
  func cuts() {
    let bytes = QuestionGenerator.moodleXML(count: 12)
    let whole = MoodleXMLFormat.reading(
      SourceFile(name: "", text: String(decoding: bytes, as: UTF8.self))
    ).questions
    #expect(whole.count == 12)
    for length in stride(from: 200, to: bytes.count - 10, by: 97) {
      let text = String(decoding: bytes[..<length], as: UTF8.self)
      let reading = moodle(text)
      #expect(reading.questions == Array(whole.prefix(reading.questions.count)))
      #expect(reading.diagnostics.contains { $0.message.en.hasPrefix("the file ends before") })
      #expect(reading.diagnostics.allSatisfy { (0...text.utf8.count).contains($0.offset) })
    }
  }

  @Test(
    "a file without a question says so",
    arguments: ["", "<quiz></quiz>", "<html><body/></html>", "x"])
  func empty(text: String) {
    let reading = moodle(text)
    #expect(reading.questions.isEmpty)
    #expect(
      messages(reading, of: text).last?.hasSuffix("there is no question in this file") == true)
  }

  @Test(
    "the head of a file may claim any encoding",
    arguments: ["windows-874", "UTF-16", "ISO-8859-1", "nonsense"])
  func encodings(name: String) {
    let reading = moodle(
      "<?xml version='1.0' encoding='\(name)'?><quiz>\(question("essay", "", stem: "ไทย"))</quiz>")
    #expect(reading.questions.map(\.stem.text) == ["ไทย"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test("Windows-874 and UTF-16 files are read in their encoding")
  func decoded() throws {
    let text = "<quiz>" + question("essay", "", stem: "ก") + "</quiz>"
    let thai = text.unicodeScalars.map { $0.value == 0x0E01 ? 0xA1 : UInt8($0.value) }
    // A longer Thai text, so that its encoding can be told.
    let long = thai + Array(repeating: 0xA1, count: 60)
    #expect(
      MoodleXMLFormat.reading(try SourceFile(name: "", decoding: long)).questions.map(\.stem.text)
        == ["ก"])
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(
      MoodleXMLFormat.reading(try SourceFile(name: "", decoding: wide)).questions.map(\.stem.text)
        == ["ก"])
  }

  @Test("Windows line ends change no text and no line")
  func lineEnds() {
    let text =
      "<quiz>\n" + question("essay", "", stem: "a\nb") + "\n" + question("essay", "") + "</quiz>"
    let one = moodle(text)
    let other = moodle(text.replacing("\n", with: "\r\n"))
    #expect(one.questions == other.questions)
    #expect(one.questions.map(\.line) == [2, 8])
  }

  @Test(
    "Moodle XML is known by its start",
    arguments: [
      ("<?xml version=\"1.0\"?>", true), ("\n  <quiz>", true), ("<question type=\"x\">", true),
      ("<!DOCTYPE quiz>", true), ("<!-- x --><quiz>", true), ("<p>text {T}", false), ("", false),
      ("::t:: <quiz>", false),
    ])
  func recognition(text: String, isMoodle: Bool) {
    #expect(MoodleXMLFormat().recognises(SourceFile(name: "", text: text)) == isMoodle)
  }

  @Test("a bank of it has its questions, places and diagnostics")
  func bank() {
    let text =
      "<quiz>\n" + question("essay", "<tags><tag><text>A2</text></tag></tags>")
      + question("random", "") + "</quiz>"
    let bank = MoodleXMLFormat().read(SourceFile(name: "bank.xml", text: text))
    #expect(bank.count == 1)
    #expect(bank.offset(at: 0) == 7)
    #expect(bank.line(at: 0) == 2)
    #expect(bank.level(at: 0) == Level(tag: "A2"))
    #expect(bank.diagnostics.count == 1)
  }
}
