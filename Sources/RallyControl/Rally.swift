import Entries
import Programme
import QuizEngine
import RallyRoute
import ThaiText
import Vocabulary

/// A rally as it is to be driven: its route, its cars and its questions.
public struct Rally: Sendable {
  /// The event that it is part of.
  public let event: Event
  /// Where cars go, in how much time, and what they do there.
  public let route: Route
  /// The cars with the people in them, in the order in which they start.
  public let crews: [CarCrew]
  /// Who is due where, when.
  public let timetable: Timetable
  /// The RC questions and the tasks.
  public let questions: RouteQuestions
  /// The time of day where it is.
  public let clock: RallyClock

  /// A rally.
  ///
  /// - Parameters:
  ///   - banks: The banks that the route names, in its order.
  ///   - clock: The time of day where it is.
  public init(event: Event, route: Route, banks: [Bank], clock: RallyClock) {
    self.event = event
    self.route = route
    self.clock = clock
    crews = RouteCars.cars(
      of: route, teams: event.teams, roster: event.seated, event: event.id)
    timetable = Timetable(route: route, cars: crews.map(\.car))
    questions = RouteQuestions(route: route, banks: banks)
  }

  /// The cars, in the order in which they start.
  public var cars: [CarID] { crews.map(\.car) }

  /// Who rides in a car; nil where the rally has no such car.
  public func crew(of car: CarID) -> CarCrew? { crews.first { $0.car == car } }

  /// The car that a person rides in; nil for none.
  public func car(of person: PersonID) -> CarID? {
    crews.first { $0.driver == person || $0.players.contains(person) }?.car
  }

  /// What a car is to do that starts at an instant; nil where the rally has no such car.
  public func plan(for car: CarID, startingAt at: Int) -> CarPlan? {
    timetable.plan(for: car, questions: questions, midnight: clock.midnight(of: at))
  }

  /// When a rally starts that nobody is at yet: the first start of the day that the programme has
  /// it on, in milliseconds.
  public var plannedStart: Int {
    let day = Self.day(of: event.programme) ?? event.dates.first
    let noon = day.dayNumber * 86_400_000 + 43_200_000
    return clock.midnight(of: noon) + route.start.minute * 60_000
  }

  private static func day(of programme: [Activity]) -> CalendarDate? {
    for activity in programme {
      if let day = day(of: activity.parts) { return day }
      if activity.kind == .rally { return activity.dates.first }
    }
    return nil
  }

  /// The playing of an RC question: in the same order at every kiosk and on paper.
  public static func play(_ question: Question) -> any Play {
    question.play(
      shuffledBy: SeededGenerator(words: "rally", question.id.rawValue), shufflesOptions: false)
  }

  /// A car by what somebody calls it: `ratchaphruek/2`, `3/2` by the team's number, or the team's
  /// name, with Thai digits, too; nil where there is none.
  public func car(named text: String) -> CarID? {
    let text = arabicDigits(text).trimmed
    guard let slash = text.lastIndex(of: "/"), let number = Int(text[text.index(after: slash)...])
    else { return nil }
    let name = text[..<slash].lowercased()
    let team = event.teams.first { team in
      team.id.rawValue == name || String(team.number) == name
        || [team.name.en.lowercased(), team.name.th].contains { arabicDigits($0) == name }
    }
    return team.map { CarID(team: $0.id, number: number) }.flatMap { crew(of: $0)?.car }
  }

  /// A checkpoint's name, its id where the route has no such checkpoint.
  public func name(of checkpoint: CheckpointID) -> Bilingual {
    route.checkpoint(checkpoint)?.name ?? Bilingual(same: checkpoint.rawValue)
  }

  /// A car's name: its team's, and its number.
  public func name(of car: CarID) -> Bilingual {
    let team = event.team(car.team)?.name ?? Bilingual(same: car.team.rawValue)
    return Bilingual(th: "\(team.th) คันที่ \(car.number)", en: "\(team.en) \(car.number)")
  }
}
