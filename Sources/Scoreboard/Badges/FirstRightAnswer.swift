import Entries
import Vocabulary

/// First right answer of the day: of each local day, who gave the first fully right answer.
///
/// Answers count that stand, in time, in quizzes of the rules fair and race. The first is the one
/// with the least time of day dated by its kiosk; within a millisecond the kiosk's key decides. An
/// answer that judges found right counts from when it was given. A day without any has no badge.
public struct FirstRightAnswer: Sendable {
  private let days: LocalDays
  private var first: [Int: StandingAnswer] = [:]

  /// Nothing answered yet.
  public init(days: LocalDays) { self.days = days }

  /// Takes in an answer that stands.
  public mutating func add(_ answer: StandingAnswer) {
    guard answer.isRightOnBoard else { return }
    let day = days.day(of: answer.precedence.at)
    if let known = first[day], known.precedence < answer.precedence { return }
    first[day] = answer
  }

  /// A badge a day.
  public var badges: [Badge] {
    first.map { day, answer in
      Badge(
        rule: .firstRight, team: answer.team, person: answer.person, quiz: answer.quiz, day: day)
    }
  }
}
