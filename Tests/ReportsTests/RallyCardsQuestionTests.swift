import Entries
import Generators
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsQuestionTests {
  @Test("an RC sheet has each leg's questions with their points, and the most of the leg")
  func parts() throws {
    let html = try LittleRally.papers(.rcSheet, cars: [CarID(team: "mali", number: 1)])
    let parts = html.body.split(separator: "<div class=\"part\">").dropFirst().map(String.init)
    try #require(parts.count == 3)
    #expect(parts[0].contains("How many boats?"))
    #expect(parts[0].contains("Which flower?"))
    #expect(parts[0].contains(">100 <span class=\"first\" lang=\"en\">points</span>"))
    #expect(parts[0].contains(">150 <span"))
    #expect(parts[0].contains("/ 250"))
    #expect(parts[1].contains("Put in order"))
    #expect(parts[2].contains(CardWords.noQuestions.en))
    #expect(parts.allSatisfy { $0.contains("Mali 1") })
  }

  @Test("options stand as kiosks show them")
  func optionOrder() throws {
    let html = try LittleRally.papers(.rcSheet, cars: [CarID(team: "mali", number: 1)])
    let rally = try #require(LittleRally.rally())
    let question = try #require(rally.questions.rc("hill").first)
    let lines = Rally.play(question).options.enumerated().map { index, option in
      "<li><b>\("ABC".map(String.init)[index]).</b> <span class=\"text\" lang=\"en\">\(option.text)</span></li>\n"
    }
    #expect(html.contains(lines.joined()))
  }

  @Test("an RC sheet is the same whatever is right")
  func noKeys() throws {
    let other = LittleRally.bankText.replacing("{#3}", with: "{#4711}")
      .replacing("=lotus ~rose ~%50%lily", with: "~lotus ~%30%rose =lily")
    let sheets = try [LittleRally.bankText, other].map { bank in
      RallyCards(
        rally: try LittleRally.rally(bank: bank), language: .english, kinds: [.rcSheet, .roadBook]
      ).html
    }
    #expect(sheets[0] == sheets[1])
    #expect(sheets[0].contains("lily"))
  }

  private static func question(_ gift: String) throws -> Question {
    try #require(Bank(gift: SourceFile(name: "q.gift", text: "\(gift)\n")).first)
  }

  @Test(
    "each kind of question has its own room for an answer",
    arguments: [
      ("One?{=a ~b}", "<span class=\"box\"></span><b>A.</b>", 2),
      ("True?{T}", "<span class=\"box\"></span>", 2),
      ("Word?{=a}", "<div class=\"line\"></div>", 1),
      ("Number?{#1}", "<div class=\"line field\"></div>", 1),
      ("Order{>ALL VERTICAL\nb\na\nc\n}", "<span class=\"blank\"></span>", 3),
      ("Match{=a -> x =b -> y}", "<li><span class=\"blank\"></span><b>", 2),
    ])
  func room(gift: String, mark: String, count: Int) throws {
    let html = RCQuestion(
      try Self.question(gift), number: 1, text: CardText(language: .english)
    ).html
    #expect(html.count(of: mark) == (mark.hasSuffix("A.</b>") ? 1 : count))
  }
}

@Suite struct RallyCardsAnswerKeyTests {
  private static func key(_ gift: String) throws -> AnswerKey {
    AnswerKey(try #require(Bank(gift: SourceFile(name: "q.gift", text: gift + "\n")).first))
  }

  @Test(
    "a key names what is right by the letters of the RC sheet",
    arguments: [
      ("Which?{~rose =lotus ~lily}", ["B. lotus"]),
      ("Which?{~%50%rose =lotus ~lily}", ["B. lotus", "A. rose"]),
      ("True?{FALSE}", ["B. False"]),
      ("Word?{=pier =%50%port}", ["pier", "port"]),
      ("Number?{#3:1}", ["2–4"]),
      ("All{~%50%a ~%-50%b ~%50%c}", ["A. a", "C. c", "B. b"]),
    ])
  func lines(gift: String, expected: [String]) throws {
    #expect(try Self.key(gift).lines.map(\.text) == expected)
  }

  @Test("answers that are right in part come with their share, wrong choices with what they cost")
  func credits() throws {
    #expect(try Self.key("Which?{~%50%rose =lotus}").lines.map(\.credit) == [1, 0.5])
    #expect(try Self.key("Word?{=pier =%25%port}").lines.map(\.credit) == [1, 0.25])
    #expect(try Self.key("All{~%50%a ~%-50%b ~%50%c}").lines.map(\.credit) == [0.5, 0.5, -0.5])
  }

  @Test("the letters of an ordering and of a matching earn the whole at a kiosk")
  func letters() throws {
    for gift in [
      "Order{>ALL VERTICAL\nfirst\nsecond\nthird\nfourth\n}", "M{=a -> x =b -> y =c -> z}",
    ] {
      let bank = Bank(gift: SourceFile(name: "q.gift", text: "\(gift)\n"))
      let question = try #require(bank.first)
      let line = try #require(AnswerKey(question).lines.first)
      let play = Rally.play(question)
      let typed = line.text.split(separator: " = ")[0].replacing(". ", with: "")
      #expect(play.grade(try play.read(String(typed))).credit == 1)
    }
  }

  @Test(
    "what is right in part is marked by hand as kiosks mark it",
    arguments: [
      (
        "// [tag:points=100]\nM{=a -> x =b -> y =c -> z =d -> w}",
        "Each part that is right: 25 points."
      ),
      (
        "// [tag:points=100]\nO{>ALL VERTICAL\na\nb\nc\nd\ne\n}",
        "For each swap of neighbours that would put it right, 20 points less, not below 0."
      ),
      ("All{~%50%a ~%-50%b ~%50%c}", "Add up what was chosen, not below 0. All options chosen: 0."),
    ])
  func partly(gift: String, expected: String) throws {
    #expect(try Self.key(gift).partly?.en == expected)
  }

  @Test("a swap of neighbours costs at a kiosk what the key says")
  func swap() throws {
    let question = try #require(
      Bank(gift: SourceFile(name: "q.gift", text: "O{>ALL VERTICAL\na\nb\nc\nd\ne\n}\n")).first)
    let grade = Rally.play(question).grade(Response(["o1", "o3", "o2", "o4", "o5"]))
    #expect(abs(grade.credit - 0.8) < 1e-9)
  }
}
