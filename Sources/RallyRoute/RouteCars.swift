import Programme
import Vocabulary

/// A car with the people in it.
public typealias CarCrew = ListedCar

/// Who rides in which car.
public enum RouteCars {
  /// All cars of a route in the order in which they start: the first of each team, by the teams'
  /// numbers, then the second of each, and so on.
  ///
  /// Where seats are drawn, each team's people are dealt to its cars in an order that follows from
  /// event, route and team. With a roster column `driver` that says yes for as many people as the
  /// team has cars, each car gets one of these to drive; without, the first who is dealt to it.
  public static func cars(
    of route: Route, teams: [Team], roster: [Person], event: EventID
  ) -> [CarCrew] {
    let crews: [CarCrew] =
      switch route.cars {
      case .listed(let cars): cars
      case .drawn(let perTeam):
        teams.flatMap { team in
          draw(
            perTeam, from: roster.filter { $0.team == team.id }, team: team.id,
            words: ["rally", event.rawValue, route.id, team.id.rawValue])
        }
      }
    let numbers = Dictionary(teams.map { ($0.id, $0.number) }) { first, _ in first }
    return crews.sorted {
      ($0.car.number, numbers[$0.car.team] ?? 0) < ($1.car.number, numbers[$1.car.team] ?? 0)
    }
  }

  private static func draw(
    _ count: Int, from people: [Person], team: TeamID, words: [String]
  ) -> [CarCrew] {
    var generator = SeededGenerator(seed: seed(of: words))
    var cars = (1...max(count, 1)).map {
      CarCrew(car: CarID(team: team, number: $0), driver: nil, players: [])
    }
    let drivers = people.filter(\.drives)
    var rest = generator.shuffled(people)
    if drivers.count >= cars.count {
      for (index, driver) in generator.shuffled(drivers).prefix(cars.count).enumerated() {
        cars[index].driver = driver.id
      }
      rest.removeAll { person in cars.contains { $0.driver == person.id } }
    }
    for (index, person) in rest.enumerated() {
      let place = index % cars.count
      if cars[place].driver == nil {
        cars[place].driver = person.id
      } else {
        cars[place].players.append(person.id)
      }
    }
    return cars
  }
}

extension Person {
  /// Whether the roster's column `driver`, whatever its letter case, says that the person drives.
  fileprivate var drives: Bool {
    let says = extra.first { $0.key.lowercased() == "driver" }?.value.lowercased()
    return ["yes", "true", "1"].contains(says ?? "")
  }
}
