import Journal
import QuizEngine

/// An answer that was given and could not be kept yet: it counts as given when it was given.
///
/// Every try writes the same, so that one that was kept although nothing was heard of it is found, and
/// counts once.
struct GivenAnswer {
  var response: Response
  /// The line as typed; nil for a skip or a run-out clock.
  var typed: String?
  var isLate: Bool
  /// The time taken, of a limit, both in milliseconds and as without extra time.
  let taken: Int
  let limit: Int
  /// When it was given: milliseconds since 1970-01-01 00:00 UTC.
  let at: Int
  /// When it is tried again to keep it.
  private(set) var retry = Retry()

  /// - Parameter taken: The time taken; nil for what the countdown says.
  init(
    _ response: Response, typed: String?, isLate: Bool, taken: Int? = nil, by countdown: Countdown,
    at now: Moment
  ) {
    self.response = response
    self.typed = typed
    self.isLate = isLate
    at = now.wall
    // An entry holds no longer time; nobody waits for years but a program that sets the clock.
    self.taken = min(taken ?? countdown.taken(at: now), 1_000_000_000_000)
    limit = countdown.usualLimit
  }

  /// Tries to keep it.
  mutating func attempt<Value>(
    at now: Moment, _ keep: (GivenAnswer) throws -> Value
  ) throws -> Value {
    let given = self
    return try retry.attempt(at: now) { try keep(given) }
  }
}

/// When something is tried again that a store did not take.
struct Retry {
  /// When, by the monotonic clock in milliseconds; nil before the first try.
  private(set) var due: Int?
  /// How often it was left in doubt.
  private var misses = 0

  /// Tries it.
  ///
  /// A store that is locked keeps each try waiting for half a minute, and the next one comes after
  /// that. A server that is not there, or a disk that confirms nothing, is noticed sooner, and asked
  /// again after pauses that double up to half a minute.
  mutating func attempt<Value>(at now: Moment, _ body: () throws -> Value) throws -> Value {
    due = now.monotonic + 35_000
    do {
      return try body()
    } catch {
      if error.leavesDoubt {
        due = now.monotonic + min(1_000 << min(misses, 5), 30_000)
        misses += 1
      }
      throw error
    }
  }
}
