import Vocabulary

/// The results of a rally as a table: a row a leg, and one for a car that has not started.
public struct RallyTable: Table {
  private let report: RallyReport

  /// The table of a report.
  public init(_ report: RallyReport) { self.report = report }

  /// The columns' names.
  public let columns = [
    "rank", "team", "teamTotal", "car", "carTotal", "status", "leg", "checkpoint", "due", "arrived",
    "departed", "minutesOff", "penalty", "rc", "task", "hints", "allowance", "points", "outcome",
    "remarks", "final",
  ]

  /// Gives the rows in rank order, cars by number, legs in their order.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for team in report.teams {
      for car in team.cars {
        let head: [Cell] = [
          .integer(team.rank), .text(team.team.rawValue), .integer(team.total),
          .text(car.car.description), .integer(car.total), .text(car.status),
        ]
        let final = Cell.text(report.final ? "yes" : "no")
        if car.legs.isEmpty {
          try body(head + [Cell](repeating: .none, count: columns.count - 7) + [final])
        }
        for (index, leg) in car.legs.enumerated() {
          try body(head + [.integer(index + 1)] + cells(of: leg) + [final])
        }
      }
    }
  }

  private func cells(of leg: RallyReport.Leg) -> [Cell] {
    [
      .text(leg.checkpoint.rawValue), Cell(leg.due), Cell(leg.arrived), Cell(leg.departed),
      leg.minutesOff.map(Cell.integer) ?? .none, .integer(leg.penalty), .integer(leg.rc),
      .integer(leg.task), .integer(leg.hints), .integer(leg.allowance), .integer(leg.points),
      .text(leg.outcome), .text(leg.remarks.joined(separator: " ")),
    ]
  }
}
