import Programme

/// A minute of a day where the event is.
public struct Moment: Hashable, Comparable, Sendable {
  /// The day.
  public var date: CalendarDate
  /// The minute of the day, 0…1439.
  public var minute: Int

  /// A minute of a day.
  public init(date: CalendarDate, minute: Int) {
    self.date = date
    self.minute = minute
  }

  /// The moment that `2014-10-17T09:41:00+07:00` writes, as its clock showed it; nil if none.
  public init?(iso8601 text: String) {
    let parts = text.prefix(16).split(separator: "T")
    guard parts.count == 2, let date = CalendarDate(iso: String(parts[0])), date.isReal
    else { return nil }
    let clock = parts[1].split(separator: ":")
    guard clock.count == 2, let hour = Int(clock[0]), let minute = Int(clock[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(date: date, minute: hour * 60 + minute)
  }

  /// Whether the left moment comes before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.date, left.minute) < (right.date, right.minute)
  }

  /// Minutes since 1970-01-01 00:00, local time.
  var absoluteMinute: Int { date.dayNumber * 1_440 + minute }
}
