/// How long nobody is let in after wrong PINs: 1, 2, 4 … seconds, and never more than 5 minutes.
///
/// All PINs of four digits take a month that way, and a facilitator who has mistyped a moment.
enum PinDelay {
  /// The longest delay in milliseconds.
  static let longest = 300_000

  /// The delay in milliseconds after so many wrong PINs in a row, from 1.
  static func milliseconds(after failures: Int) -> Int {
    min(1_000 << min(max(failures - 1, 0), 20), longest)
  }

  /// What is left of a delay in milliseconds, 0 where another PIN can be tried.
  ///
  /// - Parameters:
  ///   - failures: The number of wrong PINs in a row.
  ///   - end: When the delay ends by the time of day.
  ///   - now: The time of day; where the clock was put back, no more than the whole delay is left.
  static func left(after failures: Int, until end: Int, now: Int) -> Int {
    failures == 0 ? 0 : max(0, min(end - now, milliseconds(after: failures)))
  }
}
