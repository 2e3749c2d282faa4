import Entries
import Vocabulary

extension Timetable {
  /// What a car is to do, as its start's entry keeps it; nil where the rally has no such car, or no
  /// way to drive its order.
  ///
  /// - Parameter midnight: The local midnight of the day on which it starts, in milliseconds since
  ///   1970-01-01 00:00 UTC.
  public func plan(for car: CarID, questions: RouteQuestions, midnight: Int) -> CarPlan? {
    guard let visits = schedule(of: car)?.visits, !visits.isEmpty else { return nil }
    var place: CheckpointID?
    let legs = visits.compactMap { visit -> PlannedLeg? in
      defer { place = visit.checkpoint }
      guard let checkpoint = route.checkpoint(visit.checkpoint),
        let leg = route.leg(from: place, to: visit.checkpoint)
      else { return nil }
      return PlannedLeg(
        checkpoint: checkpoint.id, minutes: leg.minutes, stopMinutes: checkpoint.stopMinutes,
        opens: checkpoint.opensMinute.map { midnight + $0 * 60_000 },
        closes: checkpoint.closesMinute.map { midnight + $0 * 60_000 },
        rcMost: questions.rcMost(checkpoint.id), taskMost: checkpoint.task?.maximum ?? 0)
    }
    return CarPlan(
      route: route.id, legs: legs, rules: route.rules, protestMinutes: route.protestMinutes)
  }
}
