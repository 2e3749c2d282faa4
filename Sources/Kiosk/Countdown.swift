import Journal

/// A time limit that runs, by the monotonic clock in milliseconds.
struct Countdown {
  /// When it began.
  private var began: Int
  /// How long it is as the event file or the bank has it.
  private let given: Int
  /// How much facilitators gave it more.
  private var extra: Int

  /// - Parameter gate: What facilitators said about the quiz whose time it is.
  init(from now: Moment, seconds: Int, gate: QuizGate?) {
    began = now.monotonic
    given = seconds * 1000
    extra = (gate?.extraSeconds ?? 0) * 1000
  }

  /// How long it is.
  var limit: Int { given + extra }

  /// When it is over.
  var end: Int { began + limit }

  /// How much of it is gone, from 0.
  func taken(at now: Moment) -> Int { max(0, now.monotonic - began) }

  /// Whether it is over.
  func isOver(at now: Moment) -> Bool { now.monotonic > end }

  /// The whole seconds left to an end, its own or an earlier one, as a screen shows them.
  func secondsLeft(at now: Moment, until end: Int? = nil) -> Int {
    let left = (min(end ?? .max, self.end) - now.monotonic + 999) / 1000
    return min(max(left, 0), limit / 1000)
  }

  /// Lets it go on after it stood still.
  mutating func resume(after milliseconds: Int) { began += milliseconds }

  /// Makes it as long as facilitators have it now.
  mutating func follow(_ gate: QuizGate) { extra = gate.extraSeconds * 1000 }
}
