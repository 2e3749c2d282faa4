import SourceText
import Vocabulary

/// A leg's time asks for more than its speed limit.
struct SpeedingLegCheck: RouteCheck {
  let name = "speeding-leg"
  let severity = Diagnostic.Severity.error
  let explanation = Bilingual(
    th: "เวลาที่ทำให้ต้องขับเร็วกว่าที่กำหนดเป็นอันตราย และการแข่งขันต้องไม่ให้รางวัลแก่การขับเร็ว",
    en: "A time that can only be met above the speed limit endangers people; no rally may reward "
      + "speeding.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    route.route.legs.compactMap { leg in
      let speed = LegSpeed(leg, of: route.route)
      guard speed.isOverLimit else { return nil }
      return finding(
        at: route.offset(of: leg),
        th: "\(speed.words.th) เกิน \(speed.limitText) กม./ชม. ที่กำหนด",
        en: "\(speed.words.en), over the limit of \(speed.limitText)", remedy: speed.remedy)
    }
  }
}
