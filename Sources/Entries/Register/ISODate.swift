/// A day of the calendar as ISO 8601 writes it, `2014-10-17`: years 0001 to 9999.
public struct ISODate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The day's text, ten bytes.
  public let text: String

  /// The day that a text writes; nil where it has another form or the calendar has no such day.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    guard year >= 1, (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.text = text
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The year of the Common Era, 1 to 9999.
  public var year: Int { number(0, 4) }
  /// The month, 1 to 12.
  public var month: Int { number(5, 2) }
  /// The day of the month, 1 to 31.
  public var day: Int { number(8, 2) }

  private func number(_ start: Int, _ count: Int) -> Int {
    text.utf8.dropFirst(start).prefix(count)
      .reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// The day's text.
  public var description: String { text }

  /// Whether the left day comes before the right one.
  public static func < (left: Self, right: Self) -> Bool {
    // Of equal length and digits only: texts sort as days do.
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
