import SourceText
import Vocabulary

/// Some car's order goes from one place to another, and the route has no leg between them.
struct UnreachableCheckpointCheck: RouteCheck {
  let name = "unreachable-checkpoint"

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    route.timetable.missingLegs.map { leg in
      let from = leg.from?.rawValue ?? "start"
      return finding(
        .error, at: route.offset(of: leg.to),
        th: "รถ \(leg.car) ต้องไปจาก \(from) ถึง \(leg.to) แต่ไม่มีเส้นทางนี้",
        en: "\(leg.car) goes from \(from) to \(leg.to), and there is no such leg",
        remedy: Bilingual(
          th: "เพิ่มใน legs: { from: \"\(from)\", to: \"\(leg.to)\", minutes: …, kilometres: … }",
          en: "add to legs: { from: \"\(from)\", to: \"\(leg.to)\", minutes: …, kilometres: … }"))
    }
  }
}
