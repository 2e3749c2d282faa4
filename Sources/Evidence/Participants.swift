import CarRally
import Entries
import Journal
import Programme
import RallyControl
import RallyRoute
import Scoreboard
import Vocabulary

/// Who took part in an event, as far as its store tells.
public enum Participants {
  /// The people who gave an answer, in a quiz or in a turn of their team's, who answered a survey or
  /// wrote down a reflection, and the crews of the cars that have started, since no entry names who
  /// only drives.
  ///
  /// Whoever only signed in, began a quiz without an answer, or was entered by a facilitator took part
  /// in nothing; nor do answers of an attempt that was reset tell.
  ///
  /// - Parameter rally: The event's rally; asked for only where a car has started.
  public static func of(
    _ event: Event, journal: any Journal, rally: @autoclosure () throws -> Rally?
  ) throws -> Set<PersonID> {
    let reset = Set(
      try journal.attempts(event: event.id).filter { $0.state == .reset }.map(AttemptName.init))
    var people: Set<PersonID> = []
    try journal.visitEntries(event: event.id) { entry in
      switch entry.kind {
      case .answered:
        let answer = try readable(entry.key) { () throws(UnreadableBody) in
          try Answered(body: entry.body)
        }
        guard answer.isGiven, !reset.contains(AttemptName(answer, in: entry)) else { return }
        if let person = answer.person(in: entry) { people.insert(person) }
      case .surveyAnswered:
        if let person = entry.person { people.insert(person) }
      case .noted where entry.subject == FindingBody.subject:
        if let person = entry.person { people.insert(person) }
      default: break
      }
    }
    let started = try journal.rally(event: event.id, car: nil).runs().filter { $0.startedAt != nil }
    guard !started.isEmpty, let rally = try rally() else { return people }
    for crew in started.compactMap({ rally.crew(of: $0.car) }) {
      people.formUnion(crew.players)
      if let driver = crew.driver { people.insert(driver) }
    }
    return people
  }

  /// What tells an attempt from others.
  private struct AttemptName: Hashable {
    var player: Player
    var quiz: QuizID
    var number: Int

    init(_ attempt: Attempt) {
      (player, quiz, number) = (attempt.player, attempt.quiz, attempt.number)
    }

    init(_ answer: Answered, in entry: Entry) {
      (player, quiz, number) = (entry.player, answer.quiz, answer.attempt)
    }
  }
}

extension Answered {
  /// Whether somebody answered: no skip, no clock that ran out, no page to read.
  fileprivate var isGiven: Bool { verdict == .pending || (verdict != .read && !answer.isEmpty) }
}
