import Programme
import Scoreboard
import Vocabulary

/// Everyone on the roster, in its order, with what they earned: for the organiser's eyes.
///
/// Whoever played and is on the roster no more comes last, by id and without a name, so that the
/// people's sums are those of their answers.
public struct PeopleTable: Table {
  private let event: Event
  private let totals: [PersonID: PersonTotal]

  /// The people of an event, given all attempts.
  public init(event: Event, attempts: [Attempt]) {
    self.event = event
    totals = personTotals(of: attempts)
  }

  /// The names of the columns: who someone is and what they earned.
  public var columns: [String] {
    [
      "person", "team", "title", "name", "nickname", "position", "public", "quizzes", "points",
      "right", "asked", "accuracy", "swiftness",
    ]
  }

  /// Gives the people in roster order.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    let known = Set(event.roster.map(\.id))
    let others = totals.keys.filter { !known.contains($0) }.sorted()
    for person in event.roster + others.map({ Person(id: $0, name: "") }) {
      let total = totals[person.id] ?? PersonTotal()
      try body([
        .text(person.id.rawValue), Cell(person.team?.rawValue), .text(person.title),
        .text(person.name), .text(person.nickname), .text(person.position),
        .text(person.isPublic ? "yes" : "no"), .integer(total.quizzes),
        .integer(total.tally.points), .integer(total.tally.right), .integer(total.tally.asked),
        .decimal(total.tally.accuracy), .decimal(total.tally.swiftness),
      ])
    }
  }
}
