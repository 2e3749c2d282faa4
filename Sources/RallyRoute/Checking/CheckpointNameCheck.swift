import SourceText
import ThaiText
import Vocabulary

/// A checkpoint without a name or a place of its own: it says its id, or what another one says.
struct CheckpointNameCheck: RouteCheck {
  let name = "unnamed-checkpoint"
  let severity = Diagnostic.Severity.warning
  let explanation = Bilingual(
    th: "ชื่อและสถานที่พิมพ์อยู่ในสมุดนำทางและใบงานกรรมการ "
      + "ผู้อ่านต้องรู้ว่าเป็นที่ใด",
    en: "Name and place stand in the papers of crews and marshals, who have to know "
      + "where that is.")

  func check(_ route: RouteUnderCheck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let checkpoints = route.route.checkpoints
    for (index, checkpoint) in checkpoints.enumerated() {
      let offset = route.offset(of: checkpoint.id, "name")
      if checkpoint.isIDAlone(checkpoint.name) {
        found.append(
          finding(
            at: offset, th: "จุด \(checkpoint.id) มีเพียงรหัสแทนชื่อ",
            en: "\(checkpoint.id) has its id for a name",
            remedy: Bilingual(
              th: "ใส่ชื่อที่คนทั่วไปรู้จักในสองภาษา", en: "write the name that people know it by")))
      }
      if checkpoint.isIDAlone(checkpoint.place) {
        found.append(
          finding(
            at: route.offset(of: checkpoint.id, "place"),
            th: "จุด \(checkpoint.id) มีเพียงรหัสแทนสถานที่",
            en: "\(checkpoint.id) has its id for a place",
            remedy: Bilingual(
              th: "บอกว่ากรรมการอยู่ตรงไหน ในสองภาษา", en: "write where exactly the marshals stand")))
      }
      let namesake = checkpoints[..<index].first {
        $0.name.th.trimmed == checkpoint.name.th.trimmed
          || $0.name.en.trimmed.lowercased() == checkpoint.name.en.trimmed.lowercased()
      }
      if let namesake {
        found.append(
          finding(
            at: offset, th: "จุด \(checkpoint.id) ชื่อเดียวกับ \(namesake.id)",
            en: "\(checkpoint.id) has the name of \(namesake.id)",
            remedy: Bilingual(th: "ตั้งชื่อให้ต่างกัน", en: "give each its own name")))
      }
    }
    return found
  }
}

extension Checkpoint {
  /// Whether a text is but the id, in either language: `Lake` for `lake` is a name, the same to the
  /// letter is none.
  fileprivate func isIDAlone(_ text: Bilingual) -> Bool {
    [text.th, text.en].contains { $0.trimmed == id.rawValue }
  }
}
