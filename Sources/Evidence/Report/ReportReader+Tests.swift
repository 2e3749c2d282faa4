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
  func testFacts(of result: TestResult) throws -> TestFacts {
    let analysis = TestAnalysis(result, pool: try questions(result.quiz))
    var facts = TestFacts(
      quiz: result.quiz.id, title: result.quiz.title, phase: FindingPhase(result.quiz.phase),
      isFollowUp: result.quiz.phase == .followUp, maximum: Double(result.quiz.length),
      counts: CountFacts(result.counts), n: analysis.analysis.test.n)
    let test = analysis.analysis.test
    facts.mean = ReportedFigure(test.mean)
    facts.median = ReportedFigure(test.median)
    facts.sd = ReportedFigure(test.sd)
    facts.skewness = ReportedFigure(test.skewness)
    facts.kurtosis = ReportedFigure(test.kurtosis)
    facts.internalConsistency = ReportedFigure(test.internalConsistency)
    facts.errorRatio = ReportedFigure(test.errorRatio)
    facts.standardError = ReportedFigure(test.standardError)
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

  private func gainFacts(of gain: GainResult) -> GainFacts {
    var facts = GainFacts(
      from: gain.earlier.title, to: gain.later.title,
      isFollowUp: gain.later.phase == .followUp, maximum: Double(gain.maximum),
      overall: GainRow(Bilingual(same: ""), gain.overall), sentence: gain.overall.sentence,
      onlyFirst: gain.onlyEarlier, onlySecond: gain.onlyLater, neither: gain.neither)
    facts.byTeam = gain.byTeam.map { part in
      GainRow(event.team(part.label)?.name ?? Bilingual(same: part.label.rawValue), part.analysis)
    }
    facts.byTopic = gain.byTopic.map { GainRow(Topic.title(of: $0.label), $0.analysis) }
    facts.byLevel = gain.byLevel.map {
      GainRow(Bilingual(same: $0.label.rawValue), $0.analysis)
    }
    facts.warnings = gain.overall.warnings.map(\.text)
    // Sorted by the marks, which tells nothing of the order of people.
    facts.points = gain.scores.map { MarkPair(pre: $0.pre, post: $0.post) }
      .sorted { ($0.pre, $0.post) < ($1.pre, $1.post) }
    return facts
  }

  /// The quizzes and games that are no tests: who played them, and how much was right.
  func playedQuizzes() throws -> [PlayedFacts] {
    let standing = try AnswerStanding(journal: journal, event: event.id)
    let attendance = try journal.attendance(event: event.id)
    var answers: [QuizID: (all: Int, right: Int, judged: Int)] = [:]
    try journal.visitEntries(event: event.id) { entry in
      guard entry.kind == .answered, standing.knows(entry.key) else { return }
      let answer = try readable(entry.key) { () throws(UnreadableBody) in
        try Answered(body: entry.body)
      }
      guard answer.verdict != .read, standing.stands(answer, in: entry) else { return }
      let decided = standing.decided(answer, in: entry).answer
      answers[answer.quiz, default: (0, 0, 0)].all += 1
      if decided.verdict == .right { answers[answer.quiz]?.right += 1 }
      if answer.verdict == .pending { answers[answer.quiz]?.judged += 1 }
    }
    let attempts = Dictionary(
      grouping: standing.attempts.filter { $0.state != .reset }, by: \.quiz)
    let tests = Set(event.tests.map(\.id))
    return event.quizzes.filter { !tests.contains($0.id) }.map { quiz in
      let count = answers[quiz.id] ?? (0, 0, 0)
      let right = count.judged > 0 ? nil : count.right
      switch quiz.mode {
      case .individual, .practice, .bamboo:
        return PlayedFacts(
          quiz: quiz.id, title: quiz.title, phase: FindingPhase(quiz.phase), mode: quiz.mode.name,
          counts: counts(of: attempts[quiz.id] ?? [], at: quiz, attendance), answers: count.all,
          right: right)
      case .relay, .duel, .speaking, .discussion:
        return PlayedFacts(
          quiz: quiz.id, title: quiz.title, phase: FindingPhase(quiz.phase), mode: quiz.mode.name,
          teams: Set((attempts[quiz.id] ?? []).flatMap(\.teams)).count, answers: count.all,
          right: right)
      }
    }
  }

  private func counts(
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
}

extension CountFacts {
  fileprivate init(_ counts: TestResult.Counts) {
    self.init(
      finished: counts.finished, unfinished: counts.unfinished, absent: counts.absent,
      notStarted: counts.notStarted)
  }
}

extension GainRow {
  fileprivate init(_ label: Bilingual, _ gain: GainAnalysis) {
    self.init(label: label, n: gain.n, maximum: gain.maximum)
    preMean = ReportedFigure(gain.preMean)
    postMean = ReportedFigure(gain.postMean)
    preSD = ReportedFigure(gain.preSD)
    postSD = ReportedFigure(gain.postSD)
    difference = ReportedFigure(gain.meanDifference)
    t = ReportedFigure(gain.t)
    df = ReportedFigure(gain.df)
    p = ReportedFigure(gain.p)
    low = ReportedFigure(gain.interval95.low)
    high = ReportedFigure(gain.interval95.high)
    effectSize = ReportedFigure(gain.cohensD)
    self.gain = ReportedFigure(gain.normalisedGain)
  }
}

extension ItemFacts {
  fileprivate init(_ item: TestAnalysis.Item) {
    let question = item.question
    self.init(
      id: item.id, stem: question?.shownStem ?? "", level: question?.level,
      topic: question?.topic.map(Topic.title), n: item.statistics.n)
    facility = ReportedFigure(item.statistics.facility)
    sd = ReportedFigure(item.statistics.sd)
    discriminationIndex = ReportedFigure(item.statistics.discriminationIndex)
    discriminativeEfficiency = ReportedFigure(item.statistics.discriminativeEfficiency)
    effectiveWeight = ReportedFigure(item.statistics.effectiveWeight)
    verdicts = item.verdict.findings.map { finding in
      finding.text { question?.text(ofOption: $0) ?? $0 }
    }
    needsReview = item.verdict.needsReview
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
