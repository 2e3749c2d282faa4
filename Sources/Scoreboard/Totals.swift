import CarRally
import Entries
import Vocabulary

/// The parts of which a team's points are the sum.
public enum Part: String, Codable, CaseIterable, Sendable {
  /// Quizzes that people play, scaled to the event's team size.
  case quiz
  /// Games that teams play, as earned.
  case game
  case rally
  case judged
  case adjusted
}

/// What a total is a total of.
public struct TotalKey: Hashable, Sendable {
  /// The part of the team's points.
  public var part: Part
  /// The quiz or game, where the part has several; else `""`.
  public var subject: QuizID
  /// The team.
  public var team: TeamID

  /// What a total is a total of.
  public init(part: Part, subject: QuizID = "", team: TeamID) {
    self.part = part
    self.subject = subject
    self.team = team
  }
}

/// What a board needs to know of the journal: sums by part, subject and team, as earned.
public typealias Totals = [TotalKey: Tally]

/// What the cars of a rally add to their teams: of each team the rounded mean.
public func rallyTallies(ofCars totals: [CarID: Int]) -> [TeamID: Tally] {
  Dictionary(grouping: totals) { $0.key.team }
    .mapValues { Tally(points: teamPoints(ofCars: $0.map(\.value))) }
}

extension Draft {
  /// What this adds to a team's points by itself, outside quizzes; nil where it adds nothing.
  public var direct: (key: TotalKey, points: Int)? {
    guard let team, let part = directPart else { return nil }
    return (TotalKey(part: part, team: team), points)
  }

  private var directPart: Part? {
    switch kind {
    case .adjusted: .adjusted
    case .judged: .judged
    default: nil
    }
  }
}
