import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Tables with a column for each option")
struct CSVOptionsTests {
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
}
