/// A day of the Gregorian calendar, to be written in Thai (Buddhist Era) or English.
public struct ThaiDate: Hashable, Comparable, Sendable {
  /// The Gregorian year, from 1 to 9999. The Buddhist-Era year is 543 more.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day, or nil if the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether a day comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day in Thai: ๑๗ ตุลาคม ๒๕๕๗.
  public func thai(_ digits: Digits = .thai) -> String {
    thaiParts(digits, month: true, year: true)
  }

  /// The day in English: 17 October 2014.
  public func english() -> String { englishParts(month: true, year: true) }

  /// The name of the month in Thai: ตุลาคม.
  public var thaiMonth: String { Self.thaiMonths[month - 1] }

  /// Days in a row in Thai, what both ends share said once: ๑๗ – ๑๙ ตุลาคม ๒๕๕๗.
  ///
  /// The ends may come in either order; a single day is written as one.
  public static func thai(from: Self, to: Self, _ digits: Digits = .thai) -> String {
    let (first, last) = (min(from, to), max(from, to))
    if first == last { return first.thai(digits) }
    let sameYear = first.year == last.year
    let sameMonth = sameYear && first.month == last.month
    return first.thaiParts(digits, month: !sameMonth, year: !sameYear) + " – " + last.thai(digits)
  }

  /// Days in a row in English: 17–19 October 2014, 30 September – 2 October 2014.
  ///
  /// The ends may come in either order; a single day is written as one.
  public static func english(from: Self, to: Self) -> String {
    let (first, last) = (min(from, to), max(from, to))
    if first == last { return first.english() }
    let sameYear = first.year == last.year
    let sameMonth = sameYear && first.month == last.month
    // Numbers stand close to the dash, words apart from it.
    return first.englishParts(month: !sameMonth, year: !sameYear)
      + (sameMonth ? "–" : " – ") + last.english()
  }

  private func thaiParts(_ digits: Digits, month: Bool, year: Bool) -> String {
    numeral(day, digits) + (month ? " " + Self.thaiMonths[self.month - 1] : "")
      + (year ? " " + numeral(self.year + 543, digits) : "")
  }

  private func englishParts(month: Bool, year: Bool) -> String {
    String(day) + (month ? " " + Self.englishMonths[self.month - 1] : "")
      + (year ? " " + String(self.year) : "")
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private static let thaiMonths = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
