import Vocabulary

/// The results of a rally as programs read them, and as text, tables and pages are made of.
public struct RallyReport: Hashable, Sendable {
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
  public struct Team: Hashable, Codable, Sendable {
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
  public struct Car: Hashable, Sendable {
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
  public struct Correction: Hashable, Sendable {
    /// When it was made, in ISO 8601.
    public var at: String
    /// The car.
    public var car: CarID
    /// The checkpoint, `""` for none.
    public var checkpoint: CheckpointID
    /// The kind of entry.
    public var kind: String
    /// retired, disqualified or reinstated; nil for what is about something else.
    public var ending: String?
    /// Why.
    public var reason: String
    /// The car's points before.
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
}

extension RallyReport.Car {
  /// How far the car has come, in words.
  public var statusInWords: Bilingual { RallyWords.status(status) }
}

extension RallyReport: Codable {
  private enum CodingKeys: String, CodingKey {
    case event, asOf, final, teams, protestsUntil, underWay, corrections, simulated
  }

  /// Writes all members: what is not known is null, not left out.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(event, forKey: .event)
    try members.encode(asOf, forKey: .asOf)
    try members.encode(final, forKey: .final)
    try members.encode(teams, forKey: .teams)
    try members.encode(protestsUntil, forKey: .protestsUntil)
    try members.encode(underWay, forKey: .underWay)
    try members.encode(corrections, forKey: .corrections)
    try members.encode(simulated, forKey: .simulated)
  }
}

extension RallyReport.Car: Codable {
  private enum CodingKeys: String, CodingKey {
    case car, total, status, reason, legs
  }

  /// Writes all members: a reason that there is not is null, not left out.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(car, forKey: .car)
    try members.encode(total, forKey: .total)
    try members.encode(status, forKey: .status)
    try members.encode(reason, forKey: .reason)
    try members.encode(legs, forKey: .legs)
  }
}

extension RallyReport.Leg: Codable {
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

extension RallyReport.Correction: Codable {
  private enum CodingKeys: String, CodingKey {
    case at, car, checkpoint, kind, ending, reason
    case carBefore, carAfter, teamBefore, teamAfter, afterFinal
  }

  /// Writes all members: an ending that there is not is null, not left out.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(at, forKey: .at)
    try members.encode(car, forKey: .car)
    try members.encode(checkpoint, forKey: .checkpoint)
    try members.encode(kind, forKey: .kind)
    try members.encode(ending, forKey: .ending)
    try members.encode(reason, forKey: .reason)
    try members.encode(carBefore, forKey: .carBefore)
    try members.encode(carAfter, forKey: .carAfter)
    try members.encode(teamBefore, forKey: .teamBefore)
    try members.encode(teamAfter, forKey: .teamAfter)
    try members.encode(afterFinal, forKey: .afterFinal)
  }
}
