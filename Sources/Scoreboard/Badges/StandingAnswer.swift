import Entries
import Vocabulary

/// An answer that stands, as it counts by now: what badges are folded from.
///
/// It stands unless another to the same question came first, its attempt was reset, or its question
/// was voided. Of several attempts at a quiz the answers of all stand.
public struct StandingAnswer: Hashable, Sendable {
  /// Whose attempt it belongs to.
  public var player: Player
  /// Who answered; nil where nobody in particular did.
  public var person: PersonID?
  /// The team that it was answered for.
  public var team: TeamID
  /// The question.
  public var question: QuestionID
  /// The quiz in which it was asked.
  public var quiz: QuizID
  /// Which of the player's attempts it belongs to, from 1.
  public var attempt: Int
  /// How it was taken, by its judges or a regrading where there are any.
  public var verdict: Verdict
  /// The rule by which it earns points.
  public var rule: ScoringRule
  /// When and where it was answered.
  public var precedence: Precedence

  /// An answer that stands.
  public init(
    player: Player, person: PersonID?, team: TeamID, question: QuestionID, quiz: QuizID,
    attempt: Int,
    verdict: Verdict, rule: ScoringRule, precedence: Precedence
  ) {
    self.player = player
    self.person = person
    self.team = team
    self.question = question
    self.quiz = quiz
    self.attempt = attempt
    self.verdict = verdict
    self.rule = rule
    self.precedence = precedence
  }

  /// Whether it is fully right, in time, in a quiz whose points are on the board.
  var isRightOnBoard: Bool { verdict == .right && rule.isOnBoard }
}
