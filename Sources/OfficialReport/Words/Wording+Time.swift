import Programme
import ThaiText
import Vocabulary

extension Wording {
  /// A day: ๑๗ ตุลาคม ๒๕๕๗.
  func date(_ date: CalendarDate) -> String { span(DateSpan(first: date, last: date)) }

  /// Days in a row, what both ends share said once: ๑๗ – ๑๙ ตุลาคม ๒๕๕๗.
  func span(_ dates: DateSpan) -> String {
    guard let first = thaiDate(dates.first), let last = thaiDate(dates.last) else {
      return Self.none
    }
    return language == .thai
      ? ThaiDate.thai(from: first, to: last) : ThaiDate.english(from: first, to: last)
  }

  /// Days within a sentence: วันที่ … for a day, ระหว่างวันที่ … for several.
  func on(_ dates: DateSpan) -> String {
    say(dates.first == dates.last ? "วันที่ " : "ระหว่างวันที่ ", "on ") + span(dates)
  }

  /// A time of day: ๐๙.๔๑ น.
  func time(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    let digits = (hour < 10 ? "0" : "") + String(hour) + say(".", ":") + (rest < 10 ? "0" : "")
    return digits + String(rest) + say(" น.", "")
  }

  /// A moment within a sentence.
  func moment(_ moment: Moment) -> String {
    say(
      "วันที่ \(date(moment.date)) เวลา \(time(moment.minute))",
      "\(date(moment.date)), \(time(moment.minute))")
  }

  /// A moment in a table: ๑๗ ต.ค. ๒๕๕๗ ๐๙.๔๑ น.
  func brief(_ moment: Moment) -> String { "\(brief(moment.date)) \(time(moment.minute))" }

  /// A day in a table: ๑๗ ต.ค. ๒๕๕๗.
  func brief(_ date: CalendarDate) -> String {
    guard (1...12).contains(date.month) else { return Self.none }
    return say(
      "\(date.day) \(Self.thaiMonths[date.month - 1]) \(date.year + 543)",
      "\(date.day) \(Self.englishMonths[date.month - 1]) \(date.year)")
  }

  /// A day and month at a chart's axis.
  func axisDay(_ date: CalendarDate) -> String {
    guard (1...12).contains(date.month) else { return Self.none }
    return "\(date.day) \(say(Self.thaiMonths[date.month - 1], Self.englishMonths[date.month - 1]))"
  }

  private func thaiDate(_ date: CalendarDate) -> ThaiDate? {
    ThaiDate(year: date.year, month: date.month, day: date.day)
  }

  private static let thaiMonths = [
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.",
    "ธ.ค.",
  ]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
