import Entries
import Vocabulary

extension Event {
  /// The event with the people whom its store knows beside the roster's file.
  ///
  /// They come last, by the time of their entry, so that nobody else's number in a list moves. Whoever
  /// is listed without a team gets the team that the store knows; whoever is listed with one stays
  /// there. Rows for teams that the event does not have are left out.
  ///
  /// - Parameter latecomers: Those of this event, by the time of their entry.
  public func admitting(_ latecomers: [Latecomer]) -> Event {
    guard !latecomers.isEmpty else { return self }
    let listed = Dictionary(roster.map { ($0.id, $0) }) { first, _ in first }
    let admitted = latecomers.compactMap { latecomer -> Person? in
      guard team(latecomer.team) != nil else { return nil }
      var person: Person
      if let known = listed[latecomer.person] {
        guard known.team == nil else { return nil }
        person = known
        person.arrival = .placed
      } else {
        person = Person(
          id: latecomer.person, title: latecomer.title, name: latecomer.name,
          nickname: latecomer.nickname, position: latecomer.position,
          isPublic: latecomer.isPublic)
        person.arrival = .walkedIn
      }
      person.team = latecomer.team
      return person
    }
    let ids = Set(admitted.map(\.id))
    var event = self
    event.roster = roster.filter { !ids.contains($0.id) } + admitted
    return event
  }

  /// The people with the teams that the roster's file gives them: rally cars seat nobody else, or
  /// each latecomer would move everyone to another seat.
  public var seated: [Person] {
    roster.compactMap { person in
      switch person.arrival {
      case nil: return person
      case .walkedIn: return nil
      case .placed:
        var person = person
        person.team = nil
        return person
      }
    }
  }
}
