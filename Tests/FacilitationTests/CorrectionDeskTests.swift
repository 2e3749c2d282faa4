import Entries
import FoundationEssentials
import Generators
import Journal
import Programme
import QuizEngine
import Scoreboard
import SourceText
import Testing
import Vocabulary

@testable import Facilitation

@Suite("Corrections")
struct CorrectionDeskTests {
  private static let bank = """
    // [id:one] [tag:A1]
    Good morning? {=yes ~no ~maybe}

    // [id:two] [tag:A1]
    The capital? {=Bangkok}

    // [id:many] [tag:A1]
    Which are fruit? {~%50%apple ~%50%mango ~%-100%stone}

    // [id:talk] [tag:A1]
    Thank a visitor. {}

    // [id:pairs] [tag:A1]
    Match the capitals. {=Thailand -> Bangkok =Laos -> Vientiane =Japan -> Tokyo}
    """

  private final class Hall {
    let folder: String
    let journal: SQLiteJournal
    let event: Event
    let desk: CorrectionDesk

    init() throws {
      folder =
        "\(FileManager.default.temporaryDirectory.path)/khaolam-\(UInt64.random(in: 0 ... .max))"
      journal = try SQLiteJournal(
        path: "\(folder)/store.db", birth: .init(id: StoreID(bits: 7), isSimulated: false))
      var event = LittleRally.event
      event.quizzes = [
        Quiz(
          id: "q", title: Bilingual(th: "คำถาม", en: "Questions"), banks: ["bank.gift"],
          draw: [.a1: 4])
      ]
      self.event = event
      let bank = Bank(gift: SourceFile(name: "bank.gift", text: CorrectionDeskTests.bank))
      desk = CorrectionDesk(
        event: event, journal: journal, kiosk: "desk", questions: { _ in QuestionPool([bank]) })
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// A wrong answer of a person of the second team.
    func answer(_ question: String, _ text: String) throws {
      let answer = Answered(
        quiz: "q", attempt: 1, number: 1, answer: [text], verdict: .wrong, rule: .fair, value: 100,
        credit: 0, taken: 1_000, limit: 20_000, streak: 0)
      let started = QuizStarted(quiz: "q", attempt: 1, rule: .fair, seed: 1, questions: [])
      _ = try journal.append(
        [
          Draft(
            at: 1, kind: .quizStarted, team: "kulap", person: "k1", subject: "q", body: started.body
          ),
          Draft(
            at: 2, kind: .answered, team: "kulap", person: "k1", subject: question,
            body: answer.body),
        ], event: event.id, kiosk: "k1")
    }

    func make(_ correction: Correction) throws -> Entry {
      try desk.make(try desk.propose(correction, because: "because", now: 9))
    }

    func points(_ team: TeamID) throws -> Int? {
      try journal.standings(of: event).first { $0.team == team }?.points
    }
  }

  @Test("a proposal tells who gains and who moves, and writes nothing")
  func effect() throws {
    let hall = try Hall()
    let proposal = try hall.desk.propose(
      .adjust("kulap", points: 30), because: "a cheer", now: 1)
    let kulap = try #require(proposal.effect.teams.first)
    #expect(kulap.team == "kulap")
    #expect(kulap.points == .init(before: 0, after: 30))
    #expect(kulap.rank == .init(before: 1, after: 1))
    #expect(proposal.effect.teams.dropFirst().map(\.rank.after) == [2])
    #expect(EffectText(kulap).text.en == "0 → 30 points (place 1 as before)")
    #expect(try hall.points("kulap") == 0)
    #expect(try hall.journal.isEmpty)
  }

