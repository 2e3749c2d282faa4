import Vocabulary

/// How a simulated car's stop at a checkpoint goes, by chance.
struct Stay: Hashable {
  /// How the arrival is noted.
  var arrival: Arrival
  /// Whether the arrival is typed once more.
  var isTypedTwice: Bool
  /// Whether a marshal takes the car out of the rally.
  var isDisqualified: Bool
  /// How many judges score the task, 1 or 2.
  var judges: Int
  /// How the departure is noted.
  var departure: Departure
  /// How much longer than planned it takes, in milliseconds; below 0: shorter.
  var delay: Int

  /// How an arrival is noted.
  enum Arrival: Hashable {
    /// By those in the car, at the kiosk.
    case byCar
    /// By a marshal, in whole minutes.
    case byMarshal
    /// By a marshal who mistypes it, so many minutes too late, and corrects it.
    case mistyped(Int)
  }

  /// How a departure is noted.
  enum Departure: Hashable {
    /// By those in the car, at the kiosk.
    case byCar
    /// By a marshal, in whole minutes.
    case byMarshal
    /// Not at all.
    case forgotten
  }

  /// Draws how a stop goes.
  init(_ random: inout SeededGenerator) {
    switch random.unit() {
    case ..<0.02: arrival = .mistyped(5 + random.below(16))
    case ..<0.15: arrival = .byMarshal
    default: arrival = .byCar
    }
    isTypedTwice = random.happens(0.03)
    isDisqualified = random.happens(0.0015)
    judges = random.happens(0.4) ? 2 : 1
    switch random.unit() {
    case ..<0.03: departure = .forgotten
    case ..<0.13: departure = .byMarshal
    default: departure = .byCar
    }
    delay = Int((min(random.unit(), random.unit()) * 5 - 1) * 60_000)
  }
}
