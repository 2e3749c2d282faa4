/// A time limit that runs, by the monotonic clock in milliseconds.
struct Countdown {
  /// When it began.
  private(set) var began: Int
  /// How long it is.
  private(set) var limit: Int

  init(from now: Moment, seconds: Int) {
    began = now.monotonic
    limit = seconds * 1000
  }

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

  /// Makes it longer.
  mutating func extend(by milliseconds: Int) { limit += milliseconds }
}
