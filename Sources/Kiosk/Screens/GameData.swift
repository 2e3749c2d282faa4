import Vocabulary

/// Where a game is.
public struct GameData: Hashable, Sendable {
  /// The game.
  public var quiz: QuizID
  /// How it is played: relay, duel, bamboo, speaking or discussion.
  public var game: String
  /// What it waits for: teams, buzz, handover, prepare, roles, turn or notes; or nobody, summary.
  public var state: String
  /// The question's place, from 1; nil where none is asked.
  public var number: Int?
  /// The number of questions; nil where none is asked.
  public var of: Int?
  /// Who is next; nil for nobody in particular.
  public var person: PersonID?
  /// The team that it is about; nil for none or several.
  public var team: TeamID?
  /// The points up to now in this round; nil where several teams play.
  public var points: Int?
  /// The teams at the table, with their points in this round; empty where one team plays.
  public var teams: [Share] = []
  /// A team's points in a round.
  public struct Share: Hashable, Sendable {
    /// The team.
    public var team: TeamID
    /// Its points.
    public var points: Int
  }
}
