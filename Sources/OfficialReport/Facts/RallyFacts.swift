import Vocabulary

/// The results of the rally, teams in rank order.
public struct RallyFacts: Hashable, Sendable {
  /// Whether nothing changes any more but by a correction.
  public var isFinal: Bool
  /// The teams.
  public var teams: [RallyTeamFacts]
  /// How many rulings marshals made.
  public var rulings: Int

  /// The results of a rally.
  public init(isFinal: Bool, teams: [RallyTeamFacts] = [], rulings: Int = 0) {
    self.isFinal = isFinal
    self.teams = teams
    self.rulings = rulings
  }
}

/// A team's place in the rally.
public struct RallyTeamFacts: Hashable, Sendable {
  /// The place from 1; equals share one.
  public var rank: Int
  /// The team.
  public var team: TeamID
  /// The rounded mean of its cars that have started.
  public var total: Int
  /// Its cars by number.
  public var cars: [RallyCarFacts]

  /// A team's place.
  public init(rank: Int, team: TeamID, total: Int, cars: [RallyCarFacts] = []) {
    self.rank = rank
    self.team = team
    self.total = total
    self.cars = cars
  }
}

/// A car's result, summed over its legs.
public struct RallyCarFacts: Hashable, Sendable {
  /// Its number within the team.
  public var number: Int
  /// Its points, from 0.
  public var total: Int
  /// What became of it, in a word or two: เข้าเส้นชัย, finished.
  public var status: Bilingual
  /// The checkpoints that it reached in time to earn points.
  public var reached: Int
  /// The checkpoints of its route.
  public var checkpoints: Int
  /// The points that time cost, from 0.
  public var penalty: Int
  /// The points of RC questions.
  public var questions: Int
  /// The points of tasks.
  public var tasks: Int
  /// The points that hints cost, from 0.
  public var hints: Int

  /// A car's result.
  public init(
    number: Int, total: Int, status: Bilingual, reached: Int, checkpoints: Int, penalty: Int,
    questions: Int, tasks: Int, hints: Int
  ) {
    self.number = number
    self.total = total
    self.status = status
    self.reached = reached
    self.checkpoints = checkpoints
    self.penalty = penalty
    self.questions = questions
    self.tasks = tasks
    self.hints = hints
  }
}
