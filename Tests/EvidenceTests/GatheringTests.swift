import Assessment
import Entries
import Facilitation
import Improvement
import Journal
import Programme
import Testing
import Vocabulary

@testable import Evidence

@Suite("What is gathered into the register")
struct GatheringTests {
  private func harvest(_ hall: Hall) throws -> Gathering.Harvest {
    try Gathering(
      event: hall.event, journal: hall.journal, questions: { hall.questions($0) },
      language: .english
    ).harvest()
  }

  private func take(_ harvest: Gathering.Harvest, in hall: Hall) throws {
    _ = try hall.journal.append(
      harvest.findings.map { $0.draft(team: nil, person: nil, at: 9_000) }
        + harvest.surveys.map { $0.draft(at: 9_000) }, event: hall.event.id, kiosk: "desk")
  }

  @Test("comments come five ballots at a time: none can be told to be the latest person's")
  func comments() throws {
    let hall = try Hall()
    hall.event.roster += (7...12).map { Person(id: PersonID("p\($0)"), name: "x", team: "mali") }
    for number in 1...4 { try hall.answer(PersonID("p\(number)"), ["a": 4], "comment \(number)") }
    #expect(try harvest(hall).findings.isEmpty)
    try hall.answer("p5", ["a": 4], "comment 5")
    let first = try harvest(hall)
    #expect(first.findings.map(\.text) == (1...5).map { "comment \($0)" })
    #expect(first.surveys == [SurveyGathered(survey: "view", ballots: 5)])
    try take(first, in: hall)
    for number in 6...9 {
      try hall.answer(PersonID("p\(number)"), ["a": 4], "comment \(number)")
      #expect(try harvest(hall).findings.isEmpty, "\(number)")
    }
    try hall.answer("p10", ["a": 4], "comment 1")
    // The four that came, and nothing twice.
    #expect(try harvest(hall).findings.map(\.text) == (6...9).map { "comment \($0)" })
    let register = try hall.journal.register(of: hall.event)
    #expect(
      register.findings.allSatisfy { $0.said.allSatisfy { $0.person == nil && $0.at == 9_000 } })
  }

  @Test("a freeze does not make comments come twice, nor the sixth alone")
  func frozen() throws {
    let hall = try Hall()
    for number in 1...5 { try hall.answer(PersonID("p\(number)"), ["a": 4], "comment \(number)") }
    // What is gathered is written after the freeze.
    let held = HeldJournal(hall.journal, until: 6_000)
    func harvest() throws -> Gathering.Harvest {
      try Gathering(
        event: hall.event, journal: held, questions: { hall.questions($0) }, language: .english
      ).harvest()
    }
    let first = try harvest()
    #expect(first.findings.count == 5)
    try take(first, in: hall)
    #expect(try harvest().findings.isEmpty)
    try hall.answer("p6", ["a": 4], "comment 6")
    #expect(try harvest().findings.isEmpty && harvest().surveys.isEmpty)
  }

  @Test("two stores that gathered apart wait for five more than both had")
  func merged() throws {
    let (hall, other) = (try Hall(), try Hall(store: 2))
    for (hall, numbers) in [(hall, 1...5), (other, 6...10)] {
      hall.event.roster = (1...20).map { Person(id: PersonID("p\($0)"), name: "x", team: "mali") }
      for number in numbers {
        try hall.answer(PersonID("p\(number)"), ["a": 4], "comment \(number)")
      }
      try take(try harvest(hall), in: hall)
    }
    _ = try hall.journal.merge(other.journal)
    for number in 11...14 {
      try hall.answer(PersonID("p\(number)"), ["a": 4], "comment \(number)")
      #expect(try harvest(hall).findings.isEmpty, "\(number)")
    }
    try hall.answer("p15", ["a": 4], "comment 15")
    #expect(try harvest(hall).findings.count == 5)
  }

  @Test("five ballots of fewer than five people show nothing and give nothing")
  func people() throws {
    let (hall, other) = (try Hall(), try Hall(store: 2))
    for number in 1...3 { try hall.answer(PersonID("p\(number)"), ["a": 4], "here \(number)") }
    for number in 2...3 { try other.answer(PersonID("p\(number)"), ["a": 4], "there \(number)") }
    _ = try hall.journal.merge(other.journal)
    #expect(try harvest(hall).findings.isEmpty)
    let result = try #require(try SurveyResult.all(of: hall.event, journal: hall.journal).first)
    #expect(result.analysis.ballots == 5 && result.people == 3 && result.answeredTwice == 2)
    #expect(result.withheld == .fewerThanFive)
    #expect(result.analysis.whole.mean.reason == .fewerThanFive)
    let comments = result.comments.flatMap { $0.comments }
    #expect(comments.isEmpty)
  }

  @Test("a question is gathered once, however its figures change")
  func verdicts() throws {
    let hall = try Hall()
    hall.event.roster = (1...30).map { Person(id: PersonID("p\($0)"), name: "x", team: "mali") }
    for number in 1...30 {
      try hall.sit(PersonID("p\(number)"), "pre", [1, number > 15 ? 1 : 0, 1])
    }
    let first = try harvest(hall)
    #expect(first.findings.map(\.origin).contains("pre/q1"))
    #expect(first.findings.allSatisfy { $0.kind == .problem && $0.phase == .before })
    try take(first, in: hall)
    _ = try hall.note(
      Draft(
        at: 9_500, kind: .regraded, subject: "q2",
        body: Regraded(quiz: "pre", accepted: ["o2"], reason: "also right").body))
    #expect(try harvest(hall).findings.allSatisfy { $0.origin != "pre/q1" })
  }
}
