import Assessment
import Entries
import Facilitation
import Journal
import OfficialReport
import Programme
import QuizEngine
import Reports
import Scoreboard
import ThaiText
import Vocabulary

extension ReportReader {
  /// A test with its figures and those of its questions.
  ///
  /// Figures of fewer than five people are kept back, of the whole as of each question, and so is who
  /// chose which option.
  func testFacts(of result: TestResult) throws -> TestFacts {
    let analysis = TestAnalysis(result, pool: try questions(result.quiz))
    let scores = TestScores(of: result, statistics: analysis.analysis.test)
    let test = scores.statistics
    var facts = TestFacts(
      quiz: result.quiz.id, title: result.quiz.title, phase: FindingPhase(result.quiz.phase),
      isFollowUp: result.quiz.phase == .followUp, maximum: Double(scores.maximum),
      counts: CountFacts(result.counts), n: test.n)
    facts.mean = ReportedFigure(test.mean, of: test.n)
    facts.median = ReportedFigure(test.median, of: test.n)
    facts.sd = ReportedFigure(test.sd, of: test.n)
    facts.skewness = ReportedFigure(test.skewness, of: test.n)
    facts.kurtosis = ReportedFigure(test.kurtosis, of: test.n)
    facts.internalConsistency = ReportedFigure(test.internalConsistency, of: test.n)
    facts.errorRatio = ReportedFigure(test.errorRatio, of: test.n)
    facts.standardError = ReportedFigure(test.standardError, of: test.n)
    facts.items = analysis.items.map(ItemFacts.init)
    return facts
  }

  /// What people gained between the tests that are compared.
  func gains(between results: [TestResult]) throws -> [GainFacts] {
    try event.testPairs.compactMap { pair in
      guard let earlier = results.first(where: { $0.quiz.id == pair.earlier }),
        let later = results.first(where: { $0.quiz.id == pair.later })
      else { return nil }
      let gain = GainResult(
        event, from: earlier, to: later,
        pools: (try questions(earlier.quiz), try questions(later.quiz)))
      return gainFacts(of: gain)
    }
  }

  /// A comparison, in which nothing tells the marks of fewer than five people.
  private func gainFacts(of gain: GainResult) -> GainFacts {
    let isKeptBack = ReportedFigure.areKeptBack(of: gain.overall.n)
    var facts = GainFacts(
      from: gain.earlier.title, to: gain.later.title,
      isFollowUp: gain.later.phase == .followUp, maximum: Double(gain.maximum),
      overall: GainRow(Bilingual(same: ""), gain.overall),
      sentence: isKeptBack ? tooFew(gain.overall.n) : gain.overall.sentence,
      onlyFirst: gain.onlyEarlier, onlySecond: gain.onlyLater, neither: gain.neither)
    let keptBack = KeptBack.parts(gain.byTeam.map(\.analysis.n), of: gain.overall.n)
    facts.byTeam = gain.byTeam.enumerated().map { place, part in
      GainRow(
        event.team(part.label)?.name ?? Bilingual(same: part.label.rawValue), part.analysis,
        isKeptBack: keptBack.contains(place))
    }
    facts.byTopic = gain.byTopic.map { GainRow(Topic.title(of: $0.label), $0.analysis) }
    facts.byLevel = gain.byLevel.map {
      GainRow(Bilingual(same: $0.label.rawValue), $0.analysis)
    }
    // Without a result there is nothing to be cautious about but who is missing.
    facts.warnings = gain.overall.warnings.filter { warning in
      if case .leftOut = warning { true } else { !isKeptBack }
    }.map(\.text)
    if isKeptBack { return facts }
    // Sorted by the marks, which tells nothing of the order of people.
    facts.points = gain.scores.map { MarkPair(pre: $0.pre, post: $0.post) }
      .sorted { ($0.pre, $0.post) < ($1.pre, $1.post) }
    return facts
  }

