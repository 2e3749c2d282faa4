import SourceText
import Vocabulary

/// A car of the list that nobody drives.
struct DriverCheck: RouteCheck {
  let name = "no-driver"
  let severity = Diagnostic.Severity.warning
  let explanation = Bilingual(
    th: "ผู้ขับขี่มีหน้าที่ขับรถเท่านั้น จึงต้องรู้ก่อนออกตัวว่าใครขับ "
      + "รถที่ยังไม่มีผู้ใดนั่งไม่นับ",
    en: "The driver only drives, so it has to be known before the start who that is. "
      + "Cars that nobody sits in yet do not count.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    guard case .listed(let cars) = route.route.cars else { return [] }
    let open = cars.filter { $0.driver == nil && !$0.players.isEmpty }.map(\.car.description)
    guard !open.isEmpty else { return [] }
    let list = open.joined(separator: ", ")
    return [
      finding(
        at: route.offset(of: "cars"), th: "ไม่ได้ระบุผู้ขับขี่ของรถ \(list)",
        en: "nobody is named to drive \(list)",
        remedy: Bilingual(
          th: "ใส่ driver ผู้ขับขี่มีหน้าที่ขับรถเท่านั้น", en: "name a driver, who only drives"))
    ]
  }
}
