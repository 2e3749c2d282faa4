import SourceText
import Vocabulary

/// More cars are due at a checkpoint at once than it can serve.
struct CapacityClashCheck: RouteCheck {
  let name = "capacity-clash"
  let severity = Diagnostic.Severity.error
  let explanation = Bilingual(
    th: "รถที่ต้องเข้าคิวเสียคะแนนเพราะจุดตรวจ ไม่ใช่เพราะตนเอง "
      + "และรถที่จอดรอริมถนนเป็นอันตราย",
    en: "Cars that queue lose points for no fault of theirs, and cars that wait at the "
      + "roadside are a danger.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    route.timetable.clashes.map { clash in
      let time = timeOfDay(clash.minute)
      let cars = clash.cars.map(\.description).joined(separator: ", ")
      return finding(
        at: route.offset(of: clash.checkpoint),
        th: "เวลา \(time) น. มีรถ \(clash.cars.count) คันที่ \(clash.checkpoint) แต่รับได้ "
          + "\(clash.capacity) คัน: \(cars)",
        en: "at \(time) there are \(clash.cars.count) cars at \(clash.checkpoint), which can serve "
          + "\(clash.capacity): \(cars)",
        remedy: Bilingual(
          th: "เพิ่ม capacity ลด stopMinutes เพิ่ม start.interval หรือเพิ่ม legs ให้เริ่มที่จุดอื่นได้",
          en: "raise its capacity, shorten stopMinutes, raise start.interval, or add legs so that "
            + "cars can begin elsewhere"))
    }
  }
}
