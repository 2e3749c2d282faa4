import SourceText
import ThaiText
import Vocabulary

/// A checkpoint without a name of its own: it says its id, or what another one says.
struct CheckpointNameCheck: RouteCheck {
  let name = "unnamed-checkpoint"

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let checkpoints = route.route.checkpoints
    for (index, checkpoint) in checkpoints.enumerated() {
      let offset = route.offset(of: checkpoint.id, "name")
      // `Lake` for `lake` is a name; the same to the letter is none.
      let isID = [checkpoint.name.th, checkpoint.name.en].contains {
        $0.trimmed == checkpoint.id.rawValue
      }
      if isID {
        found.append(
          finding(
            .warning, at: offset, th: "จุด \(checkpoint.id) มีเพียงรหัสแทนชื่อ",
            en: "\(checkpoint.id) has its id for a name",
            remedy: Bilingual(
              th: "ใส่ชื่อที่คนทั่วไปรู้จักในสองภาษา", en: "write the name that people know it by")))
      }
      let namesake = checkpoints[..<index].first {
        $0.name.th.trimmed == checkpoint.name.th.trimmed
          || $0.name.en.trimmed.lowercased() == checkpoint.name.en.trimmed.lowercased()
      }
      if let namesake {
        found.append(
          finding(
            .warning, at: offset, th: "จุด \(checkpoint.id) ชื่อเดียวกับ \(namesake.id)",
            en: "\(checkpoint.id) has the name of \(namesake.id)",
            remedy: Bilingual(th: "ตั้งชื่อให้ต่างกัน", en: "give each its own name")))
      }
    }
    return found
  }
}
