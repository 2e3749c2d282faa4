import Entries
import Vocabulary

/// The fold of all entries about the cars of one event, in whatever order they come.
public struct RallyFold: Sendable {
  private var indices: [CarID: Int] = [:]
  /// The cars that entries are about, in the order in which they came.
  public private(set) var cars: [CarFold] = []
  // Entries of one car mostly follow each other.
  private var latest = 0
  /// How far the machines' clocks are from the rally's.
  public private(set) var clocks = ClockOffsets()

  /// The fold of no entries.
  public init() {}

  /// Takes in an entry, if it is about a car or a clock.
  ///
  /// - Throws: `UnreadableBody` where it does not say what its kind needs.
  public mutating func add(_ entry: borrowing Entry) throws(UnreadableBody) {
    if entry.kind == .clockSynced {
      clocks.add(try ClockSync(body: entry.body), entry.precedence)
    } else if let rally = try entry.draft.rallyResult() {
      add(rally, entry.precedence)
    }
  }

  /// Takes in an entry about a car whose body was read already.
  public mutating func add(_ rally: RallyEntry, _ precedence: Precedence) {
    cars[index(of: rally.car)].add(rally, precedence)
  }

  private mutating func index(of car: CarID) -> Int {
    if cars.indices.contains(latest), cars[latest].car == car { return latest }
    let index = indices[car] ?? cars.count
    if index == cars.count {
      indices[car] = index
      cars.append(CarFold(car: car))
    }
    latest = index
    return index
  }

  /// The run of each car, by car.
  ///
  /// - Parameter limit: Leaves out the rulings after this; nil takes all.
  public func runs(upTo limit: Precedence? = nil) -> [CarRun] {
    // Sorted by their places, which are less to move than runs.
    cars.indices.sorted { cars[$0].car < cars[$1].car }
      .map { cars[$0].run(clocks: clocks, upTo: limit) }
  }

  /// A car's run; nil where nothing is known of the car.
  public func run(of car: CarID) -> CarRun? {
    indices[car].map { cars[$0].run(clocks: clocks) }
  }
}

extension RallyFold {
  /// Until when protests are taken: from the latest note on, for as long as the route says.
  ///
  /// Rulings do not keep the results open: they have their reasons, and show.
  ///
  /// - Parameter runs: The runs of all cars.
  /// - Returns: Milliseconds since 1970-01-01 00:00 UTC; nil as long as some car is on its way, or
  ///   none has started.
  public func protestsUntil(after runs: [CarRun]) -> Int? {
    let started = runs.filter { $0.state != .waiting }
    guard !started.isEmpty, started.allSatisfy(\.state.hasEnded) else { return nil }
    let window = started.compactMap { $0.plan?.protestMinutes }.max() ?? 0
    return cars.compactMap(\.latestNote).max().map { $0 + window * 60_000 }
  }
}

/// A team's rally points: the mean of its cars' totals, halves away from zero.
///
/// - Parameter totals: The totals of the cars that have started.
public func teamPoints(ofCars totals: [Int]) -> Int {
  guard !totals.isEmpty else { return 0 }
  let sum = totals.reduce(0, +)
  let magnitude = (2 * sum.magnitude + UInt(totals.count)) / UInt(2 * totals.count)
  return sum < 0 ? -Int(magnitude) : Int(magnitude)
}
