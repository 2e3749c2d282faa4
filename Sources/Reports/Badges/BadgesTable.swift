import Programme
import Scoreboard
import Vocabulary

/// The badges that were earned, each with the rule by which it was.
public struct BadgesTable: Table {
  private let lines: [BadgeLine]

  /// The table of these badges.
  public init(lines: [BadgeLine]) { self.lines = lines }

  /// The names of the columns: the badge and its rule, who has it, and what it is about.
  public var columns: [String] {
    [
      "badge", "title_th", "title_en", "rule_th", "rule_en", "team", "person", "name", "quiz",
      "day", "figure",
    ]
  }

  /// Gives the badges in their order.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for line in lines {
      let (title, rule) = (line.badge.title, line.badge.statement)
      try body([
        .text(line.badge.rawValue), .text(title.th), .text(title.en), .text(rule.th),
        .text(rule.en), .text(line.team.rawValue), Cell(line.person?.rawValue), Cell(line.name),
        Cell(line.quiz?.rawValue), Cell(line.day), line.figure.map(Cell.decimal) ?? .none,
      ])
    }
  }
}
