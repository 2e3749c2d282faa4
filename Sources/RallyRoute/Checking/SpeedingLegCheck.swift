import SourceText
import Vocabulary

/// A leg's time asks for more than its speed limit, or for nearly as much.
///
/// Who drives at the limit all the way arrives in time only where nothing is in the way; over nine
/// tenths of it is told as a warning.
struct SpeedingLegCheck: RouteCheck {
  let name = "speeding-leg"

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    route.route.legs.compactMap { leg in
      let limit = Double(leg.speedLimit ?? route.route.safety.speedLimit)
      let speed = leg.kilometres * 60 / Double(leg.minutes)
      guard speed > 0.9 * limit else { return nil }
      // Enough for three quarters of the limit, as roads with villages take.
      let enough = Int((leg.kilometres * 60 / (0.75 * limit)).rounded(.up))
      let from = leg.from?.rawValue ?? "start"
      let (shown, most) = (text(speed), Int(limit))
      let remedy = Bilingual(
        th: "ให้เวลาอย่างน้อย \(enough) นาที หรือวัดระยะทางใหม่",
        en: "give it \(enough) minutes at least, or measure the distance again")
      if speed > limit {
        return finding(
          .error, at: route.offset(of: leg),
          th: "จาก \(from) ถึง \(leg.to): ต้องขับเฉลี่ย \(shown) กม./ชม. เกิน \(most) กม./ชม. ที่กำหนด",
          en:
            "from \(from) to \(leg.to): the time asks for \(shown) km/h on average, over the limit "
            + "of \(most)", remedy: remedy)
      }
      return finding(
        .warning, at: route.offset(of: leg),
        th: "จาก \(from) ถึง \(leg.to): ต้องขับเฉลี่ย \(shown) กม./ชม. ใกล้ \(most) กม./ชม. ที่กำหนด",
        en: "from \(from) to \(leg.to): the time asks for \(shown) km/h on average, close to the "
          + "limit of \(most)", remedy: remedy)
    }
  }

  private func text(_ speed: Double) -> String {
    let tenths = Int((speed * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
