import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Vocabulary

/// The badges of an event, folded from all its entries.
///
/// The journal is read three times, so a board shows them only where it is asked to. What a freeze
/// holds back is not in the journal that is handed in; voids, regradings, undoings and resets count
/// as they are known now.
public struct EventBadges {
  private let event: Event
  private let journal: any Journal
  private let clock: LocalTime
  private let days: LocalDays

  /// The badges of an event, in a journal as it may be seen.
  ///
  /// - Parameter clock: Tells times as they were where the event is.
  public init(event: Event, journal: any Journal, clock: LocalTime) {
    self.event = event
    self.journal = journal
    self.clock = clock
    days = LocalDays { clock.utcOffset(at: $0) }
  }

  /// The badges that have been earned, by rule, day, and team in the event's order.
  ///
  /// A person is named only where their roster line says public.
  ///
  /// - Throws: `JournalError`.
  public func earned() throws -> [Badge] {
    let standing = try AnswerStanding(journal: journal, event: event.id)
    let attendance = try journal.attendance(event: event.id)
    let counting = event.quizzes.filter { $0.mode == .individual && $0.rule.isOnBoard }.map(\.id)
    let present = event.roster.filter { person in
      !attendance.isAwaited(person.id)
        && (counting.isEmpty || counting.contains { !attendance.isAbsent(person.id, from: $0) })
    }
    let members = Dictionary(grouping: present.filter { $0.team != nil }) { $0.team ?? "" }
      .mapValues { $0.map(\.id) }
    var badges = try badgesOfAnswers(standing)
    badges += EveryonePlayed.badges(of: standing.attempts, members: members)
    let tests = try openTests(standing.attempts, attendance)
    if tests.isEmpty {
      badges += MostImproved.badges(
        of: standing.attempts, before: exams(.before), after: exams(.after),
        members: members.mapValues(\.count))
    }
    let teams = event.teams.map(\.id)
    return badges.filter { teams.contains($0.team) }.map(withoutHiddenPerson).sorted(teams: teams)
  }

  /// The day that a badge is of, as event files write days.
  public func date(of badge: Badge) -> String? {
    badge.day.map { String(clock.iso8601(days.instant(of: $0, hour: 12)).prefix(10)) }
  }

  /// The badges that take a look at every answer.
  private func badgesOfAnswers(_ standing: AnswerStanding) throws -> [Badge] {
    var first = FirstRightAnswer(days: days)
    var perfect = PerfectRound()
    var greeted = AllGreeted(greetings: event.greetings.map { Set($0.questions) })
    var lastPlay: Int?
    try journal.visitEntries(event: event.id) { entry in
      if entry.kind == .arrived { lastPlay = max(lastPlay ?? entry.at, entry.at) }
      guard entry.kind == .answered, standing.knows(entry.key) else { return }
      let answer = try AnswersTable.answer(of: entry)
      guard let team = answer.team(in: entry), standing.stands(answer, in: entry) else { return }
      if answer.rule.isOnBoard { lastPlay = max(lastPlay ?? entry.at, entry.at) }
      guard !standing.isVoided(answer, in: entry) else { return }
      let stands = StandingAnswer(
        player: entry.player, person: answer.person(in: entry), team: team,
        question: QuestionID(entry.subject), quiz: answer.quiz,
        attempt: answer.attempt, verdict: standing.decided(answer, in: entry).answer.verdict,
        rule: answer.rule, precedence: entry.precedence)
      first.add(stands)
      perfect.add(stands)
      greeted.add(stands)
    }
    return try first.badges + perfect.badges(of: standing.attempts) + greeted.badges
      + (lastPlay.map { try comebacks(until: $0, standing) } ?? [])
  }

  private func comebacks(until lastPlay: Int, _ standing: AnswerStanding) throws -> [Badge] {
    let day = days.day(of: lastPlay)
    // What comes before the day's first instant is what the days before came to.
    let instants = [days.instant(of: day, hour: 0) - 1, days.instant(of: day, hour: 12)]
      .filter { $0 < lastPlay }
    var folds = instants.map { _ in EventFold(rulings: standing.rulings) }
    try journal.visitEntries(event: event.id) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in
        for index in folds.indices where entry.at <= instants[index] || entry.kind == .quizReset {
          try folds[index].add(entry)
        }
      }
    }
    let attendance = try journal.attendance(event: event.id)
    return Comeback.badges(
      earlier: folds.map {
        event.standings(of: $0.result().totals, attendance: attendance)
      }, now: event.standings(of: standing.totals, attendance: attendance), day: day)
  }

  /// The tests of a phase.
  private func exams(_ phase: Quiz.Phase) -> Set<QuizID> {
    Set(event.quizzes.filter { $0.phase == phase && $0.rule == .exam }.map(\.id))
  }

  /// The tests after that someone may still sit: how they went is a secret as long as they are open.
  private func openTests(
    _ attempts: [Attempt], _ attendance: Attendance
  ) throws -> Set<QuizID> {
    let gates = try journal.gates(event: event.id)
    return exams(.after).filter { test in
      guard gates[test]?.state != .closed else {
        return attempts.contains { $0.quiz == test && $0.state == .open }
      }
      let done = Set(attempts.filter { $0.quiz == test && $0.state == .finished }.map(\.person))
      return !event.roster.allSatisfy { person in
        person.team == nil || attendance.isAwaited(person.id) || done.contains(person.id)
          || attendance.isAbsent(person.id, from: test)
      }
    }
  }

  private func withoutHiddenPerson(_ badge: Badge) -> Badge {
    var badge = badge
    if let person = badge.person, event.person(person)?.isPublic != true { badge.person = nil }
    return badge
  }
}
