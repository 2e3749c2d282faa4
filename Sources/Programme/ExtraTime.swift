import ThaiText
import Vocabulary

/// How much longer than others' someone's time limits are.
///
/// Whoever has extra time plays by a clock that goes slower. What is kept is what everyone's clock
/// would say: so speed is worth the same to all, and nothing that is kept tells who has it.
public struct ExtraTime: Hashable, Comparable, Sendable {
  /// How much longer, in percent: 0, or within `range`.
  public let percent: Int

  /// No extra time.
  public static let none = ExtraTime(uncheckedPercent: 0)

  /// The percentages that a roster may give.
  public static let range = 10...200

  private init(uncheckedPercent percent: Int) { self.percent = percent }

  /// Extra time; nil for a percentage that is not within `range`.
  public init?(percent: Int) {
    guard Self.range.contains(percent) else { return nil }
    self.percent = percent
  }

  /// What a roster says: `50`, `50 %`, `๕๐`; nothing, `0` and `-` for none; nil for what says neither.
  public init?(written text: String) {
    var text = arabicDigits(text).trimmed
    if text.hasSuffix("%") { text = String(text.dropLast()).trimmed }
    if ["", "-", "0"].contains(text) {
      self = .none
      return
    }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let percent = Int(text) else {
      return nil
    }
    self.init(percent: percent)
  }

  /// How long a limit is with it.
  ///
  /// - Parameter limit: What everyone has, in any unit, from 0.
  public func stretched(_ limit: Int) -> Int { limit * (100 + percent) / 100 }

  /// What everyone's clock says where this one says a time: rounded up, so that it is later than
  /// everyone's limit exactly where the time is later than the limit with the extra time.
  ///
  /// - Parameter time: In milliseconds, from 0; more than 30,000 years are taken as that.
  public func usual(_ time: Int) -> Int {
    let (time, share) = (min(time, 1_000_000_000_000_000), 100 + percent)
    return (time * 100 + share - 1) / share
  }

  /// Less is less time.
  public static func < (one: ExtraTime, other: ExtraTime) -> Bool { one.percent < other.percent }

  /// The rule, as boards, pages and printed tables state it: always, and of nobody in particular.
  public static let rule = Bilingual(
    th: "ผู้ที่จำเป็นต้องใช้เวลามากขึ้น ขอขยายเวลาตอบได้ที่วิทยากร",
    en: "Time limits are longer for people who need it: ask a facilitator.")
}

extension [Person] {
  /// The longest extra time that anyone of these has.
  public var longestExtraTime: ExtraTime { map(\.extraTime).max() ?? .none }
}
