import Vocabulary

/// How many people of the roster did what with a quiz; together they are the roster.
public struct CountFacts: Hashable, Sendable {
  /// Who answered to the end: only they count in the statistics of a test.
  public var finished: Int
  /// Who began and did not come to the end.
  public var unfinished: Int
  /// Who is marked absent.
  public var absent: Int
  /// Who is not marked absent and has not begun.
  public var notStarted: Int

  /// Counts, each from 0.
  public init(finished: Int, unfinished: Int, absent: Int, notStarted: Int) {
    self.finished = finished
    self.unfinished = unfinished
    self.absent = absent
    self.notStarted = notStarted
  }

  /// All people together.
  public var total: Int { finished + unfinished + absent + notStarted }
}

/// How many people of a team took part in anything at all.
public struct TeamParticipation: Hashable, Sendable {
  /// The team; nil for people who have none.
  public var team: TeamID?
  /// Its people on the roster.
  public var members: Int
  /// Those who gave an answer, answered a survey, reflected, or rode in a rally car.
  public var tookPart: Int
  /// Those who are marked absent from everything and took part in nothing.
  public var absent: Int

  /// A team's participation, each figure from 0.
  public init(team: TeamID?, members: Int, tookPart: Int, absent: Int) {
    self.team = team
    self.members = members
    self.tookPart = tookPart
    self.absent = absent
  }
}
