import Assessment
import Entries
import Journal
import OfficialReport
import Programme
import Reports
import Scoreboard
import Testing
import Vocabulary

@testable import Evidence

extension Hall {
  /// What the report tells of it.
  fileprivate func report() throws -> ReportFacts {
    let history = try EventWatch(journal, event: event.id, telling: { _ in false }).look().history
    return try ReportReader(
      event: event, journal: journal, rally: nil, history: history,
      questions: { self.questions($0) }
    ).facts()
  }

  /// Adds a quiz that is no test.
  fileprivate func openWarmUp() {
    event.quizzes.append(
      Quiz(id: "warm", title: Bilingual(same: "Warm-up"), banks: ["b"], draw: [.a1: 2]))
  }

  /// A person's attempt at it, each answer right or wrong.
  fileprivate func warmUp(
    _ person: PersonID, _ answers: [(question: QuestionID, isRight: Bool)]
  ) throws {
    let team = event.person(person)?.team
    let started = QuizStarted(
      quiz: "warm", attempt: 1, rule: .fair, seed: 1, questions: answers.map(\.question))
    var drafts = [
      Draft(
        at: 1_000, kind: .quizStarted, team: team, person: person, subject: "warm",
        body: started.body)
    ]
    for (index, answer) in answers.enumerated() {
      let answered = Answered(
        quiz: "warm", attempt: 1, number: index + 1, answer: [answer.isRight ? "o1" : "o2"],
        verdict: answer.isRight ? .right : .wrong, rule: .fair, value: 100,
        credit: answer.isRight ? 1 : 0, taken: 1_000, limit: 20_000, streak: 0)
      drafts.append(
        Draft(
          at: 2_000 + index, kind: .answered, team: team, person: person,
          subject: answer.question.rawValue, points: answered.earned, body: answered.body))
    }
    drafts.append(
      Draft(
        at: 3_000, kind: .quizFinished, team: team, person: person, subject: "warm",
        body: AttemptNoted(attempt: 1).body))
    _ = try journal.append(drafts, event: event.id, kiosk: "k")
  }

  /// Voids a question of a quiz.
  fileprivate func void(_ question: QuestionID, of quiz: QuizID) throws {
    _ = try note(
      Draft(
        at: 9_000, kind: .voided, subject: question.rawValue,
        body: Voided(quiz: quiz, reason: "unclear").body))
  }
}

