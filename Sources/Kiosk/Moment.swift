/// An instant as a kiosk sees it: the time of day, and a clock that only goes forward.
public struct Moment: Hashable, Sendable {
  /// The latest time of day: no entry is later, in the year 4770.
  public static let latest = 88_361_323_200_000

  /// The time of day, in milliseconds since 1970-01-01 00:00 UTC: it dates entries.
  public var wall: Int
  /// A clock that is never set, in milliseconds from an arbitrary start: it measures time taken.
  public var monotonic: Int

  /// An instant. A time of day that no entry can have, by a clock that is set quite wrong, is the nearest
  /// one that entries can have: what is answered then must be kept as well.
  public init(wall: Int, monotonic: Int) {
    self.wall = min(max(wall, 0), Self.latest)
    self.monotonic = monotonic
  }
}

/// What can happen to a kiosk.
public enum KioskInput: Hashable, Sendable {
  /// A line was typed.
  case line(String)
  /// Something was typed that is no line of text.
  case garbled(Garble)
  /// Time has passed.
  case time
  /// There will be no more lines.
  case end

  /// Why something typed is no line of text.
  public enum Garble: Hashable, Sendable {
    /// It has more than 1,000 bytes.
    case tooLong
    /// It holds control characters or is no UTF-8.
    case notText
  }
}
