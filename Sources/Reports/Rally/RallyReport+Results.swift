import CarRally
import Entries
import Programme
import RallyControl
import Vocabulary

extension RallyReport {
  /// The report of some results.
  ///
  /// - Parameter now: When it is made: milliseconds since 1970-01-01 00:00 UTC.
  public init(results: RallyResults, rally: Rally, now: Int, isSimulated: Bool) {
    let clock = LocalTime(zone: rally.event.timeZone)
    event = rally.event.id
    asOf = clock.iso8601(now)
    final = results.isFinal(at: now)
    protestsUntil = results.protestsUntil.map { clock.iso8601($0) }
    underWay = results.underWay.map(\.car)
    simulated = isSimulated
    teams = results.teams.map { team in
      Team(
        rank: team.rank, team: team.team, total: team.total, status: Self.status(of: team.cars),
        cars: team.cars.map { Car($0, clock) })
    }
    corrections = results.rulings.map { Correction($0, clock) }
  }

  private static func status(of cars: [CarRun]) -> String {
    let started = cars.filter { $0.state != .waiting }
    if started.isEmpty { return "waiting" }
    return started.allSatisfy(\.state.hasEnded) ? "finished" : "running"
  }
}

extension RallyReport.Car {
  init(_ run: CarRun, _ clock: LocalTime) {
    car = run.car
    total = run.total
    status = run.state.name
    switch run.state {
    case .retired(let reason), .disqualified(let reason): self.reason = reason
    default: reason = nil
    }
    legs = run.legs.map { RallyReport.Leg($0, clock) }
  }
}

extension RallyReport.Leg {
  init(_ leg: LegResult, _ clock: LocalTime) {
    checkpoint = leg.checkpoint
    due = leg.dueMinute.map { clock.iso8601($0 * 60_000) }
    arrived = leg.arrivedAt.map { clock.iso8601($0) }
    departed = leg.departedAt.map { clock.iso8601($0) }
    minutesOff = leg.minutesOff
    penalty = leg.penalty
    rc = leg.rc
    task = leg.task
    hints = leg.hintCost
    allowance = leg.allowance
    points = leg.points
    outcome = leg.outcome.rawValue
    remarks = leg.remarks.map(\.name) + (leg.isDepartureAssumed ? ["departureNotNoted"] : [])
    clockOffset =
      leg.remarks.compactMap { remark in
        if case .clockOffset(let offset) = remark {
          Int((Double(offset) / 1_000).rounded())
        } else {
          nil
        }
      }.first
  }
}

extension LegRemark {
  /// The remark's name, as programs read it.
  fileprivate var name: String {
    switch self {
    case .beforeOpening: "beforeOpening"
    case .outOfOrder: "outOfOrder"
    case .departureBeforeArrival: "departureBeforeArrival"
    case .beforeDeparture: "beforeDeparture"
    case .clockOffset: "clockOffset"
    }
  }
}

extension RallyReport.Correction {
  init(_ ruled: RallyResults.RuledResult, _ clock: LocalTime) {
    at = clock.iso8601(ruled.ruling.precedence.at)
    car = ruled.ruling.car
    checkpoint = ruled.ruling.checkpoint
    kind = ruled.ruling.kind.rawValue
    ending = ruled.ruling.ending?.rawValue
    reason = ruled.ruling.reason
    carBefore = ruled.car.before
    carAfter = ruled.car.after
    teamBefore = ruled.team.before
    teamAfter = ruled.team.after
    afterFinal = ruled.isAfterFinal
  }
}
