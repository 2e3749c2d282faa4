import Entries

/// A sum of what answers earned, exact and the same in whatever order they are added.
public struct Tally: Hashable, Sendable, AdditiveArithmetic {
  /// The points.
  public var points: Int
  /// The number of fully right answers in time.
  public var right: Int
  /// The number of questions answered that could be right; one that waits for a judge is not yet.
  public var asked: Int
  /// The share of time left, summed over the fully right answers, in millionths.
  public var timeLeft: Int

  /// A sum with these parts.
  public init(points: Int = 0, right: Int = 0, asked: Int = 0, timeLeft: Int = 0) {
    self.points = points
    self.right = right
    self.asked = asked
    self.timeLeft = timeLeft
  }

  /// What one answer adds, the question being sound.
  public init(_ answer: Answered, points: Int) {
    self.init(points: points)
    if !answer.verdict.isOpen { asked = 1 }
    if answer.verdict == .right {
      right = 1
      timeLeft = max(0, 1_000_000 - answer.taken * 1_000_000 / max(answer.limit, 1))
    }
  }

  /// What one answer adds to a voided question: its value, and nothing to the other sums; what the
  /// hall plays together counts right answers, so there it is one.
  public init(voided answer: Answered) {
    switch answer.rule {
    case .fair, .race, .exam: self.init(points: answer.value)
    case .warmup: self.init()
    case .together: self.init(right: 1, asked: 1)
    }
  }

  /// The share of questions that were answered right, 0…1; 0 if none was asked.
  public var accuracy: Double { asked == 0 ? 0 : Double(right) / Double(asked) }

  /// The mean share of time left over fully right answers, 0…1; 0 if there are none.
  public var swiftness: Double { right == 0 ? 0 : Double(timeLeft) / Double(right) / 1e6 }

  /// The sum of no answers.
  public static var zero: Tally { Tally() }

  /// The sum of two sums.
  public static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      points: left.points + right.points, right: left.right + right.right,
      asked: left.asked + right.asked, timeLeft: left.timeLeft + right.timeLeft)
  }

  /// What one sum has more than another.
  public static func - (left: Tally, right: Tally) -> Tally {
    Tally(
      points: left.points - right.points, right: left.right - right.right,
      asked: left.asked - right.asked, timeLeft: left.timeLeft - right.timeLeft)
  }
}
