import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Dictation")
struct DictationPlayTests {
  private static let play = DictationPlay(answers: [
    answer("Where is the station?", 100, "Well heard."), answer("Where's the station?", 80),
    answer("Where is the nation?", 0),
  ])

  @Test(
    "is graded word by word, against the transcript that comes out best",
    arguments: [
      ("where is the station", 1.0), ("Where's the station", 1.0), ("where is the statoin", 0.875),
      ("where is a station", 0.75), ("the nation", 0.25), ("๊", 0), (" ๊ ", 0),
      ("ไ้ำพำ ะ้ำ หะฟะรนื รห", 0.5),
    ])
  func credit(line: String, credit: Double) throws {
    #expect(Self.play.grade(try Self.play.read(line)).credit == credit)
  }

  @Test("says what its author has to say, and which words differ")
  func feedback() throws {
    let grade = Self.play.grade(try Self.play.read("were is the station"))
    #expect(grade.feedback == [moodle("Well heard.")])
    #expect(grade.remarks.map(\.en) == ["Words that differ: were → where"])
    #expect(grade.remarks.map(\.th) == ["คำที่ต่าง: were → where"])
  }

  @Test("is read on the Thai layout")
  func layout() throws {
    let line = "ไ้ำพำ รห ะ้ำ หะฟะรนื"
    #expect(Self.play.grade(try Self.play.read(line)).credit == 1)
  }

  @Test("speaks what is to be said, else its first right answer")
  func spoken() throws {
    let said = "// [tag:kind=dictation] [tag:say=Hello there]\nListen. {=Hello there!}"
    #expect(try question(said).spokenText == "Hello there")
    #expect(try question("// [tag:kind=dictation]\nListen. {=Good day.}").spokenText == "Good day.")
    #expect(try question("Listen. {=Good day.}").spokenText == nil)
    #expect(try question("// [tag:say=Five]\nWhich? {=5 ~6}").spokenText == "Five")
  }

  @Test("is asked again when no word was typed", arguments: [" ", "++", "**", "- -", "?"])
  func empty(line: String) { #expect(throws: Unreadable.empty) { try Self.play.read(line) } }
}
