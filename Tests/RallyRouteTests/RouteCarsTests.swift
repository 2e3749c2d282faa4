import Programme
import RallyRoute
import Testing
import Vocabulary

@Suite("Who rides in which car")
struct RouteCarsTests {
  private func crews(
    _ cars: CarList, roster people: [Person] = roster, event: EventID = "e"
  ) throws -> [CarCrew] {
    var route = try #require(read(routeText()).route)
    route.cars = cars
    return RouteCars.cars(of: route, teams: teams, roster: people, event: event)
  }

  private func people(
    _ count: Int, driving: Set<Int> = [], column: String = "driver"
  ) -> [Person] {
    (0..<count).map {
      Person(
        id: PersonID("p\($0)"), name: "A", team: "mali",
        extra: driving.contains($0) ? [column: "Yes"] : [:])
    }
  }

  @Test("the first cars of all teams start before the second ones, teams by their numbers")
  func order() throws {
    let drawn = try crews(.drawn(perTeam: 2)).map(\.car.description)
    #expect(drawn == ["mali/1", "kulap/1", "mali/2", "kulap/2"])
    let listed = ["kulap/2", "mali/3", "kulap/1"].compactMap { CarID($0) }.map {
      ListedCar(car: $0, driver: nil, players: [])
    }
    #expect(
      try crews(.listed(listed)).map(\.car.description) == ["kulap/1", "kulap/2", "mali/3"])
  }

  @Test("everybody of a team has one seat in one of its cars, as evenly as can be")
  func seats() throws {
    let crews = try crews(.drawn(perTeam: 3), roster: people(11)).filter { $0.car.team == "mali" }
    let seated = crews.flatMap { [$0.driver].compactMap(\.self) + $0.players }
    #expect(seated.sorted() == people(11).map(\.id).sorted())
    #expect(crews.map { $0.players.count } == [3, 3, 2])
    #expect(crews.allSatisfy { $0.driver != nil })
  }

  @Test("the same words draw the same seats, another event draws others")
  func seed() throws {
    let first = try crews(.drawn(perTeam: 3), roster: people(20))
    #expect(try crews(.drawn(perTeam: 3), roster: people(20)) == first)
    #expect(try crews(.drawn(perTeam: 3), roster: people(20), event: "f") != first)
  }

  @Test(
    "who says in the roster that they drive, drives, if there are enough of them",
    arguments: ["driver", "Driver"])
  func drivers(column: String) throws {
    let enough = try crews(
      .drawn(perTeam: 3), roster: people(12, driving: [2, 5, 7, 9], column: column))
    let driving = Set(enough.compactMap(\.driver))
    #expect(driving.count == 3)
    #expect(driving.isSubset(of: ["p2", "p5", "p7", "p9"]))
    let seated = enough.flatMap { [$0.driver].compactMap(\.self) + $0.players }
    #expect(seated.sorted() == people(12).map(\.id).sorted())
  }

  @Test("a car with a driver only, or with nobody, is a car all the same")
  func empty() throws {
    let crews = try crews(.drawn(perTeam: 3), roster: people(2))
    #expect(crews.count == 6)
    #expect(crews.filter { $0.driver != nil }.count == 2)
    #expect(crews.flatMap(\.players).isEmpty)
  }
}
