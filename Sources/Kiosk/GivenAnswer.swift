import QuizEngine

/// An answer that was given and could not be kept yet: it counts as given when it was given.
struct GivenAnswer {
  var response: Response
  /// The line as typed; nil for a skip or a run-out clock.
  var typed: String?
  var isLate: Bool
  /// The time taken, in milliseconds.
  var taken: Int
  /// When to try again to keep it, by the monotonic clock in milliseconds.
  private(set) var retryAt = 0

  init(_ response: Response, typed: String?, isLate: Bool, taken: Int) {
    self.response = response
    self.typed = typed
    self.isLate = isLate
    // An entry holds no longer time; nobody waits for years but a program that sets the clock.
    self.taken = min(taken, 1_000_000_000_000)
  }

  /// Notes that it is tried to be kept now: a store that is locked keeps each try waiting for half a
  /// minute.
  mutating func noteTry(at now: Moment) { retryAt = now.monotonic + 35_000 }
}
