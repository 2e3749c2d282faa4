import Entries
import Vocabulary

/// A car's run as it stands: where the car is, and what each leg came to.
public struct CarRun: Hashable, Sendable {
  /// The car.
  public var car: CarID
  /// What it is to do; nil before it has started.
  public var plan: CarPlan?
  /// When it left the start; nil before.
  public var startedAt: Int?
  /// Where it is.
  public var state: CarState
  /// The legs in the car's order; empty before it has started.
  public var legs: [LegResult]
  /// The points it has, from 0.
  public var total: Int

  /// A car's run as it stands.
  public init(
    car: CarID, plan: CarPlan? = nil, startedAt: Int? = nil, state: CarState = .waiting,
    legs: [LegResult] = [], total: Int = 0
  ) {
    self.car = car
    self.plan = plan
    self.startedAt = startedAt
    self.state = state
    self.legs = legs
    self.total = total
  }

  /// The result of the leg to a checkpoint; nil where the car does not go there.
  public func leg(to checkpoint: CheckpointID) -> LegResult? {
    legs.first { $0.checkpoint == checkpoint }
  }

  /// The leg that the car drives; nil while it drives none.
  public var currentLeg: LegResult? {
    if case .onLeg(let index) = state { legs[index] } else { nil }
  }

  /// The checkpoint that the car is at; its last one, once it has finished there.
  public var place: CheckpointID? {
    switch state {
    case .atCheckpoint(let index): legs[index].checkpoint
    case .finished: legs.last?.checkpoint
    default: nil
    }
  }

  /// The latest time of the run that is known, in milliseconds; nil before the start.
  public var latestTime: Int? {
    legs.reduce(startedAt) { latest, leg in
      [latest, leg.arrivedAt, leg.isDepartureAssumed ? nil : leg.departedAt].compactMap(\.self)
        .max()
    }
  }
}

/// Where a car of a rally is.
public enum CarState: Hashable, Sendable {
  /// It has not started.
  case waiting
  /// It drives the leg at this index.
  case onLeg(Int)
  /// It is at the checkpoint at the end of the leg at this index.
  case atCheckpoint(Int)
  /// It arrived at its last checkpoint.
  case finished
  /// It gave up, for this reason.
  case retired(reason: String)
  /// It is out of the rally, for this reason.
  case disqualified(reason: String)

  /// Whether the run has come to its end.
  public var hasEnded: Bool {
    switch self {
    case .waiting, .onLeg, .atCheckpoint: false
    case .finished, .retired, .disqualified: true
    }
  }

  /// The state's name, as programs read it.
  public var name: String {
    switch self {
    case .waiting: "waiting"
    case .onLeg: "onLeg"
    case .atCheckpoint: "atCheckpoint"
    case .finished: "finished"
    case .retired: "retired"
    case .disqualified: "disqualified"
    }
  }
}

/// What a leg and the checkpoint at its end came to.
public struct LegResult: Hashable, Sendable {
  /// The checkpoint at its end.
  public var checkpoint: CheckpointID
  /// When the leg began, in milliseconds since 1970-01-01 00:00 UTC; nil before it did.
  public var beganAt: Int?
  /// The minute in which the car is due, from 1970-01-01 00:00 UTC; nil before the leg began.
  public var dueMinute: Int?
  /// When the car arrived, by the rally's clock, in milliseconds; nil where it did not.
  public var arrivedAt: Int?
  /// When it departed, likewise; nil before.
  public var departedAt: Int?
  /// Whether that departure was not noted: the stop of the plan counts.
  public var isDepartureAssumed = false
  /// Whole minutes late, or, below 0, early; nil without an arrival.
  public var minutesOff: Int?
  /// The minutes that a marshal allowed, from 0.
  public var allowance = 0
  /// The points that time costs, from 0.
  public var penalty = 0
  /// The points of RC questions, from 0.
  public var rc = 0
  /// The points of the task, from 0.
  public var task = 0
  /// The points that hints cost, from 0.
  public var hintCost = 0
  /// The numbers of the hints that were bought, rising.
  public var hints: [Int] = []
  /// The RC questions that were handed in, with what each earned before the checkpoint's outcome.
  public var answers: [HandedIn] = []
  /// The points of an RC sheet that was marked by hand; nil where there is none.
  public var marked: Int?
  /// The judges of the task, each with the share given, 0…1; in the order of their names.
  public var judges: [JudgedTask] = []
  /// What became of the checkpoint.
  public var outcome: LegOutcome = .open
  /// What is unusual about it.
  public var remarks: [LegRemark] = []

  /// An RC question that was handed in.
  public struct HandedIn: Hashable, Sendable {
    /// The question.
    public var question: QuestionID
    /// What it earned.
    public var points: Int
  }

  /// A judge's share of a task's points.
  public struct JudgedTask: Hashable, Sendable {
    /// Who judged.
    public var judge: String
    /// The share given, 0…1.
    public var credit: Double
  }

  /// A leg that nothing has happened on.
  public init(checkpoint: CheckpointID) { self.checkpoint = checkpoint }

  /// Whether the answer to an RC question was handed in.
  public func hasAnswer(to question: QuestionID) -> Bool {
    answers.contains { $0.question == question }
  }

  /// What the leg adds to the car's total: rc + task − penalty − what hints cost.
  public var points: Int { rc + task - penalty - hintCost }
}

/// What became of a checkpoint.
public enum LegOutcome: String, CaseIterable, Sendable {
  /// The car has not been there yet.
  case open
  /// It was there in time.
  case reached
  /// It was there later than the maximum lateness allows: it has missed it.
  case tooLate
  /// It was there after the checkpoint had closed: it has missed it.
  case closed
  /// It was never there, or at a time that contradicts its other times: it has missed it.
  case missed
  /// The car retired before it: it earns and costs nothing.
  case notReached

  /// Whether the checkpoint earns nothing and costs the points of a missed one.
  public var isMissed: Bool {
    switch self {
    case .tooLate, .closed, .missed: true
    case .open, .reached, .notReached: false
    }
  }
}

/// What is unusual about a leg.
public enum LegRemark: Hashable, Sendable {
  /// The arrival was before the checkpoint opened, and counts as when it did.
  case beforeOpening
  /// The arrival contradicts the other times of the run: it does not count.
  case outOfOrder
  /// The departure was noted before the arrival: it does not count.
  case departureBeforeArrival
  /// The arrival is before the departure that its leg began with.
  case beforeDeparture
  /// The time was corrected by the offset of its machine's clock, in milliseconds.
  case clockOffset(Int)
}
