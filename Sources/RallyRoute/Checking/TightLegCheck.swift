import SourceText
import Vocabulary

/// A leg's time asks for nearly its speed limit all the way.
struct TightLegCheck: RouteCheck {
  let name = "tight-leg"
  let severity = Diagnostic.Severity.warning
  let explanation = Bilingual(
    th: "ถ้าต้องขับเกินร้อยละ 90 ของความเร็วที่กำหนดตลอดทาง รถจะไปทันเฉพาะเมื่อไม่มีสิ่งใดกีดขวาง "
      + "ไฟแดงครั้งเดียวก็ทำให้ต้องเร่งแล้ว",
    en: "Who has to drive at over nine tenths of the limit all the way is in time only where "
      + "nothing is in the way; one red light makes them hurry.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    route.route.legs.compactMap { leg in
      let speed = LegSpeed(leg, of: route.route)
      guard speed.isTight else { return nil }
      return finding(
        at: route.offset(of: leg),
        th: "\(speed.words.th) ใกล้ \(speed.limitText) กม./ชม. ที่กำหนด",
        en: "\(speed.words.en), close to the limit of \(speed.limitText)", remedy: speed.remedy)
    }
  }
}