@Suite("What a store tells the report")
struct ReportReaderTests {
  @Test("of fewer than five people no marks are told, neither means nor options, and it says why")
  func keptBack() throws {
    let hall = try Hall()
    for person in ["p1", "p2", "p4"] as [PersonID] {
      try hall.sit(person, "pre", [1, 0, 0])
      try hall.sit(person, "post", [1, 1, 0])
    }
    let facts = try hall.report()
    let gain = try #require(facts.gains.first)
    #expect(gain.overall.n == 3)
    for figure in [gain.overall.preMean, gain.overall.postMean, gain.overall.p, gain.overall.gain] {
      #expect(figure == .keptBack)
    }
    #expect(gain.byTeam.map(\.n) == [2, 1])
    #expect(gain.byTeam.map(\.postMean) == [.keptBack, .keptBack])
    #expect(!gain.byTopic.isEmpty && gain.byTopic.allSatisfy { $0.postMean == .keptBack })
    #expect(!gain.byLevel.isEmpty && gain.byLevel.allSatisfy { $0.postMean == .keptBack })
    #expect(gain.points.isEmpty)
    #expect(
      gain.sentence.en == "3 people finished both tests, fewer than five: no comparison is shown, "
        + "as it would tell each one’s marks.")
    #expect(gain.warnings.map(\.en) == ["3 people who did not sit both tests are left out."])
    let test = try #require(facts.tests.first)
    #expect(test.n == 3 && test.mean == .keptBack && test.median == .keptBack)
    #expect(test.items.map(\.n) == [3, 3, 3])
    #expect(test.items.allSatisfy { $0.facility == .keptBack && $0.options.isEmpty })
    // Organisers see them all the same.
    let results = try hall.reader.results(of: hall.event.tests)
    let analysis = TestAnalysis(results[0], pool: hall.questions(hall.event.quizzes[0]))
    #expect(analysis.analysis.test.mean.value == 1)
    let page = ReportMarkdown(OfficialReport(facts: facts, language: .english).document).page
    #expect(page.contains("not shown, as it would tell the marks of fewer than five people"))
    #expect(!page.contains("Options chosen"))
  }

  @Test("of five people and more they are, but not of their teams of three")
  func told() throws {
    let hall = try Hall()
    for number in 1...6 {
      try hall.sit(PersonID("p\(number)"), "pre", [1, 0, 0])
      try hall.sit(PersonID("p\(number)"), "post", [1, 1, 0])
    }
    let facts = try hall.report()
    let gain = try #require(facts.gains.first)
    #expect(gain.overall.preMean == .value(1) && gain.overall.postMean == .value(2))
    #expect(gain.byTeam.map(\.preMean) == [.keptBack, .keptBack])
    #expect(gain.points.count == 6)
    #expect(gain.sentence.en.hasPrefix("The mean score of the 6 people who took both tests rose"))
    let test = try #require(facts.tests.first)
    #expect(test.mean == .value(1) && test.maximum == 3)
    #expect(test.items.first?.options.map(\.isKey) == [true, false, false])
  }

  @Test("full marks are the questions that count: a voided one does not")
  func voided() throws {
    let hall = try Hall()
    for number in 1...5 { try hall.sit(PersonID("p\(number)"), "pre", [1, 0, 1]) }
    try hall.void("q3", of: "pre")
    let test = try #require(try hall.report().tests.first)
    #expect(test.maximum == 2 && test.mean == .value(1))
  }

  @Test("where some were asked more than others scores are in percent, as in comparisons")
  func percent() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [("q1", "o1", 1), ("q2", "o2", 0)])
    for number in 2...5 { try hall.sit(PersonID("p\(number)"), "pre", [1, 1, 1]) }
    let facts = try hall.report()
    let test = try #require(facts.tests.first)
    #expect(test.maximum == 100 && test.mean == .value(90) && test.median == .value(100))
    #expect(test.internalConsistency.reason?.en == "not everyone was asked every item")
    // Nobody has sat the other test: nothing is known of its full marks.
    #expect(facts.tests.last?.maximum == 0 && facts.tests.last?.n == 0)
  }

  @Test("the journal's digest is called what boards call it", arguments: Language.allCases)
  func digest(language: Language) throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [1, 0, 0])
    let blocks = OfficialReport(facts: try hall.report(), language: language).document.blocks
    let digits = try hall.journal.digest(event: hall.event.id).digits
    #expect(blocks.contains(.paragraph("\(JournalDigest.label[language]): \(digits)")))
  }

  @Test("the points over time end at the standings, whoever is absent")
  func course() throws {
    let hall = try Hall()
    hall.openWarmUp()
    try hall.warmUp("p1", [("q1", true)])
    _ = try hall.note(
      AbsenceMark(person: "p2", quiz: "warm", isAbsent: true).draft(team: "mali", at: 1))
    let facts = try hall.report()
    // 100 of two people who are there, scaled to a team of two; of three it would be 67.
    #expect(facts.standings.first { $0.team == "mali" }?.points == 100)
    #expect(facts.history.last?.points["mali"] == 100)
  }

  @Test("answers to a voided question are neither right nor wrong")
  func played() throws {
    let hall = try Hall()
    hall.openWarmUp()
    for number in 1...5 {
      try hall.warmUp(PersonID("p\(number)"), [("q1", true), ("q2", false)])
    }
    try hall.void("q2", of: "warm")
    let played = try #require(try hall.report().played.first)
    #expect(played.quiz == "warm" && played.answers == 5 && played.right == 5)
  }

  @Test("how much of a quiz was right is not told of fewer than five people")
  func playedByFew() throws {
    let hall = try Hall()
    hall.openWarmUp()
    for number in 1...4 { try hall.warmUp(PersonID("p\(number)"), [("q1", true)]) }
    let played = try #require(try hall.report().played.first)
    #expect(played.answers == 4 && played.right == nil)
    #expect(played.counts?.finished == 4)
  }

  @Test("what was done of a finding before it was merged is not told of the one that is kept")
  func merged() throws {
    let hall = try Hall()
    let day = 86_400_000
    func find(_ text: String, _ source: FindingSource, team: TeamID?) throws -> FindingPlace {
      let body = FindingBody(kind: .need, phase: .after, source: source, text: text)
      let entry = try #require(try hall.note(body.draft(team: team, at: 1_000)))
      return FindingPlace(entry: entry.place)
    }
    let kept = try find("more time", .hand, team: "mali")
    let other = try find("time", .survey, team: nil)
    _ = try hall.note(FindingChange(of: kept, status: .done, note: "ours").draft(at: day))
    _ = try hall.note(FindingChange(of: other, status: .done, note: "theirs").draft(at: 2 * day))
    _ = try hall.note(FindingsMerged(kept: kept, merged: [other]).draft(at: 3 * day))
    let facts = try hall.report()
    #expect(facts.register.count == 1)
    let finding = try #require(facts.register.first)
    #expect(finding.status == .done && finding.outcome == "ours")
    #expect(finding.completed == CalendarDate(year: 1970, month: 1, day: 2))
    #expect(finding.sources == [.hand, .survey])
    #expect(finding.saidBy == ["mali"] && finding.isSaidByOthers)
  }

  @Test("a correction is told without the person whom it is about")
  func correction() throws {
    let hall = try Hall()
    try hall.sit("p1", "pre", [1, 0, 0])
    _ = try hall.note(
      Draft(
        at: 9_000, kind: .quizReset, team: "mali", person: "p1", subject: "pre",
        body: AttemptNoted(attempt: 1, reason: "mischief").body))
    #expect(
      try hall.report().corrections.map(\.title) == [
        Bilingual(
          th: "แบบทดสอบ pre ครั้งที่ 1 ของ บุคลากรหนึ่งคน ไม่นับคะแนน",
          en: "attempt 1 of a person at Test pre reset")
      ])
  }

  @Test("a survey that nobody answered says so, and a withheld one has no comments to count")
  func survey() throws {
    let hall = try Hall()
    func survey() throws -> SurveyFacts { try #require(try hall.report().surveys.first) }
    #expect(try survey().whole.mean.reason?.en == "nobody answered")
    try hall.answer("p1", ["a": 5, "b": 5], "good")
    #expect(try survey().whole.mean.reason?.en.hasPrefix("fewer than five") == true)
    #expect(try survey().comments.isEmpty)
    for number in 2...5 { try hall.answer(PersonID("p\(number)"), ["a": 5]) }
    // Five people gave six ratings.
    #expect(try survey().groups.first?.items.map(\.n) == [5, 1])
    #expect(try survey().whole.n == 5)
    #expect(try survey().comments.map(\.texts) == [["good"]])
  }
}
