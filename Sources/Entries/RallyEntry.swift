import Vocabulary

/// What an entry says about a car of a rally.
public struct RallyEntry: Hashable, Sendable {
  /// The car: the entry's team, and a number in its body.
  public var car: CarID
  /// The checkpoint it is about, the entry's subject; `""` for none.
  public var checkpoint: CheckpointID
  /// What happened.
  public var event: RallyEvent
  /// Why it replaces what was noted before; nil for what does not.
  public var correction: String?

  /// What an entry says about a car.
  public init(
    car: CarID, checkpoint: CheckpointID = "", event: RallyEvent, correction: String? = nil
  ) {
    self.car = car
    self.checkpoint = checkpoint
    self.event = event
    self.correction = correction
  }
}

/// What can happen to a car of a rally.
public enum RallyEvent: Hashable, Sendable {
  /// It left the start, with this plan. Apart, since plans are large and starts few.
  indirect case started(CarPlan, RallyTime)
  /// It arrived; nil, in a correction, takes the arrival back.
  case arrived(RallyTime?)
  /// It departed; nil, in a correction, takes the departure back.
  case departed(RallyTime?)
  /// Its answer to an RC question was handed in.
  case answered(RCAnswer)
  /// Its RC sheet was marked by hand: the points for all questions of the checkpoint.
  case marked(points: Int)
  /// A judge scored its task.
  case judged(TaskScore)
  /// It bought a hint to this checkpoint: the hint's number from 1, and its price in points.
  case hinted(number: Int, price: Int)
  /// A marshal allows it to be so many minutes later on the leg to this checkpoint.
  case allowed(minutes: Int, reason: String)
  /// It goes on no more, or, after that, does.
  case ended(RallyEnding, RallyTime, reason: String)
}

/// How a car's run comes to an end before its last checkpoint.
public enum RallyEnding: String, Codable, CaseIterable, Sendable {
  /// It gave up: it keeps what it earned.
  case retired
  /// It is out of the rally: nothing counts.
  case disqualified
  /// It goes on: what was said before was a mistake.
  case reinstated
}

/// When something of a rally happened.
public struct RallyTime: Hashable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int
  /// Whether somebody noted it from a watch, on paper; else this machine's clock told it, which
  /// `rally sync` may correct.
  public var isNoted: Bool

  /// When something happened.
  public init(_ at: Int, isNoted: Bool = false) {
    self.at = at
    self.isNoted = isNoted
  }

  /// The latest time that an entry may hold, in the year 4770.
  static let latest = 88_361_323_200_000
}

/// An answer to an RC question.
public struct RCAnswer: Hashable, Sendable {
  /// The question.
  public var question: QuestionID
  /// What was answered: option ids, or the text as typed.
  public var answer: [String]
  /// What a fully right answer is worth, in points, from 0.
  public var value: Int
  /// The share of it that the answer earns, 0…1.
  public var credit: Double

  /// An answer to an RC question.
  public init(question: QuestionID, answer: [String], value: Int, credit: Double) {
    self.question = question
    self.answer = answer
    self.value = value
    self.credit = credit
  }
}

/// A judge's score of a task.
public struct TaskScore: Hashable, Sendable {
  /// Who judges; a judge's later score replaces the earlier one.
  public var judge: String
  /// The points given, one a criterion of the rubric.
  public var scores: [Int]
  /// The most points that each criterion allows, from 1.
  public var most: [Int]

  /// A judge's score of a task.
  public init(judge: String, scores: [Int], most: [Int]) {
    self.judge = judge
    self.scores = scores
    self.most = most
  }

  /// The share of the task's points that the scores earn, 0…1.
  public var credit: Double { Double(scores.reduce(0, +)) / Double(max(most.reduce(0, +), 1)) }
}
