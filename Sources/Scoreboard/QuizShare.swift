import Entries
import Vocabulary

/// What a quiz that people play adds to a team's points, with all that it takes to work it out again.
public struct QuizShare: Hashable, Codable, Sendable {
  /// The team.
  public var team: TeamID
  /// The quiz.
  public var quiz: QuizID
  /// S: the sum of its people's points, as earned.
  public var sum: Int
  /// N: the team size that the event scales to.
  public var teamSize: Int
  /// n: its people who are not absent from the quiz.
  public var present: Int
  /// round(S × N ÷ n), halves away from zero; 0 where n is.
  public var points: Int

  /// Whether the points are others than were earned.
  public var isScaled: Bool { teamSize != present }
}

/// What each quiz adds to each team's points, by team in their order, then by quiz.
///
/// - Parameters:
///   - totals: The sums of the journal.
///   - teams: The teams with their sizes.
///   - teamSize: N, from 1.
public func quizShares(of totals: Totals, teams: [TeamSize], teamSize: Int) -> [QuizShare] {
  teams.flatMap { size in
    totals.filter { $0.key.part == .quiz && $0.key.team == size.team }.map { key, tally in
      let present = size.present(at: key.subject)
      return QuizShare(
        team: size.team, quiz: key.subject, sum: tally.points, teamSize: teamSize, present: present,
        points: sizeFair(tally.points, teamSize: teamSize, members: present))
    }.sorted { $0.quiz < $1.quiz }
  }
}
