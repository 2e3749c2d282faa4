import Programme
import Vocabulary

/// Who plays in a simulation, and whom the kiosks list meanwhile.
///
/// Up to the number of people on the roster, people of the roster play, the same number of each
/// team as far as it goes. Beyond it, people are made up: ids that go on from the roster's number
/// (`s079`), no code, never public. They exist in the simulation's memory only, so a board that
/// reads the event's file counts their points for their team and not them as its members.
/// Someone whom no team has yet gets one in the same way.
struct Cast {
  /// People who come at the same time; kiosks list them all and some of them play.
  struct Shift {
    var roster: [Person]
    var players: [Person]
  }

  /// The shifts, one after the other. Without made-up people there is one: the event's roster.
  var shifts: [Shift]

  /// How many people a kiosk lists at most when people are made up: lists can be typed from.
  static let shiftSize = 200

  /// The people of an event, or of a larger one.
  init(of event: Event, people: Int) {
    guard !event.teams.isEmpty, people > 0, !event.roster.isEmpty else {
      shifts = []
      return
    }
    let roster = Self.seated(event)
    guard people > roster.count else {
      shifts = [Shift(roster: roster, players: Self.spread(people, of: roster, over: event.teams))]
      return
    }
    let extra = Self.madeUp(roster.count + 1...people, in: event)
    let room = max(0, Self.shiftSize - roster.count)
    let first = roster + extra.prefix(room)
    shifts = [Shift(roster: first, players: first)]
    var rest = extra.dropFirst(room)
    while !rest.isEmpty {
      let group = Array(rest.prefix(Self.shiftSize))
      shifts.append(Shift(roster: group, players: group))
      rest = rest.dropFirst(Self.shiftSize)
    }
  }

  /// The roster with everyone in a team.
  private static func seated(_ event: Event) -> [Person] {
    var roster = event.roster
    let teams = event.teams.map(\.id)
    for place in roster.indices where roster[place].team.map(teams.contains) != true {
      roster[place].team = teams[place % teams.count]
    }
    return roster
  }

  /// The first of each team, the second of each, and so on, in roster order.
  private static func spread(_ count: Int, of roster: [Person], over teams: [Team]) -> [Person] {
    var queues = teams.map { team in roster.filter { $0.team == team.id }[...] }
    var places: Set<PersonID> = []
    while places.count < count, queues.contains(where: { !$0.isEmpty }) {
      for index in queues.indices where places.count < count {
        if let person = queues[index].popFirst() { places.insert(person.id) }
      }
    }
    return roster.filter { places.contains($0.id) }
  }

  /// People who are not on the roster, in turn for each team.
  private static func madeUp(_ numbers: ClosedRange<Int>, in event: Event) -> [Person] {
    let taken = Set(event.roster.map(\.id))
    return numbers.map { number in
      let digits = String(number)
      var id = PersonID("s" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
      while taken.contains(id) { id = PersonID("\(id)s") }
      return Person(
        id: id, name: "ผู้เล่นจำลอง \(number)",
        team: event.teams[(number - 1) % event.teams.count].id)
    }
  }
}
