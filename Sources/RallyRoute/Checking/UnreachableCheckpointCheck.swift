import SourceText
import Vocabulary

/// Some car's order goes from one place to another, and the route has no leg between them.
struct UnreachableCheckpointCheck: RouteCheck {
  let name = "unreachable-checkpoint"
  let severity = Diagnostic.Severity.error
  let explanation = Bilingual(
    th: "รถที่ลำดับต้องผ่านเส้นทางซึ่งไม่มีในไฟล์ไม่มีเวลาที่กำหนด จึงออกตัวไม่ได้",
    en: "A car whose order needs a leg that the route lacks has no due times, and "
      + "cannot start.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    route.timetable.missingLegs.map { leg in
      let from = leg.from?.rawValue ?? "start"
      return finding(
        at: route.offset(of: leg.to),
        th: "รถ \(leg.car) ต้องไปจาก \(from) ถึง \(leg.to) แต่ไม่มีเส้นทางนี้",
        en: "\(leg.car) goes from \(from) to \(leg.to), and there is no such leg",
        remedy: Bilingual(
          th: "เพิ่มใน legs: { from: \"\(from)\", to: \"\(leg.to)\", minutes: …, kilometres: … }",
          en: "add to legs: { from: \"\(from)\", to: \"\(leg.to)\", minutes: …, kilometres: … }"))
    }
  }
}
