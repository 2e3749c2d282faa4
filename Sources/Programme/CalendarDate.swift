/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year of the Common Era; the Buddhist Era's is 543 more.
  public var year: Int
  /// The month, from 1 to 12.
  public var month: Int
  /// The day of the month, from 1 to 31.
  public var day: Int

  /// A day, taken as it is.
  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that `2014-10-17` writes (ISO 8601); nil where the text has another form.
  ///
  /// The day need not be one of the calendar's: see `isReal`.
  public init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 & 15) } }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Whether the calendar has this day.
  public var isReal: Bool {
    (1...12).contains(month) && day >= 1 && day <= daysInMonth
  }

  private var daysInMonth: Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the left day comes before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Days in a row, both ends included.
public struct DateSpan: Hashable, Sendable {
  /// The first day.
  public var first: CalendarDate
  /// The last day, the first or a later one.
  public var last: CalendarDate

  /// Days in a row.
  public init(first: CalendarDate, last: CalendarDate) {
    self.first = first
    self.last = last
  }

  /// Whether all days of another span lie within this one.
  public func contains(_ other: DateSpan) -> Bool { first <= other.first && other.last <= last }
}

extension UInt8 {
  /// Whether this is one of the digits 0 to 9.
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
}
