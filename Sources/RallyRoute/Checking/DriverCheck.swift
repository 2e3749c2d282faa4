import SourceText
import Vocabulary

/// A car of the list that nobody drives.
struct DriverCheck: RouteCheck {
  let name = "no-driver"

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    guard case .listed(let cars) = route.route.cars else { return [] }
    let open = cars.filter { $0.driver == nil && !$0.players.isEmpty }.map(\.car.description)
    guard !open.isEmpty else { return [] }
    let list = open.joined(separator: ", ")
    return [
      finding(
        .warning, at: route.offset(of: "cars"), th: "ไม่ได้ระบุผู้ขับขี่ของรถ \(list)",
        en: "nobody is named to drive \(list)",
        remedy: Bilingual(
          th: "ใส่ driver ผู้ขับขี่มีหน้าที่ขับรถเท่านั้น", en: "name a driver, who only drives"))
    ]
  }
}
