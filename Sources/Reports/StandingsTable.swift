import Programme
import Scoreboard
import Vocabulary

/// The teams in rank order, with the parts of their points.
public struct StandingsTable: Table {
  private let event: Event
  private let standings: [Standing]

  /// The standings of an event.
  public init(event: Event, standings: [Standing]) {
    self.event = event
    self.standings = standings
  }

  /// The names of the columns: a place, the team, its points, their parts, and what breaks ties.
  public var columns: [String] {
    [
      "rank", "team", "name_th", "name_en", "points", "members", "quiz", "rally", "judged",
      "adjusted", "right", "asked", "accuracy", "swiftness",
    ]
  }

  /// Gives the teams in rank order.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for standing in standings {
      let name = event.team(standing.team)?.name
      try body([
        .integer(standing.rank), .text(standing.team.rawValue), Cell(name?.th), Cell(name?.en),
        .integer(standing.points), .integer(standing.members), .integer(standing.parts.quiz),
        .integer(standing.parts.rally), .integer(standing.parts.judged),
        .integer(standing.parts.adjusted), .integer(standing.right), .integer(standing.asked),
        .decimal(standing.accuracy), .decimal(standing.swiftness),
      ])
    }
  }
}
