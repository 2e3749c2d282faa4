import Entries
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Testing
import Vocabulary

@testable import Reports

@Suite struct RallyCardsHostileTests {
  @Test(
    "whatever texts say in any field, the page has the same elements",
    arguments: Language.allCases)
  func sameElements(language: Language) throws {
    let hostile = RallyCards(
      rally: Marked(mark: "\"'><script>x()</script>&").rally, language: language
    ).html
    let harmless = RallyCards(
      rally: Marked(mark: "qqqqscriptqxppqqscriptqq").rally, language: language
    ).html
    #expect(tags(of: hostile) == tags(of: harmless))
    #expect(!hostile.contains("<script"))
    // All fields that papers show were really there.
    #expect(harmless.count(of: "qqqqscript") > 100)
    #expect(
      hostile.count(of: "&quot;&#39;&gt;&lt;script&gt;x()&lt;/script&gt;&amp;")
        == harmless.count(of: "qqqqscriptqxppqqscriptqq"))
  }

  @Test("control characters of texts are made visible")
  func controls() {
    let html = RallyCards(rally: Marked(mark: "a\u{1B}[2J\u{7}b").rally, language: .english).html
    #expect(!html.contains("\u{1B}"))
    #expect(!html.contains("\u{7}"))
    #expect(html.contains("a\u{FFFD}[2J\u{FFFD}b"))
  }

  private func tags(of html: String) -> [Substring] {
    html.body.split(separator: "<").compactMap { piece in
      piece.firstIndex(of: ">").map { piece[...$0] }
    }
  }
}

/// A rally of whose texts each holds a mark.
private struct Marked {
  var mark: String

  private func both(_ name: String) -> Bilingual {
    Bilingual(th: "ก \(name) \(mark)", en: "\(name) \(mark)")
  }

  private var team: TeamID { TeamID("team \(mark)") }

  private var checkpoint: CheckpointID { CheckpointID("id \(mark)") }

  private func id(_ name: String) -> QuestionID { QuestionID("\(name) \(mark)") }

  private func text(_ name: String) -> FormattedText {
    FormattedText("\(name) \(mark)", format: .plain)
  }

  private var questions: [Question] {
    let bodies: [Question.Body] = [
      .choice([Answer(text("right"), weight: 100), Answer(text("wrong"), weight: 0)]),
      .short([Answer(text("word"), weight: 100), Answer(text("nearly"), weight: 50)]),
      .ordering([text("one"), text("two"), text("three")]),
      .multiple([Answer(text("this"), weight: 100), Answer(text("not"), weight: -100)]),
      .numeric([NumericAnswer(1...2, weight: 100)]),
    ]
    return bodies.enumerated().map { index, body in
      Question(
        id: id("rc\(index)"), title: "title \(mark)", stem: text("stem"), body: body,
        feedback: text("feedback"))
    } + [
      Question(
        id: id("task"), stem: text("task"), body: .speaking, feedback: text("model"),
        tags: ["rubric=criterion \(mark), 40"])
    ]
  }

  private var route: Route {
    Route(
      id: "r", title: both("route"), banks: ["b"],
      start: RouteStart(name: both("start"), place: both("start place"), minute: 510, interval: 3),
      endMinute: 960,
      checkpoints: [
        Checkpoint(
          id: checkpoint, name: both("name"), place: both("place"), codeWord: "CODE \(mark)",
          clue: both("clue"), hints: [Hint(price: 20, text: both("hint"))],
          rc: .listed(questions.dropLast().map(\.id)),
          task: RallyTask(question: id("task"), maximum: 200))
      ],
      legs: [Leg(from: nil, to: checkpoint, minutes: 20, kilometres: 12)],
      safety: Safety(
        emergencyNumber: "1 \(mark)", officeNumber: "2 \(mark)", speedLimit: 60,
        rules: [both("rule")]),
      cars: .listed([
        ListedCar(
          car: CarID(team: team, number: 1), driver: "p1",
          players: ["p2", PersonID("nobody \(mark)")]),
        ListedCar(car: CarID(team: TeamID("gone \(mark)"), number: 1), driver: nil, players: []),
      ]))
  }

  var rally: Rally {
    let day = CalendarDate(year: 2014, month: 10, day: 18)
    let event = Event(
      id: "e", title: both("event"),
      office: Office(name: both("office"), shortName: both("short")),
      dates: DateSpan(first: day, last: day), venue: both("venue"),
      budget: Budget(planned: 0, used: nil), teamSize: 4,
      teams: [
        Team(
          id: team, number: 1, name: both("team"), flower: both("flower"), colour: "x \(mark)")
      ],
      roster: ["p1", "p2"].map {
        Person(
          id: $0, title: "title \(mark)", name: "person \(mark)", nickname: "nick \(mark)",
          team: team)
      })
    let questions = questions
    let bank = Bank(
      file: SourceFile(name: "b", text: ""), questions: questions,
      offsets: questions.map { _ in 0 }, diagnostics: [])
    return Rally(event: event, route: route, banks: [bank], clock: RallyClock { _ in 420 })
  }
}
