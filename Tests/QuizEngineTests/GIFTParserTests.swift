import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Reading a GIFT file")
struct GIFTParserTests {
  @Test("a byte-order mark and Windows line ends are no part of any text")
  func windowsFile() {
    let bank = gift("\u{FEFF}::A::Who?\r\n{\r\n=me#that\r\nis it\r\n~you\r\n}\r\n\r\nSun {T}\r\n")
    #expect(bank.diagnostics.isEmpty)
    #expect(bank.map(\.title) == ["A", ""])
    #expect(bank.map(\.stem.text) == ["Who?", "Sun"])
    #expect(bank.map(\.line) == [1, 8])
    #expect(
      bank.first?.body == .choice([answer("me", 100, "that\nis it"), answer("you", 0)]))
  }

  @Test("a question ends at a blank line, also one of blanks only, or at the end of the file")
  func separation() {
    let bank = gift("One\nof two lines {T}\n \t\r\nTwo {F}\n\n\n\nThree {}")
    #expect(bank.map(\.stem.text) == ["One\nof two lines", "Two", "Three"])
  }

  @Test("the examples that come with Moodle load as Moodle loads them")
  func moodleExamples() {
    let text = """
      // ===Multiple Choice===

      Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}

      The American holiday of Thanksgiving is celebrated on the {
          ~second
          ~third
          =fourth
      } Thursday of November.

      Grant is buried in Grant's tomb.{FALSE#No one is buried in Grant's tomb.}

      Match the following countries. {
          =Canada -> Ottawa
          =Italy  -> Rome
          =Japan  -> Tokyo
          }

      What is the value of pi (to 3 decimal places)? {#3.141..3.142}.

      ::Jesus' hometown::Jesus Christ was from {
          ~Jerusalem#This was an important city, but the wrong answer.
          ~%25%Bethlehem#He was born here, but not raised here.
          ~%50%Galilee#You need to be more specific.
          =Nazareth#Yes! That's right!}.

      What two people are entombed in Grant's tomb? {
          ~%-50%No one
          ~%50%Grant
          ~%50%Grant's wife
          ~%-50%Grant's father }

      Which answer equals 5? {
           ~ \\= 2 + 2
           = \\= 2 + 3
           ~ \\= 2 + 4  }

      ::GIFT Control Characters::
      Which of the following is NOT a control character for the GIFT import format? {
         ~ \\~     # \\~ is a control character.
         = \\\\     # Correct! \\\\ (backslash) is not a control character. BUT,
                    it is used to escape the control characters.
      }
      """
    let bank = gift(text)
    #expect(bank.diagnostics.map(\.message.en) == [])
    #expect(
      bank.map(\.kind) == [
        .choice, .choice, .trueFalse, .matching, .numeric, .choice, .multiple, .choice, .choice,
      ])
    #expect(bank[1].stem.text.hasSuffix("celebrated on the _____ Thursday of November."))
    #expect(
      bank[7].body == .choice([answer("= 2 + 2", 0), answer("= 2 + 3", 100), answer("= 2 + 4", 0)]))
    #expect(
      bank[8].body
        == .choice([
          answer("~", 0, "~ is a control character."),
          answer(
            "\\", 100,
            """
            Correct! \\ (backslash) is not a control character. BUT,
            it is used to escape the control characters.
            """),
        ]))
  }

  @Test("Thai stands in every part of a question")
  func thai() throws {
    let text = """
      // [id:ทักทาย-๑] [tag:topic=การทักทาย] [tag:A1]
      ::การทักทาย::“สวัสดี” ภาษาอังกฤษคืออะไร {
        =Hello#ถูกต้อง ใช้ทักทาย ~ลาก่อน#ผิด
        ####คำทักทายที่ใช้ได้ทุกเวลา
      }
      """
    let question = try question(text)
    #expect(question.id == "ทักทาย-๑")
    #expect(question.title == "การทักทาย")
    #expect(question.topic == "การทักทาย")
    #expect(question.stem == moodle("“สวัสดี” ภาษาอังกฤษคืออะไร"))
    #expect(
      question.body
        == .choice([answer("Hello", 100, "ถูกต้อง ใช้ทักทาย"), answer("ลาก่อน", 0, "ผิด")]))
    #expect(question.feedback == moodle("คำทักทายที่ใช้ได้ทุกเวลา"))
  }
}
