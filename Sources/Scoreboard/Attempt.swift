import Entries
import Vocabulary

/// A person's go at a quiz, as its entries tell it.
public struct Attempt: Hashable, Sendable {
  /// How far it has come.
  public enum State: String, Sendable {
    /// It can go on.
    case open
    case finished
    /// It does not count any more, by a facilitator's word.
    case reset
  }

  /// Who plays.
  public var person: PersonID
  /// What is played.
  public var quiz: QuizID
  /// Which of the person's attempts it is, from 1.
  public var number: Int
  /// The team it counts for.
  public var team: TeamID?
  /// The rule by which its answers earn points.
  public var rule: ScoringRule
  /// How far it has come.
  public var state: State
  /// The kiosk at which it is played: the last that started or resumed it.
  public var owner: KioskKey
  /// The kiosk whose entry started it.
  public var starter: KioskKey
  /// That entry's place in its kiosk's entries.
  public var startSeq: Int
  /// The number of questions gone through: the place of the last that was answered.
  public var answered: Int
  /// Fully right answers in a row up to now.
  public var streak: Int
  /// What its answers earned.
  public var tally: Tally

  /// An attempt, as its entries tell it.
  public init(
    person: PersonID, quiz: QuizID, number: Int, team: TeamID?, rule: ScoringRule,
    state: State = .open, owner: KioskKey, starter: KioskKey, startSeq: Int, answered: Int = 0,
    streak: Int = 0, tally: Tally = Tally()
  ) {
    self.person = person
    self.quiz = quiz
    self.number = number
    self.team = team
    self.rule = rule
    self.state = state
    self.owner = owner
    self.starter = starter
    self.startSeq = startSeq
    self.answered = answered
    self.streak = streak
    self.tally = tally
  }
}

/// A person's attempts at one quiz, in the order of their numbers.
public struct AttemptHistory: Hashable, Sendable {
  /// The attempts, in the order of their numbers.
  public var attempts: [Attempt]

  /// A person's attempts at one quiz.
  public init(_ attempts: [Attempt] = []) {
    self.attempts = attempts
  }

  /// The attempt that can go on; there is at most one.
  public var open: Attempt? { attempts.last { $0.state == .open } }

  /// The attempt that counts: the one with the most points, the earlier of equals.
  public var counted: Attempt? {
    attempts.filter { $0.state != .reset }
      .max { ($0.tally.points, $1.number) < ($1.tally.points, $0.number) }
  }

  /// The number of attempts that count against the quiz's limit.
  public var used: Int { attempts.count { $0.state != .reset } }

  /// The number a new attempt gets.
  public var nextNumber: Int { (attempts.map(\.number).max() ?? 0) + 1 }

  /// What the attempts add to the board, with the team they add it to; nil where they add nothing.
  public var contribution: (team: TeamID, tally: Tally)? {
    guard let counted, let team = counted.team, counted.rule.isOnBoard else { return nil }
    return (team, counted.tally)
  }
}
