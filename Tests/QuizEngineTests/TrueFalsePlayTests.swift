import Testing
import Vocabulary

@testable import QuizEngine

@Suite("A statement that is true or false")
struct TrueFalsePlayTests {
  private let play = TrueFalsePlay(
    isTrue: false, feedbackForTrue: moodle("No."), feedbackForFalse: moodle("Yes."))

  @Test(
    "is called true by its key, by a word, in either language and on the Thai layout",
    arguments: [
      "A", "a", " a ", "a)", "A.", "1", "๑", "t", "TRUE", "True.", "yes", "ถูก", "ถูกต้อง", "จริง",
      "ใช่", " ถูก ", "ฟ", "ๅ", "ะ", "ะพีำ", "ธฑ๊ฎ",
    ])
  func saysTrue(line: String) throws {
    #expect(try play.read(line) == Response(["true"]))
  }

  @Test(
    "is called false by its key, by a word, in either language and on the Thai layout",
    arguments: [
      "B", "b", "2", "๒", "b)", "f", "FALSE", "false!", "no", "ผิด", "เท็จ", "ไม่จริง", "ไม่ใช่",
      "ไม่ถูกต้อง",
      "ิ", " ิ", "ด", "ดฟสหำ",
    ])
  func saysFalse(line: String) throws {
    #expect(try play.read(line) == Response(["false"]))
  }

  @Test(
    "is asked again for anything else",
    arguments: ["c", "0", "3", "A B", "12", "truefalse", "maybe", "อาจจะ", "-", "ก"])
  func refused(line: String) {
    #expect(throws: Unreadable.notTrueOrFalse(line)) { try play.read(line) }
  }

  @Test("is asked again when nothing was typed", arguments: ["", "  ", "\t"])
  func empty(line: String) {
    #expect(throws: Unreadable.empty) { try play.read(line) }
  }

  @Test("earns all or nothing, with the feedback for what was said")
  func grade() {
    #expect(play.grade(Response(["false"])) == Grade(credit: 1, feedback: [moodle("Yes.")]))
    #expect(play.grade(Response(["true"])) == Grade(credit: 0, feedback: [moodle("No.")]))
    #expect(play.grade(.none) == Grade(credit: 0))
  }

  @Test("offers True and False, by the ids true and false")
  func options() {
    #expect(
      play.options
        == [AnswerOption(id: "true", text: "True"), AnswerOption(id: "false", text: "False")])
    #expect(play.expected == ["False"])
  }
}