  @Test("of a question show what is asked, its options, and who answered what for how much")
  func looked() throws {
    let hall = try Hall()
    try hall.answer("one", "o3")
    let looked = try hall.desk.look(at: "one", of: "q")
    #expect(looked.stem == "Good morning?")
    #expect(looked.options.map(\.letter) == ["A", "B", "C"])
    #expect(looked.options.map(\.text) == ["yes", "no", "maybe"])
    #expect(looked.options.map(\.isRight) == [true, false, false])
    #expect(looked.given.map(\.answer) == ["C"] && looked.given.map(\.points) == [0...0])
    let name = try #require(looked.given.first?.people.first)
    #expect(name.hasSuffix("(k1)"))
    let proposal = try hall.desk.propose(
      .regrade("q", "one", accepting: "C"), because: "why", now: 9)
    #expect(proposal.title.en == "question one of Questions accepts “C. maybe”, too")
    let lines = AnsweredQuestionText(try #require(proposal.question)).lines.map(\.en)
    #expect(
      lines == [
        "Good morning?", "A. yes (right)", "B. no", "C. maybe",
        "answered C: 1, earned 0 → will be right · \(name)",
      ])
  }

  @Test("of a key tell its parts from alternatives, and show how things match")
  func parts() throws {
    func right(_ kind: QuestionKind, _ expected: [String]) -> String? {
      let question = AnsweredQuestion(
        kind: kind, stem: "", options: [], expected: expected, given: [])
      return AnsweredQuestionText(question).lines.dropFirst().first?.en
    }
    #expect(right(.cloze, ["(1) in / on", "(2) at"]) == "Right: (1) in / on · (2) at")
    #expect(right(.short, ["in", "on"]) == "Right: in / on")
    let hall = try Hall()
    let looked = try hall.desk.look(at: "pairs", of: "q")
    #expect(looked.expected.first == "Thailand → Bangkok" && looked.expected.count == 3)
  }

  @Test("of a typed answer show what is right and what was typed; of nobody's, that there is none")
  func lookedTyped() throws {
    let hall = try Hall()
    #expect(
      AnsweredQuestionText(try hall.desk.look(at: "two", of: "q")).lines.map(\.en)
        == ["The capital?", "Right: Bangkok", "Nobody has answered it yet."])
    try hall.answer("two", "Krung Thep")
    let proposal = try hall.desk.propose(.void("q", "two"), because: "why", now: 9)
    let lines = AnsweredQuestionText(try #require(proposal.question)).lines.map(\.en)
    #expect(lines.last?.hasPrefix("answered Krung Thep: 1, earned 0 · ") == true)
    #expect(throws: CorrectionRefused.self) { try hall.desk.look(at: "no", of: "q") }
  }

  @Test("of a question with many answers tell how many more there are", arguments: [9, 10])
  func others(count: Int) {
    let given = (1...count).map {
      AnsweredQuestion.Given(
        answer: "answer \($0)", people: ["k1"], points: 0...0, isAccepted: false)
    }
    let question = AnsweredQuestion(
      kind: .short, stem: "Why?", options: [], expected: [], given: given)
    let lines = AnsweredQuestionText(question).lines
    #expect(lines.last?.en == (count == 9 ? "and 1 other answer" : "and 2 other answers"))
  }

  @Test("of a quiz tell how a team's points are scaled, with the figures")
  func formulas() throws {
    let hall = try Hall()
    try hall.answer("two", "Krung Thep")
    let proposal = try hall.desk.propose(.void("q", "two"), because: "why", now: 9)
    let change = try #require(proposal.effect.teams.first { $0.team == "kulap" })
    // Three people of a team of four: 100 × 4 ÷ 3.
    #expect(change.points == .init(before: 0, after: 133))
    #expect(
      EffectText(change).formulas(in: hall.event).map(\.en)
        == ["Questions: 0 × 4 ÷ 3 = 0 → 100 × 4 ÷ 3 = 133"])
    let cheer = try hall.desk.propose(.adjust("kulap", points: 5), because: "why", now: 9)
    #expect(cheer.effect.teams.allSatisfy { EffectText($0).formulas(in: hall.event).isEmpty })
  }

  @Test("say before they are undone what is undone")
  func undoneTitle() throws {
    let hall = try Hall()
    let entry = try hall.make(.adjust("kulap", points: 30))
    let proposal = try hall.desk.propose(.undo(entry.place), because: "wrong team", now: 10)
    let team = try #require(hall.event.team("kulap")?.name.en)
    #expect(proposal.title.en == "undone: \(team) +30 points (\(entry.place.name))")
    _ = try hall.desk.make(proposal)
    let records = try CorrectionDesk.records(of: hall.event, in: hall.journal)
    #expect(records.last?.title.en == proposal.title.en)
  }

