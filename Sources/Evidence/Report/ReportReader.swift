import Assessment
import CarRally
import Entries
import Facilitation
import Improvement
import Journal
import OfficialReport
import Programme
import QuizEngine
import RallyControl
import Reports
import Scoreboard
import Vocabulary

/// Gathers from a store what the official report tells.
public struct ReportReader {
  let event: Event
  let journal: any Journal
  let questions: (Quiz) throws -> QuestionPool
  let clock: LocalTime
  private let rally: Rally?
  private let history: PointsHistory?

  /// A reader of an event.
  ///
  /// - Parameters:
  ///   - event: The event with the people whom the store knows beside its roster.
  ///   - journal: As it may be seen.
  ///   - rally: The event's rally; nil without one.
  ///   - history: How points came to be what they are; nil draws no such chart.
  ///   - questions: The questions of a quiz.
  public init(
    event: Event, journal: any Journal, rally: Rally?, history: PointsHistory?,
    questions: @escaping (Quiz) throws -> QuestionPool
  ) {
    self.event = event
    self.journal = journal
    self.rally = rally
    self.history = history
    self.questions = questions
    clock = LocalTime(zone: event.timeZone)
  }

  /// All that the report tells, but for photographs and edited conclusions.
  ///
  /// - Parameter today: The day by which findings are overdue; nil takes that of the latest entry.
  /// - Throws: `JournalError`, and what `questions` throws.
  public func facts(today: CalendarDate? = nil) throws -> ReportFacts {
    // The digest is of what the figures are of, while people play.
    try journal.snapshot { try read(today: today) }
  }

  private func read(today: CalendarDate?) throws -> ReportFacts {
    var facts = ReportFacts(event: event)
    facts.digest = try journal.digest(event: event.id).digits
    let latest = try latestEntry()
    facts.asOf = latest.flatMap { Moment(iso8601: clock.iso8601($0)) }
    facts.isSimulated = journal.isSimulated
    facts.isFrozen = journal is HeldJournal
    let participants = try Participants.of(event, journal: journal, rally: rally)
    facts.participation = try participation(participants)
    let results = try TestReader(event: event, journal: journal, questions: questions)
      .results(of: event.tests)
    facts.tests = try results.map { try testFacts(of: $0) }
    facts.gains = try gains(between: results)
    facts.played = try playedQuizzes()
    facts.standings = try journal.standings(of: event)
    facts.history = try pointsSamples()
    facts.badges = try badges()
    facts.rally = try rallyFacts(now: latest)
    let surveys = try SurveyResult.all(of: event, journal: journal)
    facts.surveys = surveys.map { surveyFacts(of: $0) }
    let register = try journal.register(of: event)
    add(register, to: &facts, today: today ?? facts.asOf?.date)
    facts.corrections = try corrections()
    facts.targets = event.targets.map { target in
      let reached: Int? =
        switch target.measure {
        case .participants: event.roster.count { participants.contains($0.id) }
        case .tested: facts.gains.first { !$0.isFollowUp }?.overall.n
        case .ballots: surveys.reduce(0) { $0 + $1.analysis.ballots }
        case nil: nil
        }
      return TargetFacts(target: target, reached: reached)
    }
    return facts
  }

  private func latestEntry() throws -> Int? {
    var latest: Int?
    try journal.visitEntries(event: event.id) { latest = max(latest ?? $0.at, $0.at) }
    return latest
  }

  private func participation(_ people: Set<PersonID>) throws -> [TeamParticipation] {
    let attendance = try journal.attendance(event: event.id)
    let listed = event.roster.filter { !attendance.isAwaited($0.id) }
    let teams: [TeamID?] =
      event.teams.map(\.id) + (listed.contains { $0.team == nil } ? [nil] : [])
    return teams.map { team in
      let members = listed.filter { $0.team == team }
      return TeamParticipation(
        team: team, members: members.count,
        tookPart: members.count { people.contains($0.id) },
        absent: members.count {
          !people.contains($0.id) && attendance.isMarkedAbsentFromAll($0.id)
        })
    }
  }

  /// The points over time, scaled by who is absent as the standings are, at which they end.
  private func pointsSamples() throws -> [PointsSample] {
    guard let history else { return [] }
    let attendance = try journal.attendance(event: event.id)
    return history.samples(limit: 60).compactMap { sample in
      guard let at = Moment(iso8601: clock.iso8601(sample.at)) else { return nil }
      let standings = event.standings(of: sample.totals, attendance: attendance)
      let points = standings.map { ($0.team, $0.points) }
      return PointsSample(at: at, points: Dictionary(points) { first, _ in first })
    }
  }

  private func badges() throws -> [Bilingual] {
    let badges = EventBadges(event: event, journal: journal, clock: clock)
    return try BadgeLine.lines(of: badges, in: event).map { $0.sentence(of: event) }
  }

  private func rallyFacts(now: Int?) throws -> RallyFacts? {
    guard let rally else { return nil }
    let results = try RallyDesk(rally, journal: journal, kiosk: "").results()
    let report = RallyReport(
      results: results, rally: rally, now: now ?? 0, isSimulated: journal.isSimulated)
    guard report.teams.contains(where: { $0.status != "waiting" }) else { return nil }
    var facts = RallyFacts(isFinal: report.final, rulings: report.corrections.count)
    facts.teams = report.teams.map { team in
      RallyTeamFacts(
        rank: team.rank, team: team.team, total: team.total, cars: team.cars.map(RallyCarFacts.init)
      )
    }
    return facts
  }

  private func corrections() throws -> [CorrectionFacts] {
    let titles = CorrectionTitle(
      event: event, journal: journal, questions: questions, namesPeople: false)
    return try CorrectionDesk.records(of: event, in: journal).compactMap { record in
      guard let at = Moment(iso8601: clock.iso8601(record.entry.at)) else { return nil }
      return CorrectionFacts(
        entry: record.entry.place.name, at: at, title: titles.text(of: record.entry.draft),
        team: record.entry.team,
        points: record.entry.points, reason: record.reason, isUndone: record.isUndone)
    }
  }
}

extension RallyCarFacts {
  fileprivate init(_ car: RallyReport.Car) {
    self.init(
      number: car.car.number, total: car.total, status: car.statusInWords,
      reached: car.legs.count { $0.outcome == "reached" }, checkpoints: car.legs.count,
      penalty: car.legs.reduce(0) { $0 + $1.penalty },
      questions: car.legs.reduce(0) { $0 + $1.rc }, tasks: car.legs.reduce(0) { $0 + $1.task },
      hints: car.legs.reduce(0) { $0 + $1.hints })
  }
}
