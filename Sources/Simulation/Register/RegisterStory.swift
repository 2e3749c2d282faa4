import Facilitation
import Improvement
import Journal
import Programme
import Vocabulary

/// How the improvement register of a simulated event comes about, from day to day.
struct RegisterStory {
  private let event: Event
  private let days: [Timetable.Day]
  private let lastDay: Int
  /// The last day on which something is played that belongs to the event's middle.
  private let middle: Int?
  private let reflections: [PersonID: Reflection]
  private var supervision: Supervision

  /// The story of an event; nil for one that has no register, or whose register was begun already.
  ///
  /// - Parameter lastDay: The day after which the event is over, but for what follows it up.
  init?(
    _ event: Event, cast: Cast, days: [Timetable.Day], lastDay: Int?, model: ResponseModel,
    supervision: Supervision, journal: any Journal
  ) throws {
    guard let lastDay, let shift = cast.shifts.first, cast.shifts.count == 1,
      !event.surveys.isEmpty || !event.programme.isEmpty
    else { return nil }
    let begun = try journal.register(of: event)
    guard begun.findings.isEmpty, begun.visits.isEmpty, begun.withdrawn == 0 else { return nil }
    self.event = event
    self.days = days
    self.lastDay = lastDay
    middle = days.lastIndex { day in day.quizzes.contains { $0.phase == .during } }
    reflections = Reflection.all(of: shift.players, in: event, model: model)
    self.supervision = supervision
  }

  /// What happens before the people of a day come.
  mutating func begin(_ day: Int) throws {
    if day == 0 { try supervision.goRoundBefore(days[day]) }
  }

  /// What someone writes on a day; nil for nothing.
  func reflection(of person: Person, on day: Int) -> Reflection? {
    day == lastDay ? reflections[person.id] : nil
  }

  /// How many dots someone puts: the first of each team one, and the last of it on the last day all
  /// that are left.
  ///
  /// - Parameters:
  ///   - place: Where the person stands among those who come.
  ///   - people: Who comes, in this order.
  func dots(of place: Int, in people: [Person], on day: Int) -> Int {
    let team = people[place].team
    if day == lastDay, !people[(place + 1)...].contains(where: { $0.team == team }) {
      return event.dotsPerTeam
    }
    return people[..<place].contains { $0.team == team } ? 0 : 1
  }

  /// What happens when the people of a day have left; returns when the last of it does.
  mutating func end(_ day: Int, at instant: Int) throws -> Int {
    var clock = instant
    if day == middle { clock = try supervision.goRoundDuring(after: clock) }
    if day == lastDay { clock = try supervision.meet(after: clock, lastDay: days[day]) }
    return clock
  }

  /// What the office writes last.
  mutating func close(at instant: Int) throws -> Int {
    try supervision.review(after: instant, lastDay: days[lastDay])
  }
}
