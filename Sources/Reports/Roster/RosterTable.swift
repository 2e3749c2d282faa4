import Programme
import Vocabulary

/// People as a roster: its own columns, then further ones.
public struct RosterTable: Table {
  private let people: [Person]
  private let extraColumns: [String]

  /// A roster of people, with the headings of further columns.
  public init(people: [Person], extraColumns: [String]) {
    self.people = people
    self.extraColumns = extraColumns
  }

  /// The roster's columns, then the further ones.
  public var columns: [String] { RosterReader.columns + extraColumns }

  /// Gives the people in their order.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for person in people {
      let own = [
        person.id.rawValue, person.title, person.name, person.nickname,
        person.team?.rawValue ?? "", person.position, person.code ?? "",
        person.isPublic ? "yes" : "no",
      ]
      try body((own + extraColumns.map { person.extra[$0] ?? "" }).map(Cell.text))
    }
  }
}
