import Testing
import Vocabulary

@testable import RallyRoute

/// A route of checkpoints `a`, `b`, `c` … with a leg of 10 minutes between any two places.
private func route(
  capacities: [Int], stop: Int = 10, interval: Int = 5, orders: Route.Orders = .rotated,
  finish: CheckpointID? = nil, without missing: [(CheckpointID?, CheckpointID)] = []
) -> Route {
  let checkpoints = capacities.enumerated().map { index, capacity in
    checkpoint(CheckpointID(String(UnicodeScalar(UInt8(97 + index)))), capacity, stop)
  }
  let places = [nil] + checkpoints.map { CheckpointID?.some($0.id) }
  let legs = places.flatMap { from in
    checkpoints.map(\.id).filter { to in
      to != from && !missing.contains { $0.0 == from && $0.1 == to }
    }.map { Leg(from: from, to: $0, minutes: 10, kilometres: 5) }
  }
  return Route(
    id: "r", title: Bilingual(same: "R"), banks: [],
    start: RouteStart(
      name: Bilingual(same: "S"), place: Bilingual(same: "P"), minute: 540, interval: interval),
    endMinute: 1_000, checkpoints: checkpoints, legs: legs, finish: finish, orders: orders,
    safety: Safety(emergencyNumber: "1669", speedLimit: 60, rules: []), cars: .drawn(perTeam: 1))
}

private func checkpoint(_ id: CheckpointID, _ capacity: Int, _ stop: Int) -> Checkpoint {
  Checkpoint(
    id: id, name: Bilingual(same: id.rawValue), place: Bilingual(same: "P"),
    codeWord: id.rawValue, capacity: capacity, stopMinutes: stop, clue: Bilingual(same: "C"))
}

private func cars(_ count: Int) -> [CarID] {
  (0..<count).map { CarID(team: TeamID("t\($0 / 99)"), number: $0 % 99 + 1) }
}

/// A car's order in one word.
private func order(_ schedule: Timetable.Schedule) -> String {
  schedule.visits.map(\.checkpoint.rawValue).joined()
}

