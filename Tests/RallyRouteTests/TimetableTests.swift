import Generators
import RallyControl
import Testing
import Vocabulary

@testable import RallyRoute

@Suite("A timetable")
struct TimetableTests {
  /// A route of some checkpoints between all of which there are legs.
  private func route(
    _ random: inout SeededGenerator, checkpoints: Int, capacity: Int, interval: Int
  ) -> Route {
    let places = (1...checkpoints).map { CheckpointID("c\($0)") }
    let legs = ([nil] + places.map(Optional.some)).flatMap { from in
      places.filter { $0 != from }.map { to in
        Leg(from: from, to: to, minutes: 5 + random.below(20), kilometres: 1)
      }
    }
    return Route(
      id: "r", title: Bilingual(same: "R"), banks: [],
      start: RouteStart(
        name: Bilingual(same: "S"), place: Bilingual(same: "S"), minute: 510, interval: interval),
      endMinute: 1_440,
      checkpoints: places.map {
        Checkpoint(
          id: $0, name: Bilingual(same: "N"), place: Bilingual(same: "P"), codeWord: $0.rawValue,
          capacity: capacity, stopMinutes: 5 + random.below(15), clue: Bilingual(same: "C"))
      }, legs: legs, finish: random.below(2) == 0 ? places.last : nil,
      safety: Safety(emergencyNumber: "1669", speedLimit: 60, rules: []),
      cars: .drawn(perTeam: 1))
  }

  @Test("names a clash where, and only where, a minute has more cars than fit")
  func clashes() {
    var clashing = 0
    for seed in UInt64(1)...60 {
      var random = SeededGenerator(seed: seed)
      let route = route(
        &random, checkpoints: 3 + random.below(4), capacity: 1 + random.below(3),
        interval: 1 + random.below(5))
      let cars = (1...12).map { CarID(team: "t", number: $0) }
      let timetable = Timetable(route: route, cars: cars)
      for checkpoint in route.checkpoints {
        let visits = timetable.cars.flatMap(\.visits).filter { $0.checkpoint == checkpoint.id }
        let most =
          (0..<2_000).map { minute in
            visits.filter { ($0.arrives..<$0.leaves).contains(minute) }.count
          }.max() ?? 0
        #expect(timetable.peak(of: checkpoint.id)?.cars == most)
        let isClash = timetable.clashes.contains { $0.checkpoint == checkpoint.id }
        #expect(isClash == (most > checkpoint.capacity))
        if isClash { clashing += 1 }
      }
      for schedule in timetable.cars {
        #expect(Set(schedule.visits.map(\.checkpoint)) == Set(route.checkpoints.map(\.id)))
        if let finish = route.finish { #expect(schedule.visits.last?.checkpoint == finish) }
      }
    }
    #expect(clashing > 0)
  }

  @Test("a car keeps the route's order as long as there is room, and else begins elsewhere")
  func rotates() {
    var random = SeededGenerator(seed: 7)
    let roomy = route(&random, checkpoints: 4, capacity: 12, interval: 1)
    let cars = (1...12).map { CarID(team: "t", number: $0) }
    let inOrder = Timetable(route: roomy, cars: cars)
    #expect(Set(inOrder.cars.map { $0.visits.map(\.checkpoint) }).count == 1)
    let tight = route(&random, checkpoints: 4, capacity: 2, interval: 1)
    #expect(
      Set(Timetable(route: tight, cars: cars).cars.map { $0.visits.map(\.checkpoint) }).count > 1)
  }

  @Test("a leg that an order needs and the route lacks is named with the first car that needs it")
  func missingLegs() throws {
    let text = LittleRally.routeText.replacing(
      "orders: \"same\"",
      with: "orders: { \"mali/2\": [\"hill\", \"lake\", \"school\"] }")
    let rally = try #require(LittleRally.rally(route: text))
    #expect(
      rally.timetable.missingLegs.map { "\($0.from?.rawValue ?? "start")-\($0.to) \($0.car)" }
        == ["start-hill mali/2", "hill-lake mali/2", "lake-school mali/2"])
    #expect(rally.timetable.schedule(of: CarID(team: "mali", number: 2))?.visits == [])
  }
}
