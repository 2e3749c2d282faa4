import Entries

/// What time costs on one leg.
public struct TimeControl: Hashable, Sendable {
  /// Whole minutes late, or, below 0, early; before what a marshal allowed is taken off.
  public var minutesOff: Int
  /// The points that it costs, from 0.
  public var penalty: Int
  /// Whether the car was too late for the checkpoint to earn anything.
  public var isTooLate: Bool
}

extension TimeRules {
  /// What an arrival costs.
  ///
  /// Minutes that a marshal allowed are taken off what a car is late; they make nobody early.
  ///
  /// - Parameters:
  ///   - due: The minute in which the car was due.
  ///   - arrived: The minute in which it arrived.
  ///   - allowed: The minutes that a marshal allowed, from 0.
  public func control(due: Int, arrived: Int, allowed: Int) -> TimeControl {
    let off = arrived - due
    guard off > 0 else {
      return TimeControl(
        minutesOff: off, penalty: min(-off * early, legCap), isTooLate: false)
    }
    let late = max(off - allowed, 0)
    guard late <= maximumLateness else {
      return TimeControl(minutesOff: off, penalty: missed, isTooLate: true)
    }
    let counted = max(late - lateAllowance, 0)
    return TimeControl(
      minutesOff: off, penalty: min(counted * self.late, legCap), isTooLate: false)
  }
}

/// The whole minute that an instant lies in, counted from 1970-01-01 00:00 UTC.
///
/// Clock times are cut to whole minutes before they are subtracted. Time zones are whole minutes
/// from UTC, so the minute is the same everywhere.
///
/// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
public func minute(of at: Int) -> Int {
  at >= 0 ? at / 60_000 : -((-at + 59_999) / 60_000)
}