@Suite("The timetable")
struct TimetableTests {
  @Test("cars start at the interval, drive each leg in its time and stay as long as planned")
  func times() throws {
    let timetable = Timetable(route: route(capacities: [2, 2], orders: .same), cars: cars(2))
    #expect(timetable.cars.map(\.startMinute) == [540, 545])
    #expect(
      timetable.cars[1].visits == [
        Timetable.Visit(checkpoint: "a", arrives: 555, leaves: 565),
        Timetable.Visit(checkpoint: "b", arrives: 575, leaves: 585),
      ])
    #expect(timetable.end == 585)
    #expect(timetable.start(of: cars(2)[1]) == 545)
    #expect(timetable.start(of: CarID(team: "x", number: 1)) == nil)
  }

  @Test(
    "a car takes the first rotation at which no checkpoint has more cars than it can serve",
    arguments: [
      // One at a time: a is taken until 9:20, b until 9:23 by the car that began there.
      ([1, 1, 1], ["abc", "bca", "cab"]),
      ([2, 2, 2], ["abc", "abc", "bca", "bca"]),
      ([9, 9, 9], ["abc", "abc", "abc"]),
      // a alone is narrow, and the third car would meet the second there.
      ([1, 9, 9], ["abc", "bca", "cab"]),
    ])
  func rotation(capacities: [Int], expected: [String]) {
    let timetable = Timetable(
      route: route(capacities: capacities, interval: 3), cars: cars(expected.count))
    #expect(timetable.cars.map(order) == expected)
    #expect(timetable.clashes == [])
  }

  @Test("a car may come in the minute in which another leaves")
  func halfOpen() {
    let timetable = Timetable(
      route: route(capacities: [1], stop: 5, interval: 5, orders: .same), cars: cars(3))
    #expect(timetable.clashes == [])
    #expect(timetable.peak(of: "a") == Timetable.Peak(cars: 1, minute: 550))
  }

  @Test("every car ends at the finish, and the others turn")
  func finish() {
    let timetable = Timetable(
      route: route(capacities: [1, 9, 1], stop: 3, finish: "b"), cars: cars(3))
    #expect(timetable.cars.map(order) == ["acb", "acb", "acb"])
    let narrow = Timetable(
      route: route(capacities: [1, 9, 1], stop: 9, finish: "b"), cars: cars(2))
    #expect(narrow.cars.map(order) == ["acb", "cab"])
  }

  @Test("a rotation without its legs is passed over")
  func passedOver() {
    let timetable = Timetable(
      route: route(capacities: [1, 1, 1], without: [(nil, "b")]), cars: cars(2))
    #expect(timetable.cars.map(order) == ["abc", "cab"])
    #expect(timetable.missingLegs == [])
  }

  @Test("a leg that an order needs and the route lacks is named once, for the first car")
  func missing() {
    let orders = Dictionary(
      uniqueKeysWithValues: cars(2).map { ($0, ["b", "a"] as [CheckpointID]) })
    let timetable = Timetable(
      route: route(capacities: [9, 9], orders: .given(orders), without: [("b", "a"), (nil, "b")]),
      cars: cars(3))
    #expect(
      timetable.missingLegs == [
        Timetable.MissingLeg(from: nil, to: "b", car: cars(1)[0]),
        Timetable.MissingLeg(from: "b", to: "a", car: cars(1)[0]),
      ])
    #expect(timetable.cars.map(order) == ["", "", "ab"])
  }

  @Test("too many cars at once are named, with the first minute and all that are there")
  func clash() {
    let timetable = Timetable(
      route: route(capacities: [2], stop: 10, interval: 4, orders: .same), cars: cars(4))
    #expect(
      timetable.clashes == [
        Timetable.Clash(
          checkpoint: "a", minute: 558, cars: Array(cars(3)), capacity: 2)
      ])
    #expect(timetable.peak(of: "a") == Timetable.Peak(cars: 3, minute: 558))
  }

  @Test("a day of no cars has no end but its start")
  func none() {
    let timetable = Timetable(route: route(capacities: [1]), cars: [])
    #expect(timetable.end == 540)
    #expect(timetable.peak(of: "a") == nil)
  }

  @Test(
    "whatever the route, a clash is told if and only if some minute has one", arguments: 0..<150)
  func law(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let route = randomRoute(&random)
    let timetable = Timetable(route: route, cars: cars(1 + random.below(24)))
    let swept = sweep(timetable)
    #expect(Set(timetable.clashes.map(\.checkpoint)) == overfull(swept, route))
    for clash in timetable.clashes {
      #expect(swept[clash.checkpoint]?[clash.minute] == clash.cars)
      #expect(clash.cars.count > clash.capacity)
    }
    for checkpoint in route.checkpoints {
      let most = swept[checkpoint.id]?.values.map(\.count).max()
      let peak = timetable.peak(of: checkpoint.id)
      #expect(peak?.cars == most)
      if let peak { #expect(swept[checkpoint.id]?[peak.minute]?.count == most) }
    }
    for schedule in timetable.cars where !schedule.visits.isEmpty {
      #expect(Set(schedule.visits.map(\.checkpoint)) == Set(route.checkpoints.map(\.id)))
      if let finish = route.finish { #expect(schedule.visits.last?.checkpoint == finish) }
    }
  }

  @Test(
    "each car's rotation is the first that fits, given the cars before it", arguments: 0..<100)
  func first(seed: Int) {
    var random = SeededGenerator(seed: UInt64(1_000 + seed))
    var route = randomRoute(&random)
    route.orders = .rotated
    let all = cars(1 + random.below(12))
    let timetable = Timetable(route: route, cars: all)
    for (index, schedule) in timetable.cars.enumerated() where !schedule.visits.isEmpty {
      let before = Array(timetable.cars[..<index])
      let rotations = rotations(of: route)
      let fitting = rotations.first { order in
        guard let own = drive(order, from: schedule.startMinute, route) else { return false }
        var day = schedule
        day.visits = own
        // Cars before it may clash among themselves, where no rotation fitted them.
        return fits(day, among: before, route)
      }
      #expect(schedule.visits.map(\.checkpoint) == fitting ?? rotations[0])
    }
  }

  @Test("a thousand cars at ten checkpoints have a timetable")
  func many() {
    let timetable = Timetable(
      route: route(capacities: Array(repeating: 3, count: 10), stop: 12), cars: cars(1_000))
    #expect(timetable.cars.count == 1_000)
    #expect(timetable.cars[999].startMinute == 540 + 999 * 5)
    #expect(timetable.clashes == [])
  }
}

// What the timetable is held against: slow, and by the letter.

private func randomRoute(_ random: inout SeededGenerator) -> Route {
  let count = 1 + random.below(5)
  var made = route(
    capacities: (0..<count).map { _ in 1 + random.below(3) }, interval: 1 + random.below(8),
    orders: random.below(4) == 0 ? .same : .rotated)
  for index in made.checkpoints.indices {
    made.checkpoints[index].stopMinutes = 1 + random.below(20)
  }
  for index in made.legs.indices { made.legs[index].minutes = 1 + random.below(30) }
  if random.below(3) == 0 { made.finish = made.checkpoints[random.below(count)].id }
  // Some legs are missing, but none that the route's own order needs.
  let own = rotations(of: made)[0]
  let needed = zip([nil] + own.map { CheckpointID?.some($0) }, own).map { [$0.0, $0.1] }
  made.legs.removeAll { leg in
    !needed.contains([leg.from, leg.to]) && random.below(6) == 0
  }
  return made
}

private func rotations(of route: Route) -> [[CheckpointID]] {
  let turning = route.checkpoints.map(\.id).filter { $0 != route.finish }
  let last = route.finish.map { [$0] } ?? []
  return (0..<max(turning.count, 1)).map { shift in
    turning.indices.map { turning[($0 + shift) % turning.count] } + last
  }
}

private func drive(
  _ order: [CheckpointID], from start: Int, _ route: Route
) -> [Timetable.Visit]? {
  var visits: [Timetable.Visit] = []
  for checkpoint in order {
    guard let leg = route.leg(from: visits.last?.checkpoint, to: checkpoint),
      let stop = route.checkpoint(checkpoint)?.stopMinutes
    else { return nil }
    let arrives = (visits.last?.leaves ?? start) + leg.minutes
    visits.append(
      Timetable.Visit(checkpoint: checkpoint, arrives: arrives, leaves: arrives + stop))
  }
  return visits
}

/// Whether a car finds room at every minute of its stops.
private func fits(
  _ schedule: Timetable.Schedule, among others: [Timetable.Schedule], _ route: Route
) -> Bool {
  schedule.visits.allSatisfy { visit in
    (visit.arrives..<visit.leaves).allSatisfy { minute in
      let there = others.filter { $0.isAt(visit.checkpoint, in: minute) }.count
      return there < route.checkpoint(visit.checkpoint)?.capacity ?? 0
    }
  }
}

/// The cars at each checkpoint in each minute of the day.
private func sweep(_ timetable: Timetable) -> [CheckpointID: [Int: [CarID]]] {
  var swept: [CheckpointID: [Int: [CarID]]] = [:]
  for minute in timetable.route.start.minute...timetable.end {
    for schedule in timetable.cars {
      for visit in schedule.visits where visit.arrives <= minute && minute < visit.leaves {
        swept[visit.checkpoint, default: [:]][minute, default: []].append(schedule.car)
      }
    }
  }
  return swept
}

private func overfull(
  _ swept: [CheckpointID: [Int: [CarID]]], _ route: Route
) -> Set<CheckpointID> {
  Set(
    route.checkpoints.filter { checkpoint in
      swept[checkpoint.id]?.values.contains { $0.count > checkpoint.capacity } ?? false
    }.map(\.id))
}

extension Timetable.Schedule {
  /// Whether the car stands at a checkpoint in a minute.
  fileprivate func isAt(_ checkpoint: CheckpointID, in minute: Int) -> Bool {
    visits.contains {
      $0.checkpoint == checkpoint && $0.arrives <= minute && minute < $0.leaves
    }
  }
}
