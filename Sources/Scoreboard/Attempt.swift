import Entries
import Vocabulary

/// A player's go at a quiz, as its entries tell it: a person's, or a round of a game.
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
  public var player: Player
  /// What is played.
  public var quiz: QuizID
  /// Which of the player's attempts it is, from 1.
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
  /// At a table, the points of each team; empty elsewhere.
  public var shares: [TeamID: Int]

  /// An attempt, as its entries tell it.
  public init(
    player: Player, quiz: QuizID, number: Int, team: TeamID?, rule: ScoringRule,
    state: State = .open, owner: KioskKey, starter: KioskKey, startSeq: Int, answered: Int = 0,
    streak: Int = 0, tally: Tally = Tally(), shares: [TeamID: Int] = [:]
  ) {
    self.player = player
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
    self.shares = shares
  }

  /// The person who plays; nil where a team or a table does.
  public var person: PersonID? { player.person }
}

/// A player's attempts at one quiz, in the order of their numbers.
public struct AttemptHistory: Hashable, Sendable {
  /// The attempts, in the order of their numbers.
  public var attempts: [Attempt]

  /// A player's attempts at one quiz.
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

  /// The numbers of the attempts that count: the best one, or all of a table.
  public var countedNumbers: Set<Int> {
    guard let counted else { return [] }
    guard counted.player == .table else { return [counted.number] }
    return Set(attempts.filter { $0.state != .reset }.map(\.number))
  }

  /// The number of attempts that count against the quiz's limit.
  public var used: Int { attempts.count { $0.state != .reset } }

  /// The number a new attempt gets.
  public var nextNumber: Int { (attempts.map(\.number).max() ?? 0) + 1 }

  /// What the attempts add to the board.
  ///
  /// A person's and a team's best attempt counts; all of a table's do, which gather other teams each
  /// time.
  public var contributions: Totals {
    guard let counted else { return [:] }
    switch counted.player {
    case .person:
      guard counted.rule.isOnBoard, let team = counted.team else { return [:] }
      return [TotalKey(part: .quiz, subject: counted.quiz, team: team): counted.tally]
    case .team(let team):
      guard counted.rule.isOnBoard else { return [:] }
      return [game(counted.quiz, team): Tally(points: counted.tally.points)]
    case .table:
      return attempts.filter { $0.state != .reset }.reduce(into: [:]) { totals, attempt in
        for (team, points) in attempt.shares {
          totals[game(attempt.quiz, team), default: Tally()].points += points
        }
      }
    }
  }

  /// How many right answers the attempts add to each round that the hall plays together.
  public var rightTogether: [Int: Int] {
    Dictionary(
      attempts.filter { $0.state != .reset && $0.rule == .together && $0.person != nil }
        .map { ($0.number, $0.tally.right) }, uniquingKeysWith: +)
  }

  private func game(_ quiz: QuizID, _ team: TeamID) -> TotalKey {
    TotalKey(part: .game, subject: quiz, team: team)
  }
}
