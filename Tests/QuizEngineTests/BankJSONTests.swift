import FoundationEssentials
import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("bank show as JSON")
struct BankJSONTests {
  @Test("a choice question has every key of the contract, null where there is nothing")
  func choice() throws {
    let bank = gift(
      "// [id:greet-001] [tag:A2] [tag:topic=greetings]\n::Meeting a colleague::Hello/hi? {=Hi#Yes ~[html]<b>Bye</b>}",
      name: "a.gift")
    #expect(
      try BankJSON([bank]).text() == """
        {
          "questions" : [
            {
              "answers" : [
                {
                  "feedback" : {
                    "format" : "moodle",
                    "text" : "Yes"
                  },
                  "format" : "moodle",
                  "text" : "Hi",
                  "weight" : 100
                },
                {
                  "feedback" : null,
                  "format" : "html",
                  "text" : "<b>Bye</b>",
                  "weight" : 0
                }
              ],
              "category" : "",
              "feedback" : null,
              "file" : "a.gift",
              "id" : "greet-001",
              "kind" : "choice",
              "level" : "A2",
              "line" : 2,
              "pairs" : [

              ],
              "stem" : {
                "format" : "moodle",
                "text" : "Hello/hi?"
              },
              "tags" : [
                "A2",
                "topic=greetings"
              ],
              "title" : "Meeting a colleague"
            }
          ]
        }

        """)
  }

  @Test(
    "answers and pairs of each kind",
    arguments: [
      (
        "Q {F#w#r}",
        #"[{"feedback":{"format":"moodle","text":"w"},"format":"moodle","text":"True","weight":0},{"feedback":{"format":"moodle","text":"r"},"format":"moodle","text":"False","weight":100}]"#,
        "[]"
      ),
      (
        "Q {#=3:2 =%50%1..9 ~#no}",
        #"[{"feedback":null,"high":5,"low":1,"weight":100},{"feedback":null,"high":9,"low":1,"weight":50},{"feedback":{"format":"moodle","text":"no"},"high":null,"low":null,"weight":0}]"#,
        "[]"
      ),
      (
        "Q {~%33.33333%a ~%-50%b}",
        #"[{"feedback":null,"format":"moodle","text":"a","weight":33.33333},{"feedback":null,"format":"moodle","text":"b","weight":-50}]"#,
        "[]"
      ),
      (
        "Q {=a -> b =[html]c -> d = -> e}", "[]",
        #"[{"match":"b","prompt":{"format":"moodle","text":"a"}},{"match":"d","prompt":{"format":"html","text":"c"}},{"match":"e","prompt":{"format":"moodle","text":""}}]"#
      ),
      (
        "Q {>2\na\nb}",
        #"[{"feedback":null,"format":"moodle","text":"a","weight":100},{"feedback":null,"format":"moodle","text":"b","weight":100}]"#,
        "[]"
      ),
      ("Q {}", "[]", "[]"),
    ])
  func kinds(text: String, answers: String, pairs: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let question = QuestionJSON(try question(text), file: "x")
    #expect(String(decoding: try encoder.encode(question.answers), as: UTF8.self) == answers)
    #expect(String(decoding: try encoder.encode(question.pairs), as: UTF8.self) == pairs)
  }

  @Test("what is printed can be read again")
  func roundTrip() throws {
    let value = BankJSON([gift("a {=x ~y}\n\nb {#1..2 ~#z}\n\nc {T}\n\nd {=a->b =c->d}")])
    let text = try value.text()
    #expect(try JSONDecoder().decode(BankJSON.self, from: Data(text.utf8)) == value)
  }
}