  @Test("each is made, tells what it did, and is undone without a trace in points")
  func undo() throws {
    let hall = try Hall()
    try hall.answer("two", "Krung Thep")
    for (correction, points) in [
      (Correction.adjust("kulap", points: -20), -20), (.void("q", "two"), 133),
      (.regrade("q", "two", accepting: "krung  thep"), 133),
    ] {
      let entry = try hall.make(correction)
      #expect(try hall.points("kulap") == points, "\(correction)")
      _ = try hall.make(.undo(entry.place))
      #expect(try hall.points("kulap") == 0, "\(correction)")
      #expect(throws: CorrectionRefused.alreadyUndone(entry.place)) {
        try hall.make(.undo(entry.place))
      }
    }
    let reset = try hall.make(.reset("q", .person("k1"), attempt: nil))
    #expect(try hall.journal.attempts(of: "k1", at: "q", event: hall.event.id).used == 0)
    _ = try hall.make(.undo(reset.place))
    #expect(try hall.journal.attempts(of: "k1", at: "q", event: hall.event.id).used == 1)
    let records = try CorrectionDesk.records(of: hall.event, in: hall.journal)
    #expect(records.map(\.entry.kind).filter { $0 != .undone }.count == 4)
    let corrections = records.filter { $0.entry.kind != .undone }
    #expect(corrections.map(\.isUndone) == [true, true, true, true])
    #expect(records.allSatisfy { $0.reason == "because" })
    #expect(try hall.journal.verify().faults == [])
  }

  @Test("an option is accepted by its text or its letter, as answers keep it")
  func option() throws {
    let hall = try Hall()
    try hall.answer("one", "o3")
    for text in ["maybe", "MAYBE", "C"] {
      let entry = try hall.make(.regrade("q", "one", accepting: text))
      #expect(try Regraded(body: entry.body).accepted == ["o3"])
      #expect(try hall.points("kulap") == 133)
      _ = try hall.make(.undo(entry.place))
    }
  }

  @Test("what makes no sense is refused with a remedy, and nothing is written")
  func refusals() throws {
    let hall = try Hall()
    try hall.answer("two", "x")
    let before = try hall.journal.rulings(event: hall.event.id)
    let quizzes: [QuizID] = ["q"]
    for (correction, refusal) in [
      (Correction.adjust("kulab", points: 1), .noSuchTeam("kulab", among: ["mali", "kulap"])),
      (.adjust("kulap", points: 0), .pointsOutOfRange(0)),
      (.adjust("kulap", points: 1_000_001), .pointsOutOfRange(1_000_001)),
      (.void("p", "one"), .noSuchQuiz("p", among: quizzes)),
      (.void("q", "ones"), .noSuchQuestion("ones", of: "q", meant: "one")),
      (.regrade("q", "talk", accepting: "x"), .judged("talk")),
      (.regrade("q", "many", accepting: "A"), .severalParts("many")),
      (
        .regrade("q", "one", accepting: "perhaps"),
        .noSuchOption("perhaps", among: ["A yes", "B no", "C maybe"])
      ),
      (.reset("q", .person("k2"), attempt: nil), .noAttempt(.person("k2"), at: "q")),
      (.reset("q", .person("k1"), attempt: 2), .noAttempt(.person("k1"), at: "q")),
      (.undo(EntryPlace(kiosk: "x@1", seq: 1)), .noSuchEntry(EntryPlace(kiosk: "x@1", seq: 1))),
      (
        .undo(EntryPlace(kiosk: "k1@0000000000000007", seq: 2)),
        .notUndoable(EntryPlace(kiosk: "k1@0000000000000007", seq: 2), .answered)
      ),
    ] as [(Correction, CorrectionRefused)] {
      #expect(throws: refusal) { try hall.desk.propose(correction, because: "r", now: 1) }
      #expect(!refusal.message.th.isEmpty && !refusal.remedy.en.isEmpty)
      #expect(refusal.exitCode == 65)
    }
    #expect(try hall.journal.rulings(event: hall.event.id) == before)
  }
}
