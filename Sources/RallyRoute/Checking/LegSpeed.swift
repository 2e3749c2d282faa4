import SourceText
import Vocabulary

/// How fast a leg's time makes cars drive, in whole metres and minutes, so that no rounding decides.
struct LegSpeed {
  private let leg: Leg
  private let metres: Int
  /// The highest speed allowed on it, in km/h.
  private let limit: Int

  /// The speed on a leg of a route.
  init(_ leg: Leg, of route: Route) {
    self.leg = leg
    metres = Int((leg.kilometres * 1_000).rounded())
    limit = leg.speedLimit ?? route.safety.speedLimit
  }

  /// Whether the time asks for more than the limit, on average.
  var isOverLimit: Bool { metres * 60 > limit * 1_000 * leg.minutes }

  /// Whether it asks for more than nine tenths of the limit, and no more than the limit.
  var isTight: Bool { !isOverLimit && metres * 600 > limit * 9_000 * leg.minutes }

  /// The leg and the speed, in words: what is wrong with it follows.
  var words: Bilingual {
    let from = leg.from?.rawValue ?? "start"
    return Bilingual(
      th: "จาก \(from) ถึง \(leg.to): ต้องขับเฉลี่ย \(text) กม./ชม.",
      en: "from \(from) to \(leg.to): the time asks for \(text) km/h on average")
  }

  /// The limit in words.
  var limitText: String { String(limit) }

  /// What to do about it: minutes that are enough at three quarters of the limit, as roads with
  /// villages take.
  var remedy: Bilingual {
    let divisor = 3_000 * limit
    let enough = (metres * 240 + divisor - 1) / divisor
    return Bilingual(
      th: "ให้เวลา \(enough) นาทีขึ้นไป หรือวัดระยะทางใหม่",
      en: "give it \(enough) minutes or more, or measure the distance again")
  }

  /// The speed in km/h, in tenths, rounded up: just over a limit is no limit.
  private var text: String {
    let divisor = 1_000 * leg.minutes
    let tenths = (metres * 600 + divisor - 1) / divisor
    return "\(tenths / 10).\(tenths % 10)"
  }
}
