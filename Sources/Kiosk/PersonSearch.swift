import Programme
import Vocabulary

/// The people of a team with their numbers, among whom a line names one: by number, id, or part of
/// the name.
struct PersonSearch {
  /// The people with the numbers that are typed for them, in roster order.
  let people: [(number: Int, person: Person)]

  init(_ people: [Person]) { self.people = Array(zip(1..., people)) }

  /// Whom a line names.
  enum Found {
    case nobody
    case one(Person)
    /// Several have it in their name.
    case several
  }

  func find(_ typed: TypedKey) -> Found {
    // The number that is shown beside a name comes before an id that looks like one.
    let chosen =
      people.first { typed.names(String($0.number)) }
      ?? people.first { typed.names($0.person.id.rawValue) }
    if let chosen { return .one(chosen.person) }
    let exact = people.filter { typed.names($0.person.name) || typed.names($0.person.nickname) }
    if exact.count == 1 { return .one(exact[0].person) }
    let named = people.filter { $0.person.matches(typed.text) }
    switch named.count {
    case 0: return .nobody
    case 1: return .one(named[0].person)
    default: return .several
    }
  }

  /// The lines of those whose name holds a part of one; nil holds everyone's.
  func choices(holding part: String?) -> [Choice] {
    people.filter { part == nil || $0.person.matches(part ?? "") }.map { number, person in
      Choice(key: String(number), id: person.id.rawValue, text: person.signInLabel)
    }
  }
}
