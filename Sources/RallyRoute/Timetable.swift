import Vocabulary

/// Who is due where, when, by the plan: every leg in its time, every stop as long as the route says.
public struct Timetable: Hashable, Sendable {
  /// The cars in the order in which they start.
  public let cars: [Schedule]
  /// The legs that some car's order needs and the route does not have.
  public let missingLegs: [MissingLeg]
  /// The places and times at which more cars are due than a checkpoint can serve.
  public let clashes: [Clash]
  private let peaks: [CheckpointID: Peak]
  let route: Route

  /// A car's day.
  public struct Schedule: Hashable, Sendable {
    /// The car.
    public var car: CarID
    /// When it starts, in minutes from midnight of the rally's day.
    public var startMinute: Int
    /// Where it is due, in its visiting order.
    public var visits: [Visit]
  }

  /// A stop of a car, in minutes from midnight of the rally's day; past midnight they go on.
  public struct Visit: Hashable, Sendable {
    /// The checkpoint.
    public var checkpoint: CheckpointID
    /// When the car is due.
    public var arrives: Int
    /// When it leaves.
    public var leaves: Int
  }

  /// A leg that an order needs and the route does not have.
  public struct MissingLeg: Hashable, Sendable {
    /// Where it would begin; nil for the start.
    public var from: CheckpointID?
    /// Where it would end.
    public var to: CheckpointID
    /// The first car that needs it.
    public var car: CarID
  }

  /// More cars are due at a checkpoint at once than it can serve.
  public struct Clash: Hashable, Sendable {
    /// The checkpoint.
    public var checkpoint: CheckpointID
    /// When the first car too many comes, in minutes from midnight.
    public var minute: Int
    /// The cars that are there then.
    public var cars: [CarID]
    /// How many it can serve.
    public var capacity: Int
  }

  /// The most cars at once at a checkpoint.
  public struct Peak: Hashable, Sendable {
    /// How many.
    public var cars: Int
    /// When that is so first, in minutes from midnight.
    public var minute: Int
  }

  /// The timetable of a route.
  ///
  /// - Parameter cars: The cars in the order in which they start.
  public init(route: Route, cars: [CarID]) {
    self.route = route
    var planner = Planner(route: route)
    self.cars = cars.enumerated().map { index, car in
      planner.schedule(car, startingAt: route.start.minute + index * route.start.interval)
    }
    missingLegs = planner.missingLegs
    (clashes, peaks) = planner.occupancy.verdict(route, self.cars)
  }

  /// A car's day; nil where the rally has no such car.
  public func schedule(of car: CarID) -> Schedule? { cars.first { $0.car == car } }

  /// When a car starts, in minutes from midnight; nil where the rally has no such car.
  public func start(of car: CarID) -> Int? { schedule(of: car)?.startMinute }

  /// The most cars at once at a checkpoint; nil where none is due.
  public func peak(of checkpoint: CheckpointID) -> Peak? { peaks[checkpoint] }

  /// When the last car is due at its last checkpoint, in minutes from midnight.
  public var lastArrival: Int {
    cars.compactMap { $0.visits.last?.arrives }.max() ?? route.start.minute
  }

  /// When the last car has ended its last stop, in minutes from midnight.
  public var end: Int { cars.compactMap { $0.visits.last?.leaves }.max() ?? route.start.minute }
}

/// Finds the order of one car after the other.
private struct Planner {
  let route: Route
  var occupancy: Occupancy
  var missingLegs: [Timetable.MissingLeg] = []
  private let legs: [Pair: Leg]
  private let stops: [CheckpointID: Int]
  private let rotations: [[CheckpointID]]

  private struct Pair: Hashable {
    var from: CheckpointID?
    var to: CheckpointID
  }

  init(route: Route) {
    self.route = route
    occupancy = Occupancy(route)
    legs = Dictionary(route.legs.map { (Pair(from: $0.from, to: $0.to), $0) }) { first, _ in first }
    stops = Dictionary(route.checkpoints.map { ($0.id, $0.stopMinutes) }) { first, _ in first }
    rotations = Self.rotations(of: route)
  }

  /// The route's order, begun at one checkpoint after the other; where all end at the same, that
  /// stays the last.
  private static func rotations(of route: Route) -> [[CheckpointID]] {
    let all = route.checkpoints.map(\.id)
    let turning = all.filter { $0 != route.finish }
    let last = route.finish.map { [$0] } ?? []
    guard route.orders == .rotated, !turning.isEmpty else { return [turning + last] }
    return turning.indices.map { turning[$0...] + turning[..<$0] + last }
  }

  mutating func schedule(_ car: CarID, startingAt start: Int) -> Timetable.Schedule {
    let order = order(of: car, startingAt: start)
    noteMissingLegs(of: order, car)
    let visits = visits(in: order, from: start) ?? []
    occupancy.add(visits)
    return Timetable.Schedule(car: car, startMinute: start, visits: visits)
  }

  /// The first order in which no checkpoint has more cars than it can serve; the route's own where
  /// there is none.
  private func order(of car: CarID, startingAt start: Int) -> [CheckpointID] {
    if case .given(let orders) = route.orders, let order = orders[car] { return order }
    let fitting = rotations.first { order in
      visits(in: order, from: start).map(occupancy.takes) ?? false
    }
    return fitting ?? rotations[0]
  }

  /// The stops of a car in an order; nil where a leg is missing.
  private func visits(in order: [CheckpointID], from start: Int) -> [Timetable.Visit]? {
    var visits: [Timetable.Visit] = []
    var minute = start
    var place: CheckpointID?
    for checkpoint in order {
      guard let leg = legs[Pair(from: place, to: checkpoint)] else { return nil }
      let arrives = minute + leg.minutes
      minute = arrives + (stops[checkpoint] ?? 0)
      visits.append(Timetable.Visit(checkpoint: checkpoint, arrives: arrives, leaves: minute))
      place = checkpoint
    }
    return visits
  }

  private mutating func noteMissingLegs(of order: [CheckpointID], _ car: CarID) {
    var place: CheckpointID?
    for checkpoint in order {
      if legs[Pair(from: place, to: checkpoint)] == nil,
        !missingLegs.contains(where: { $0.from == place && $0.to == checkpoint })
      {
        missingLegs.append(Timetable.MissingLeg(from: place, to: checkpoint, car: car))
      }
      place = checkpoint
    }
  }
}
