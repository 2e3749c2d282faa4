import CarRally
import Entries
import Programme
import RallyControl
import Vocabulary

/// The results of a rally as programs read them, and as text, tables and pages are made of.
public struct RallyReport: Hashable, Encodable, Sendable {
  /// The event.
  public var event: EventID
  /// When it was so, in ISO 8601.
  public var asOf: String
  /// Whether nothing changes any more but by a correction.
  public var final: Bool
  /// The teams in rank order.
  public var teams: [Team]
  /// Until when protests are taken, in ISO 8601; nil as long as some car is on its way.
  public var protestsUntil: String?
  /// The cars that have started and not come to their end.
  public var underWay: [CarID]
  /// What marshals decided, in the order in which they did.
  public var corrections: [Correction]
  /// Whether the entries are simulated.
  public var simulated: Bool

  /// A team's place.
  public struct Team: Hashable, Encodable, Sendable {
    /// The place from 1; equals share one.
    public var rank: Int
    /// The team.
    public var team: TeamID
    /// The rounded mean of its cars that have started.
    public var total: Int
    /// waiting, running or finished.
    public var status: String
    /// Its cars by number.
    public var cars: [Car]
  }

  /// A car's result.
  public struct Car: Hashable, Encodable, Sendable {
    /// The car.
    public var car: CarID
    /// Its points, from 0.
    public var total: Int
    /// waiting, onLeg, atCheckpoint, finished, retired or disqualified.
    public var status: String
    /// Why it retired or was disqualified; nil where it did not.
    public var reason: String?
    /// Its legs in its visiting order.
    public var legs: [Leg]
  }

  /// A leg's result.
  public struct Leg: Hashable, Sendable {
    /// The checkpoint at its end.
    public var checkpoint: CheckpointID
    /// When the car was due, in ISO 8601.
    public var due: String?
    /// When it arrived.
    public var arrived: String?
    /// When it departed; also where that was not noted.
    public var departed: String?
    /// Whole minutes late, or, below 0, early.
    public var minutesOff: Int?
    /// The points that time costs, from 0.
    public var penalty: Int
    /// The points of RC questions.
    public var rc: Int
    /// The points of the task.
    public var task: Int
    /// The points that hints cost, from 0.
    public var hints: Int
    /// The minutes that a marshal allowed.
    public var allowance: Int
    /// rc + task − penalty − hints.
    public var points: Int
    /// open, reached, tooLate, closed, missed or notReached.
    public var outcome: String
    /// What is unusual: beforeOpening, outOfOrder, departureBeforeArrival, beforeDeparture,
    /// departureNotNoted, clockOffset.
    public var remarks: [String]
    /// What was added to the arrival's time, in seconds; nil for nothing.
    public var clockOffset: Int?
  }

  /// A decision of a marshal and its effect.
  public struct Correction: Hashable, Encodable, Sendable {
    /// When it was made, in ISO 8601.
    public var at: String
    /// The car.
    public var car: CarID
    /// The checkpoint, `""` for none.
    public var checkpoint: CheckpointID
    /// The kind of entry.
    public var kind: String
    /// Why.
    public var reason: String
    /// The car's points before and after.
    public var carBefore: Int
    /// The car's points after.
    public var carAfter: Int
    /// The team's points before.
    public var teamBefore: Int
    /// The team's points after.
    public var teamAfter: Int
    /// Whether it was made when the results were final.
    public var afterFinal: Bool
  }

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
    reason = ruled.ruling.reason
    carBefore = ruled.car.before
    carAfter = ruled.car.after
    teamBefore = ruled.team.before
    teamAfter = ruled.team.after
    afterFinal = ruled.isAfterFinal
  }
}

extension RallyReport.Leg: Encodable {
  private enum CodingKeys: String, CodingKey {
    case checkpoint, due, arrived, departed, minutesOff, penalty, rc, task, hints, allowance
    case points, outcome, remarks, clockOffset
  }

  /// Writes all members: what is not known is null, not left out.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(checkpoint, forKey: .checkpoint)
    try members.encode(due, forKey: .due)
    try members.encode(arrived, forKey: .arrived)
    try members.encode(departed, forKey: .departed)
    try members.encode(minutesOff, forKey: .minutesOff)
    try members.encode(penalty, forKey: .penalty)
    try members.encode(rc, forKey: .rc)
    try members.encode(task, forKey: .task)
    try members.encode(hints, forKey: .hints)
    try members.encode(allowance, forKey: .allowance)
    try members.encode(points, forKey: .points)
    try members.encode(outcome, forKey: .outcome)
    try members.encode(remarks, forKey: .remarks)
    try members.encode(clockOffset, forKey: .clockOffset)
  }
}
