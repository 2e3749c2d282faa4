import CarRally
import Entries
import Journal
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// Who took part in an event, as far as its store tells.
public enum Participants {
  /// The people whom an entry names, marks of absence aside, and the crews of the cars that have
  /// started, since no entry names who only drives.
  ///
  /// - Parameter rally: The event's rally; asked for only where a car has started.
  public static func of(
    _ event: Event, journal: any Journal, rally: @autoclosure () throws -> Rally?
  ) throws -> Set<PersonID> {
    var people: Set<PersonID> = []
    try journal.visitEntries(event: event.id) { entry in
      let isMark = entry.kind == .noted && entry.subject == AbsenceMark.subject
      if let person = entry.person, !isMark { people.insert(person) }
    }
    let started = try journal.rally(event: event.id, car: nil).runs().filter { $0.startedAt != nil }
    guard !started.isEmpty, let rally = try rally() else { return people }
    for crew in started.compactMap({ rally.crew(of: $0.car) }) {
      people.formUnion(crew.players)
      if let driver = crew.driver { people.insert(driver) }
    }
    return people
  }
}
