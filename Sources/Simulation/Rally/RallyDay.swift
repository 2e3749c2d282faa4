import CarRally
import Entries
import Journal
import RallyControl
import RallyRoute
import Vocabulary

/// A rally driven by simulated cars, through the same race control as by real ones.
///
/// The same options give the same entries to the byte: everything random follows from the seed, and
/// time is the simulation's own.
public struct RallyDay {
  private let rally: Rally
  private let kiosk: String
  private let model: ResponseModel

  /// A day of a rally.
  ///
  /// - Parameter kiosk: What the kiosks' names begin with: `sim-start`, `sim-lam-pam`….
  public init(_ rally: Rally, seed: UInt64 = 1, kiosk: String = "sim") {
    self.rally = rally
    self.kiosk = kiosk
    model = ResponseModel(seed: seed)
  }

  /// What a day came to.
  public struct Summary: Hashable, Sendable {
    /// The cars that started.
    public var cars = 0
    /// The checkpoints at which cars arrived, of all cars.
    public var arrivals = 0
    /// The entries that were written.
    public var entries = 0
    /// What race control refused, such as an arrival that was noted twice.
    public var refused = 0
  }

  /// Drives all cars from the start to their end, in the order of time.
  ///
  /// - Parameter journal: A store that is marked as simulated.
  /// - Throws: `SimulationError.realStore`, and the store's errors.
  public func run(on journal: any Journal) throws -> Summary {
    guard journal.isSimulated else { throw SimulationError.realStore }
    let first = rally.plannedStart
    var cars = rally.timetable.cars.map { schedule in
      SimulatedCar(
        schedule, in: rally, model: model,
        startingAt: first + (schedule.startMinute - rally.route.start.minute) * 60_000)
    }
    var summary = Summary()
    while let index = cars.indices.filter({ !cars[$0].isDone }).min(by: {
      (cars[$0].next, $0) < (cars[$1].next, $1)
    }) {
      let place = cars[index].place?.rawValue ?? "start"
      let desk = RallyDesk(rally, journal: journal, kiosk: "\(kiosk)-\(place)")
      for act in cars[index].act() {
        do {
          try act.note(at: desk)
          summary.entries += 1
          if case .arrived = act.event, act.reason == nil { summary.arrivals += 1 }
          if case .started = act.event { summary.cars += 1 }
        } catch is RallyRefused {
          summary.refused += 1
        }
      }
    }
    return summary
  }
}

/// Something that a simulated car does, or that is done to it.
struct CarAct {
  var car: CarID
  var checkpoint: CheckpointID
  var event: RallyEvent
  var actor: RallyActor
  var reason: String?
  var now: Int

  func note(at desk: RallyDesk) throws {
    _ = try desk.note(event, of: car, at: checkpoint, by: actor, reason: reason, now: now)
  }
}
