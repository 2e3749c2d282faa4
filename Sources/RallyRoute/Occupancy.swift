import Vocabulary

/// How many cars stand at each checkpoint in each minute of the plan.
///
/// A car stands at a checkpoint from the minute in which it is due until, but not in, the minute in
/// which it leaves.
struct Occupancy {
  private var cars: [CheckpointID: [Int: Int]] = [:]
  private let capacities: [CheckpointID: Int]

  /// Checkpoints at which nobody stands.
  init(_ route: Route) {
    capacities = Dictionary(route.checkpoints.map { ($0.id, $0.capacity) }) { first, _ in first }
  }

  /// Whether stops find room at every checkpoint.
  func takes(_ visits: [Timetable.Visit]) -> Bool {
    visits.allSatisfy { visit in
      let (known, capacity) = (cars[visit.checkpoint] ?? [:], capacities[visit.checkpoint] ?? 1)
      return (visit.arrives..<visit.leaves).allSatisfy { (known[$0] ?? 0) < capacity }
    }
  }

  /// Adds the stops of a car.
  mutating func add(_ visits: [Timetable.Visit]) {
    for visit in visits {
      for minute in visit.arrives..<visit.leaves {
        cars[visit.checkpoint, default: [:]][minute, default: 0] += 1
      }
    }
  }

  /// Where there are too many cars, and the most cars at each checkpoint: the proof that there is
  /// room, or the first minute without.
  func verdict(
    _ route: Route, _ schedules: [Timetable.Schedule]
  ) -> (clashes: [Timetable.Clash], peaks: [CheckpointID: Timetable.Peak]) {
    var clashes: [Timetable.Clash] = []
    var peaks: [CheckpointID: Timetable.Peak] = [:]
    for checkpoint in route.checkpoints {
      guard let minutes = cars[checkpoint.id], let most = minutes.values.max() else { continue }
      let first = minutes.filter { $0.value == most }.keys.min() ?? 0
      peaks[checkpoint.id] = Timetable.Peak(cars: most, minute: first)
      guard most > checkpoint.capacity else { continue }
      let clash = minutes.filter { $0.value > checkpoint.capacity }.keys.min() ?? first
      clashes.append(
        Timetable.Clash(
          checkpoint: checkpoint.id, minute: clash,
          cars: schedules.filter { schedule in
            schedule.visits.contains {
              $0.checkpoint == checkpoint.id && ($0.arrives..<$0.leaves).contains(clash)
            }
          }.map(\.car), capacity: checkpoint.capacity))
    }
    return (clashes, peaks)
  }
}
