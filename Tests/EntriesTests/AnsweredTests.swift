import Testing
import Vocabulary

@testable import Entries

@Suite struct AnsweredTests {
  static let sample = Answered(
    quiz: "greetings", attempt: 1, number: 3, answer: ["a", "ค"], verdict: .partly, rule: .race,
    value: 150, credit: 0.35, taken: 1200, limit: 30_000, streak: 0)

  static let body = """
    {"quiz":"greetings","attempt":1,"number":3,"answer":["a","ค"],"verdict":"partly",\
    "rule":"race","value":150,"credit":0.35,"taken":1200,"limit":30000,"streak":0}
    """

  @Test("the body is written member by member, byte for byte")
  func written() {
    #expect(Self.sample.body == Self.body)
  }

  @Test("a body reads back as it was written")
  func read() throws {
    #expect(try Answered(body: Self.body) == Self.sample)
  }

  @Test("reading for the score leaves the answer out")
  func score() throws {
    var expected = Self.sample
    expected.answer = []
    #expect(try Answered(scoreOf: Self.body) == expected)
  }

  @Test(
    "any text survives the body",
    arguments: [
      "", " ", "\"", "\\", "\\\"", "สวัสดี", "น้ำ ๑๒๓", "a\nb\r\tc", "\u{0}\u{1}\u{1F}\u{7F}",
      "\u{1B}[31m", "=HYPERLINK(\"x\")", "<script>", "👩‍🏫", "\u{2028}", "\\u0041", "[\"]",
    ])
  func anyText(text: String) throws {
    var answered = Self.sample
    answered.answer = [text, text]
    answered.quiz = QuizID(text)
    let body = answered.body
    #expect(body.utf8.allSatisfy { $0 >= 0x20 })
    #expect(try Answered(body: body) == answered)
  }

  @Test("every verdict and rule survives the body")
  func everyName() throws {
    for verdict in Verdict.allCases {
      for rule in ScoringRule.allCases {
        var answered = Self.sample
        answered.verdict = verdict
        answered.rule = rule
        #expect(try Answered(body: answered.body) == answered)
      }
    }
  }

  @Test(
    "a credit survives the body to the last bit",
    arguments: [0, 1, 0.5, 1.0 / 3, 0.1 + 0.2, 1e-7, .leastNonzeroMagnitude, 1 - .ulpOfOne])
  func credit(credit: Double) throws {
    var answered = Self.sample
    answered.credit = credit
    #expect(try Answered(body: answered.body).credit == credit)
  }

  @Test("white space, order and unknown members don't matter; the last of two of a name counts")
  func liberal() throws {
    let body = """
       {"streak":0 ,\t"limit":30000,"taken":1200,"credit":3.5e-1,"value":1,"value":150,\
      "later":{"a":[1,{"quiz":"x"}],"b":null},"rule":"race","verdict":"partly",\
      "answer":[ "a" , "\\u0e04" ],"number":3,"attempt":1,"quiz":"greet\\u0069ngs"}\u{20}
      """
    #expect(try Answered(body: body) == Self.sample)
  }

  @Test(
    "a missing member is named",
    arguments: [
      "quiz", "attempt", "number", "answer", "verdict", "rule", "value", "credit", "taken", "limit",
      "streak",
    ])
  func missing(member: String) {
    let body = Self.body.replacing("\"\(member)\":", with: "\"x\(member)\":")
    #expect(throws: UnreadableBody(kind: .answered, member: member)) {
      try Answered(body: body)
    }
  }

  @Test(
    "a member that makes no sense is named",
    arguments: [
      (#""quiz":"greetings""#, #""quiz":7"#, "quiz"),
      (#""attempt":1"#, #""attempt":0"#, "attempt"),
      (#""attempt":1"#, #""attempt":-1"#, "attempt"),
      (#""attempt":1"#, #""attempt":1.5"#, "attempt"),
      (#""attempt":1"#, #""attempt":"1""#, "attempt"),
      (#""number":3"#, #""number":0"#, "number"),
      (#""answer":["a","ค"]"#, #""answer":"a""#, "answer"),
      (#""answer":["a","ค"]"#, #""answer":["a",1]"#, "answer"),
      (#""verdict":"partly""#, #""verdict":"Partly""#, "verdict"),
      (#""rule":"race""#, #""rule":null"#, "rule"),
      (#""value":150"#, #""value":-1"#, "value"),
      (#""value":150"#, #""value":1000000001"#, "value"),
      (#""value":150"#, #""value":99999999999999999999"#, "value"),
      (#""credit":0.35"#, #""credit":1.01"#, "credit"),
      (#""credit":0.35"#, #""credit":-0.01"#, "credit"),
      (#""credit":0.35"#, #""credit":1e999"#, "credit"),
      (#""taken":1200"#, #""taken":-1"#, "taken"),
      (#""taken":1200"#, #""taken":900000000000000000"#, "taken"),
      (#""limit":30000"#, #""limit":0"#, "limit"),
      (#""streak":0"#, #""streak":-1"#, "streak"),
    ])
  func senseless(old: String, new: String, member: String) {
    #expect(throws: UnreadableBody(kind: .answered, member: member)) {
      try Answered(body: Self.body.replacing(old, with: new))
    }
  }

  @Test("a body cut off anywhere is no object")
  func truncated() {
    let bytes = Array(Self.body.utf8)
    for count in bytes.indices {
      #expect(throws: UnreadableBody(kind: .answered, member: "")) {
        try Answered(body: String(decoding: bytes[..<count], as: UTF8.self))
      }
    }
  }
}