  /// What is said of a comparison of so few people that it would tell their marks.
  private func tooFew(_ people: Int) -> Bilingual {
    Bilingual(
      th: "มีผู้ทำแบบทดสอบครบทั้งสองฉบับ \(people) คน ซึ่งไม่ถึง \(ReportedFigure.fewestPeople) คน "
        + "จึงไม่แสดงผลการเปรียบเทียบ เพื่อมิให้ทราบคะแนนของแต่ละคน",
      en: people == 1
        ? "One person finished both tests: no comparison is shown, as it would tell that person’s marks."
        : "\(people) people finished both tests, fewer than five: no comparison is shown, as it would "
          + "tell each one’s marks.")
  }

  /// The quizzes and games that are no tests: who played them, and how much was right.
  ///
  /// Answers to voided questions are left out: they are neither right nor wrong.
  func playedQuizzes() throws -> [PlayedFacts] {
    let standing = try AnswerStanding(journal: journal, event: event.id)
    let attendance = try journal.attendance(event: event.id)
    var counts: [QuizID: AnswerCounts] = [:]
    try journal.visitEntries(event: event.id) { entry in
      guard entry.kind == .answered, standing.knows(entry.key) else { return }
      let answer = try readable(entry.key) { () throws(UnreadableBody) in
        try Answered(body: entry.body)
      }
      guard answer.verdict != .read, standing.stands(answer, in: entry),
        !standing.isVoided(answer, in: entry)
      else { return }
      let decided = standing.decided(answer, in: entry).answer
      counts[answer.quiz, default: AnswerCounts()].add(answer, decided: decided, by: entry.person)
    }
    let attempts = Dictionary(
      grouping: standing.attempts.filter { $0.state != .reset }, by: \.quiz)
    let tests = Set(event.tests.map(\.id))
    return event.quizzes.filter { !tests.contains($0.id) }.map { quiz in
      let count = counts[quiz.id] ?? AnswerCounts()
      switch quiz.mode {
      case .individual, .practice, .bamboo:
        return PlayedFacts(
          quiz: quiz.id, title: quiz.title, phase: FindingPhase(quiz.phase), mode: quiz.mode.name,
          counts: people(of: attempts[quiz.id] ?? [], at: quiz, attendance), answers: count.all,
          right: ReportedFigure.areKeptBack(of: count.people.count) ? nil : count.right)
      case .relay, .duel, .speaking, .discussion:
        return PlayedFacts(
          quiz: quiz.id, title: quiz.title, phase: FindingPhase(quiz.phase), mode: quiz.mode.name,
          teams: Set((attempts[quiz.id] ?? []).flatMap(\.teams)).count, answers: count.all,
          right: count.right)
      }
    }
  }

  private func people(
    of attempts: [Attempt], at quiz: Quiz, _ attendance: Attendance
  ) -> CountFacts {
    let finished = Set(attempts.filter { $0.state == .finished }.compactMap(\.person))
    let begun = Set(attempts.compactMap(\.person))
    var counts = TestResult.Counts()
    for person in event.roster where !attendance.isAwaited(person.id) {
      counts.add(
        TestResult.Status(
          of: person.id, at: quiz.id, hasFinished: finished.contains(person.id),
          hasBegun: begun.contains(person.id), attendance))
    }
    return CountFacts(counts)
  }
}

/// The answers to a quiz that is no test.
private struct AnswerCounts {
  var all = 0
  var people: Set<PersonID> = []
  private var fullyRight = 0
  private var areJudged = false

  /// How many are fully right; nil where a judge gives points instead.
  var right: Int? { areJudged ? nil : fullyRight }

  mutating func add(_ answer: Answered, decided: Answered, by person: PersonID?) {
    all += 1
    if decided.verdict == .right { fullyRight += 1 }
    if answer.verdict == .pending { areJudged = true }
    if let person { people.insert(person) }
  }
}

