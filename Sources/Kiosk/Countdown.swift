import Journal
import Programme

/// A time limit that runs, by the monotonic clock in milliseconds.
///
/// It is the one place where extra time counts: it makes the limit longer, and what is kept of time
/// taken is what everyone's clock would say.
struct Countdown {
  /// When it began.
  private var began: Int
  /// How long it is as the event file or the bank has it.
  private let given: Int
  /// How much facilitators gave it more.
  private var extra: Int
  /// How much longer it is for whoever plays.
  private let extraTime: ExtraTime

  /// - Parameters:
  ///   - gate: What facilitators said about the quiz whose time it is.
  ///   - extraTime: How much longer it is for whoever plays.
  init(from now: Moment, seconds: Int, gate: QuizGate?, extraTime: ExtraTime) {
    began = now.monotonic
    given = seconds * 1000
    extra = (gate?.extraSeconds ?? 0) * 1000
    self.extraTime = extraTime
  }

  /// How long it is.
  var limit: Int { extraTime.stretched(usualLimit) }

  /// How long it is without extra time: what is kept of it.
  var usualLimit: Int { given + extra }

  /// When it is over.
  var end: Int { began + limit }

  /// How much of it is gone, from 0.
  func elapsed(at now: Moment) -> Int { max(0, now.monotonic - began) }

  /// How much of the usual limit is gone, from 0: what is kept of it.
  func taken(at now: Moment) -> Int { extraTime.usual(elapsed(at: now)) }

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
