import Entries
import Vocabulary

@testable import CarRally

/// A car of a small rally, driven by hand: start 08:30, legs of 10, 15 and 20 minutes, stops of 5.
struct SampleCar {
  static let day = 1_413_590_400_000  // 2014-10-18 00:00 UTC
  var car: CarID
  var fold: CarFold
  var entries: [(entry: RallyEntry, precedence: Precedence)] = []
  var store = "0000000000000001"

  init(_ car: CarID = CarID(team: "rose", number: 1)) {
    self.car = car
    fold = CarFold(car: car)
  }

  static let plan = CarPlan(
    route: "sample",
    legs: [
      PlannedLeg(checkpoint: "c1", minutes: 10, stopMinutes: 5, rcMost: 200, taskMost: 100),
      PlannedLeg(
        checkpoint: "c2", minutes: 15, stopMinutes: 5, opens: at("09:00"), closes: at("10:30"),
        rcMost: 200, taskMost: 100),
      PlannedLeg(checkpoint: "c3", minutes: 20, stopMinutes: 5, rcMost: 200, taskMost: 100),
    ], rules: .standard, protestMinutes: 30)

  /// The instant of a time of day, `08:30` or `08:30:59`.
  static func at(_ time: String) -> Int {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    return day + ((parts[0] * 60 + parts[1]) * 60 + (parts.count > 2 ? parts[2] : 0)) * 1000
  }

  mutating func note(
    _ event: RallyEvent, at checkpoint: CheckpointID = "", because reason: String? = nil,
    written: Int? = nil
  ) {
    let seq = entries.count + 1
    let entry = RallyEntry(car: car, checkpoint: checkpoint, event: event, correction: reason)
    let precedence = Precedence(
      at: written ?? Self.day + seq * 1000, kiosk: KioskKey("k1@\(store)"), seq: seq)
    entries.append((entry, precedence))
    fold.add(entry, precedence)
  }

  mutating func start(_ time: String = "08:30", plan: CarPlan = SampleCar.plan) {
    note(.started(plan, RallyTime(Self.at(time))))
  }

  mutating func arrive(_ checkpoint: CheckpointID, _ time: String, because reason: String? = nil) {
    note(.arrived(RallyTime(Self.at(time))), at: checkpoint, because: reason)
  }

  mutating func depart(_ checkpoint: CheckpointID, _ time: String, because reason: String? = nil) {
    note(.departed(RallyTime(Self.at(time))), at: checkpoint, because: reason)
  }

  mutating func mark(_ checkpoint: CheckpointID, _ points: Int, because reason: String? = nil) {
    note(.marked(points: points), at: checkpoint, because: reason)
  }

  var run: CarRun { fold.run(clocks: ClockOffsets()) }
}
