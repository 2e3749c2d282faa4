import Journal
import QuizEngine

/// An answer that was given and could not be kept yet: it counts as given when it was given.
struct GivenAnswer {
  var response: Response
  /// The line as typed; nil for a skip or a run-out clock.
  var typed: String?
  var isLate: Bool
  /// The time taken, in milliseconds.
  var taken: Int
  /// When it was given: milliseconds since 1970-01-01 00:00 UTC. Every try writes the same, so that
  /// one that was kept although nothing was heard of it is found, and counts once.
  let at: Int
  /// When to try again to keep it, by the monotonic clock in milliseconds.
  private(set) var retryAt = 0
  /// How often a server could not be reached.
  private var misses = 0

  init(_ response: Response, typed: String?, isLate: Bool, taken: Int, at now: Moment) {
    self.response = response
    self.typed = typed
    self.isLate = isLate
    at = now.wall
    // An entry holds no longer time; nobody waits for years but a program that sets the clock.
    self.taken = min(taken, 1_000_000_000_000)
  }

  /// Tries to keep it.
  ///
  /// A store that is locked keeps each try waiting for half a minute, and the next one comes after
  /// that. A server that is not there is noticed sooner, and asked again after pauses that double up
  /// to half a minute.
  mutating func attempt<Value>(at now: Moment, _ keep: (GivenAnswer) throws -> Value) throws
    -> Value
  {
    retryAt = now.monotonic + 35_000
    do {
      return try keep(self)
    } catch {
      if error.isOutOfReach {
        retryAt = now.monotonic + min(1_000 << min(misses, 5), 30_000)
        misses += 1
      }
      throw error
    }
  }
}
