import Glibc

/// Times of day where an event is.
///
/// The C library knows one zone at a time, for the whole program: the last one that was asked for.
public struct LocalTime: Sendable {
  /// The time of a zone of the tz database, such as `Asia/Bangkok`.
  public init(zone: String) {
    setenv("TZ", zone, 1)
    tzset()
  }

  /// An instant in ISO 8601, to the second, with its offset: `2014-10-17T09:00:00+07:00`.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  public func iso8601(_ at: Int) -> String {
    var seconds = time_t(at >= 0 ? at / 1000 : (at - 999) / 1000)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let offset = parts.tm_gmtoff / 60
    let sign = offset < 0 ? "-" : "+"
    return two(Int(parts.tm_year) + 1900, width: 4) + "-" + two(Int(parts.tm_mon) + 1) + "-"
      + two(Int(parts.tm_mday)) + "T" + clock(parts) + sign + two(abs(offset) / 60) + ":"
      + two(abs(offset) % 60)
  }

  /// The time of day of an instant: `09:00:00`.
  public func timeOfDay(_ at: Int) -> String { String(iso8601(at).dropFirst(11).prefix(8)) }

  private func clock(_ parts: tm) -> String {
    "\(two(Int(parts.tm_hour))):\(two(Int(parts.tm_min))):\(two(Int(parts.tm_sec)))"
  }

  private func two(_ number: Int, width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
