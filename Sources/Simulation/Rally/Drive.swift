import Vocabulary

/// How a simulated car fares on one leg, by chance.
struct Drive: Hashable {
  /// How much longer than the leg's time it takes, in milliseconds; below 0: shorter.
  var delay: Int
  /// What goes wrong; nil where nothing does.
  var trouble: Trouble?
  /// How many hints the car would buy.
  var hints = 0
  /// The minutes that a marshal allows for it, from 0.
  var allowance = 0

  /// What can go wrong on a leg.
  enum Trouble: Hashable, CaseIterable {
    /// The car goes no further.
    case breakdown
    /// A wheel is changed.
    case flatTyre
    /// A train, a market or a herd is in the way.
    case traffic
    /// The clue was not understood.
    case lost
    /// The checkpoint was not found at all: the car drives on to the next one.
    case passed
  }

  /// Draws how a leg goes.
  ///
  /// - Parameters:
  ///   - pace: Minutes that the car takes longer than others on any leg.
  ///   - canPass: Whether there is another checkpoint to drive on to.
  init(_ random: inout SeededGenerator, pace: Double, canPass: Bool) {
    // Who is early waits out of sight of the checkpoint, so nobody is so by much; few are late by
    // more than costs nothing.
    var minutes = pace - 2 + 8 * min(random.unit(), random.unit())
    switch random.unit() {
    case ..<0.005: trouble = .breakdown
    case ..<0.02:
      trouble = .flatTyre
      let lost = 20 + random.below(21)
      minutes += Double(lost)
      allowance = random.happens(0.7) ? lost : 0
    case ..<0.06:
      trouble = .traffic
      let lost = 6 + random.below(25)
      minutes += Double(lost)
      allowance = lost > 9 && random.happens(0.6) ? lost : 0
    case ..<0.14:
      trouble = .lost
      hints = [0, 1, 1, 2][random.below(4)]
      minutes += Double(hints > 0 ? 3 + random.below(8) : 8 + random.below(30))
    case ..<0.155 where canPass:
      trouble = .passed
      hints = random.below(2)
      minutes += Double(3 + random.below(8))
    default: break
    }
    delay = Int((minutes * 60_000).rounded())
  }
}
