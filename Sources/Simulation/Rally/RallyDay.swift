import CarRally
import Entries
import Journal
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// The day of a rally: all its cars, in the order of time, through the same rules as real ones.
struct RallyDay {
  /// What a rally day came to.
  struct Outcome {
    /// The cars that started.
    var cars = 0
    /// The times a car was at a checkpoint.
    var checkpoints = 0
    /// What was not let in.
    var refusals: [RallyRefused] = []
    /// When the first car is due to start, in milliseconds since 1970-01-01 00:00 UTC.
    var begins: Int
    /// When the last thing was typed.
    var ends: Int
  }

  private let rally: Rally
  private let kiosk: String
  private let journal: any Journal
  /// The cars with their days, in the order in which they start.
  let cars: [SimulatedCar]

  /// The day of the cars that have not started already.
  ///
  /// - Parameter kiosk: What the kiosks' names begin with: `sim-start`, `sim-lam-pam`….
  /// - Throws: `SimulationError` where the route has no way for a car, and the store's errors.
  init(_ rally: Rally, kiosk: String, model: ResponseModel, journal: any Journal) throws {
    self.rally = rally
    self.kiosk = kiosk
    self.journal = journal
    let known = try journal.rally(event: rally.event.id, car: nil)
    let first = rally.plannedStart
    cars = try rally.crews.compactMap { crew in
      guard known.run(of: crew.car)?.startedAt == nil else { return nil }
      guard let plan = rally.plan(for: crew.car, startingAt: first),
        let minute = rally.timetable.start(of: crew.car)
      else { throw SimulationError.noWay(crew.car) }
      let start = rally.clock.midnight(of: first) + minute * 60_000
      return SimulatedCar(crew, plan: plan, in: rally, startingAt: start, model: model)
    }
  }

  /// Types what happened to all cars, in the order of time; what is refused is let go, as people do.
  ///
  /// - Parameter progress: Told the number of cars whose day has ended, after each.
  /// - Throws: The store's errors.
  func play(progress: (Int) -> Void = { _ in }) throws -> Outcome {
    var outcome = Outcome(begins: rally.plannedStart, ends: rally.plannedStart)
    var ended = 0
    for (index, place) in order() {
      let car = cars[index]
      let deed = car.deeds[place]
      do {
        try note(deed, of: car.car)
        if place == 0 { outcome.cars += 1 }
      } catch let refused as RallyRefused {
        outcome.refusals.append(refused)
      }
      outcome.ends = max(outcome.ends, deed.at)
      if place == car.deeds.count - 1 {
        ended += 1
        progress(ended)
      }
    }
    let driven = Set(cars.map(\.car))
    outcome.checkpoints = try desk(nil).results().teams.flatMap(\.cars)
      .filter { driven.contains($0.car) }
      .reduce(0) { $0 + $1.legs.count { $0.arrivedAt != nil } }
    return outcome
  }

  /// The cars and the places of their deeds in the order of time; at one instant the cars take turns
  /// as they start.
  private func order() -> [(car: Int, deed: Int)] {
    cars.indices.flatMap { car in cars[car].deeds.indices.map { (car: car, deed: $0) } }
      .sorted { left, right in
        (cars[left.car].deeds[left.deed].at, left.car, left.deed)
          < (cars[right.car].deeds[right.deed].at, right.car, right.deed)
      }
  }

  private func note(_ deed: RallyDeed, of car: CarID) throws {
    let desk = desk(deed.desk)
    switch deed.note {
    case .start(let time):
      _ = try desk.start(car, at: time, by: deed.actor, reason: deed.reason, now: deed.at)
    case .answer(let question, let response):
      _ = try desk.answer(
        question, with: response, of: car, at: deed.checkpoint, by: deed.actor, now: deed.at)
    case .event(let event):
      _ = try desk.note(
        event, of: car, at: deed.checkpoint, by: deed.actor, reason: deed.reason, now: deed.at)
    }
  }

  private func desk(_ checkpoint: CheckpointID?) -> RallyDesk {
    RallyDesk(
      rally, journal: journal, kiosk: "\(kiosk)-\(checkpoint.map(\.rawValue) ?? "start")")
  }
}
