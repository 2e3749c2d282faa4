import Entries
import Vocabulary

/// How the sums of an event came to be what they are: what was added when.
///
/// It is a sum of courses, so the order in which they are added does not matter. Time is kept in
/// slots of a minute each; where more than `mostSlots` of them have entries, slots become twice as
/// long, and so on: a history takes no more room for more entries.
public struct PointsHistory: Sendable {
  /// The most slots that are kept.
  public static let mostSlots = 1_024

  /// The length of a slot in minutes, a power of two.
  public private(set) var slotMinutes = 1
  /// What was added in each slot that has entries.
  private var changes: [Int: Totals] = [:]

  /// The sums as they were at the end of a slot.
  public struct Sample: Sendable {
    /// When the slot began: milliseconds since 1970-01-01 00:00 UTC.
    public var at: Int
    /// The sums of everything up to its end.
    public var totals: Totals
  }

  /// The history of nothing.
  public init() {}

  /// Adds a course.
  public mutating func add(_ course: Course) {
    for minute in course.minutes {
      let slot = slot(of: minute)
      if changes[slot] == nil { changes[slot] = [:] }
    }
    for step in course.steps {
      changes[slot(of: step.minute), default: [:]][step.key, default: Tally()] += step.change
    }
    while changes.count > Self.mostSlots { widen() }
  }

  /// Takes a course away that was added, to be replaced by one that has its minutes, too.
  public mutating func remove(_ course: Course) {
    for step in course.steps {
      changes[slot(of: step.minute), default: [:]][step.key, default: Tally()] -= step.change
    }
  }

  /// The sums as they were at the ends of slots, the one before the first among them.
  ///
  /// - Parameter limit: About how many samples are given at most, from 2; the last slot's is one.
  /// - Returns: Nothing where there are no entries. The last sample's sums are those of everything.
  public func samples(limit: Int) -> [Sample] {
    let slots = changes.keys.sorted()
    guard let first = slots.first else { return [] }
    var samples = [Sample(at: start(of: first - 1), totals: [:])]
    let stride = (slots.count + limit - 1) / max(limit, 1)
    var totals: Totals = [:]
    for (index, slot) in slots.enumerated() {
      totals.merge(changes[slot] ?? [:]) { $0 + $1 }
      // Counted from the end, so that the last one is there.
      if (slots.count - 1 - index) % max(stride, 1) == 0 {
        samples.append(Sample(at: start(of: slot), totals: totals))
      }
    }
    return samples
  }

  /// The sums as they were some minutes before the last slot, that is a slot that ended by then.
  ///
  /// - Returns: nil where the history does not go back that far.
  public func totals(minutesBeforeLast minutes: Int) -> Totals? {
    guard let last = changes.keys.max() else { return nil }
    let latest = last - (minutes + slotMinutes - 1) / slotMinutes
    let slots = changes.filter { $0.key <= latest }
    guard !slots.isEmpty else { return nil }
    return slots.values.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
  }

  /// The minute of an instant, from 1970-01-01 00:00 UTC.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  public static func minute(of at: Int) -> Int { floored(at, by: 60_000) }

  private func slot(of minute: Int) -> Int { Self.floored(minute, by: slotMinutes) }

  private func start(of slot: Int) -> Int { slot * slotMinutes * 60_000 }

  private mutating func widen() {
    slotMinutes *= 2
    var wider: [Int: Totals] = [:]
    for (slot, totals) in changes {
      wider[Self.floored(slot, by: 2), default: [:]].merge(totals) { $0 + $1 }
    }
    changes = wider
  }

  private static func floored(_ value: Int, by divisor: Int) -> Int {
    value / divisor - (value % divisor < 0 ? 1 : 0)
  }
}
