import Entries
import Programme
import Vocabulary

/// A quiz or game that is no test: how many took part.
public struct PlayedFacts: Hashable, Sendable {
  /// The quiz.
  public var quiz: QuizID
  /// Its title.
  public var title: Bilingual
  /// When it was held: before, during or after the development.
  public var phase: FindingPhase
  /// Who plays it, and how.
  public var mode: QuizMode.Name
  /// The people; nil for a game of teams.
  public var counts: CountFacts?
  /// How many teams have played it; nil for a quiz of single people.
  public var teams: Int?
  /// How many answers were given in all, but for those to voided questions.
  public var answers: Int
  /// How many of them were fully right; nil where a judge gives points instead, and where fewer
  /// than five people have answered.
  public var right: Int?

  /// A quiz that people play for themselves.
  public init(
    quiz: QuizID, title: Bilingual, phase: FindingPhase, mode: QuizMode.Name, counts: CountFacts,
    answers: Int, right: Int?
  ) {
    self.quiz = quiz
    self.title = title
    self.phase = phase
    self.mode = mode
    self.counts = counts
    teams = nil
    self.answers = answers
    self.right = right
  }

  /// A game that teams play.
  public init(
    quiz: QuizID, title: Bilingual, phase: FindingPhase, mode: QuizMode.Name, teams: Int,
    answers: Int, right: Int?
  ) {
    self.quiz = quiz
    self.title = title
    self.phase = phase
    self.mode = mode
    counts = nil
    self.teams = teams
    self.answers = answers
    self.right = right
  }
}

/// The teams' points at a moment.
public struct PointsSample: Hashable, Sendable {
  /// When they were so, local time.
  public var at: Moment
  /// The points; a team that is left out has 0.
  public var points: [TeamID: Int]

  /// The teams' points at a moment.
  public init(at: Moment, points: [TeamID: Int]) {
    self.at = at
    self.points = points
  }
}
