import Programme
import Vocabulary

/// People as a roster: its own columns, extra time where anyone has it, then further ones.
public struct RosterTable: Table {
  private let people: [Person]
  private let extraColumns: [String]
  private let hasExtraTime: Bool

  /// A roster of people, with the headings of further columns.
  public init(people: [Person], extraColumns: [String]) {
    self.people = people
    self.extraColumns = extraColumns
    hasExtraTime = people.longestExtraTime > .none
  }

  /// The roster's columns, then the further ones.
  public var columns: [String] {
    RosterReader.columns + (hasExtraTime ? [RosterReader.extraTimeColumn] : []) + extraColumns
  }

  /// Gives the people in their order.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for person in people {
      var own = [
        person.id.rawValue, person.title, person.name, person.nickname,
        person.team?.rawValue ?? "", person.position, person.code ?? "",
        person.isPublic ? "yes" : "no",
      ]
      if hasExtraTime {
        own.append(person.extraTime == .none ? "" : String(person.extraTime.percent))
      }
      try body((own + extraColumns.map { person.extra[$0] ?? "" }).map(Cell.text))
    }
  }
}