extension Attempt {
  /// The teams that play it: its own, or those at the table.
  fileprivate var teams: [TeamID] { team.map { [$0] } ?? Array(shares.keys) }
}

extension FindingPhase {
  /// The phase of a quiz in a report: what follows up is after.
  init(_ phase: Quiz.Phase) {
    self =
      switch phase {
      case .before: .before
      case .during: .during
      case .after, .followUp: .after
      }
  }
}

extension ReportedFigure {
  init(_ figure: Figure) {
    self =
      switch figure {
      case .value(let value): .value(value)
      case .undefined(let reason): .undefined(reason.text)
      }
  }

  /// A figure of so many people, kept back where they are too few.
  fileprivate init(_ figure: Figure, of people: Int) {
    self = Self.areKeptBack(of: people) ? .keptBack : ReportedFigure(figure)
  }
}

extension CountFacts {
  fileprivate init(_ counts: TestResult.Counts) {
    self.init(
      finished: counts.finished, unfinished: counts.unfinished, absent: counts.absent,
      notStarted: counts.notStarted)
  }
}

extension GainRow {
  /// The row of a comparison, kept back where it is of too few people, or is said to be.
  fileprivate init(_ label: Bilingual, _ gain: GainAnalysis, isKeptBack: Bool = false) {
    self.init(label: label, n: gain.n, maximum: gain.maximum)
    func told(_ figure: Figure) -> ReportedFigure {
      isKeptBack ? .keptBack : ReportedFigure(figure, of: gain.n)
    }
    preMean = told(gain.preMean)
    postMean = told(gain.postMean)
    preSD = told(gain.preSD)
    postSD = told(gain.postSD)
    difference = told(gain.meanDifference)
    t = told(gain.t)
    df = told(gain.df)
    p = told(gain.p)
    low = told(gain.interval95.low)
    high = told(gain.interval95.high)
    effectSize = told(gain.cohensD)
    self.gain = told(gain.normalisedGain)
  }
}

extension ItemFacts {
  fileprivate init(_ item: TestAnalysis.Item) {
    let (question, n) = (item.question, item.statistics.n)
    self.init(
      id: item.id, stem: question?.shownStem ?? "", level: question?.level,
      topic: question?.topic.map(Topic.title), n: n)
    facility = ReportedFigure(item.statistics.facility, of: n)
    sd = ReportedFigure(item.statistics.sd, of: n)
    discriminationIndex = ReportedFigure(item.statistics.discriminationIndex, of: n)
    discriminativeEfficiency = ReportedFigure(item.statistics.discriminativeEfficiency, of: n)
    effectiveWeight = ReportedFigure(item.statistics.effectiveWeight, of: n)
    verdicts = item.verdict.findings.map { finding in
      finding.text { question?.text(ofOption: $0) ?? $0 }
    }
    needsReview = item.verdict.needsReview
    if ReportedFigure.areKeptBack(of: n) { return }
    options = (item.distractors?.rows ?? []).map { row in
      OptionFacts(
        text: question?.text(ofOption: row.option.id) ?? row.option.id, isKey: row.option.isKey,
        lower: row.counts.lower, middle: row.counts.middle, upper: row.counts.upper)
    }
  }
}

extension ItemVerdict {
  /// Whether the question should be looked at before it is used again: what only says that too
  /// little is known is no reason.
  public var needsReview: Bool {
    findings.contains { finding in
      switch finding {
      case .good, .tooFewPeople, .unknownDiscrimination: false
      case .misleadingDistractor, .negativeDiscrimination, .tooHard, .tooEasy,
        .weakDiscrimination, .deadDistractors:
        true
      }
    }
  }
}

extension Question {
  /// An option's text as a reader sees it; nil where there is none of this id.
  public func text(ofOption id: String) -> String? {
    play().options.first { $0.id == id }.map { printableLine($0.text) }
  }
}
