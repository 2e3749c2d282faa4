import Programme
import ThaiText

/// The time of day where a rally is.
public struct RallyClock: Sendable {
  /// Local time less UTC at an instant in milliseconds, in minutes.
  private let utcOffset: @Sendable (Int) -> Int

  /// A clock of a place.
  ///
  /// - Parameter utcOffset: Local time less UTC at an instant in milliseconds, in minutes.
  public init(utcOffset: @escaping @Sendable (Int) -> Int) { self.utcOffset = utcOffset }

  /// The beginning of the day that an instant lies in, in milliseconds.
  public func midnight(of at: Int) -> Int { at - local(at) + midnightOfDay(local(at)) }

  /// The time of day of an instant: `09:41`.
  public func text(_ at: Int) -> String {
    let minute = (local(at) - midnightOfDay(local(at))) / 60_000
    return Self.text(minuteOfDay: minute)
  }

  /// A time of day: `09:41`; past midnight it starts anew.
  ///
  /// - Parameter minute: Minutes from midnight, from 0.
  public static func text(minuteOfDay minute: Int) -> String {
    let minute = minute % 1_440
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }

  /// The instant that somebody means by a time of day: the one that is nearest to another.
  ///
  /// A rally takes less than half a day, so a time shortly after midnight follows one shortly
  /// before it. A whole date may stand before the time: `2014-10-18T09:41`.
  ///
  /// - Parameters:
  ///   - typed: `09:41`, `9.41`, `09:41:30`, with Thai digits or others.
  ///   - anchor: An instant in milliseconds, such as the car's last departure.
  /// - Returns: Milliseconds since 1970-01-01 00:00 UTC; nil where nothing is meant by it.
  public func instant(typed: String, near anchor: Int) -> Int? {
    let text = arabicDigits(typed).trimmed
    let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
    guard let time = parts.last.flatMap({ Self.milliseconds(ofDay: String($0)) }) else {
      return nil
    }
    switch parts.count {
    case 1:
      let today = midnight(of: anchor) + time
      let day = 86_400_000
      let candidates = [today - day, today, today + day]
      return candidates.min { abs($0 - anchor) < abs($1 - anchor) }
    case 2:
      guard let day = Self.day(String(parts[0])) else { return nil }
      let utc = day * 86_400_000 + time
      return utc - utcOffset(utc) * 60_000
    default: return nil
    }
  }

  private func local(_ at: Int) -> Int { at + utcOffset(at) * 60_000 }

  private func midnightOfDay(_ local: Int) -> Int {
    let rest = local % 86_400_000
    return local - (rest < 0 ? rest + 86_400_000 : rest)
  }

  private static func milliseconds(ofDay text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return ((numbers[0] * 60 + numbers[1]) * 60 + (numbers.count == 3 ? numbers[2] : 0)) * 1_000
  }

  private static func day(_ text: String) -> Int? {
    guard let date = CalendarDate(iso: text), date.isReal else { return nil }
    return date.dayNumber
  }
}
