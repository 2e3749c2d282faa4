import Programme
import SourceText
import Vocabulary

/// The programme has no activity by a name.
struct NoSuchActivity: ExplainedError {
  var name: String
  var among: [Activity]

  var message: Bilingual {
    Bilingual(
      th: "กำหนดการไม่มีกิจกรรม “\(name)”", en: "The programme has no activity `\(name)`.")
  }

  var remedy: Bilingual {
    let names = among.flatMap { activity in
      [activity.id.rawValue, activity.title.th, activity.title.en].map { ($0, activity.id) }
    }
    let meant = nearestMatch(to: name, among: names.map(\.0))
    if let id = names.first(where: { $0.0 == meant })?.1 {
      return Bilingual(th: "หมายถึง “\(id)” หรือไม่", en: "Did you mean `\(id)`?")
    }
    let list = among.map(\.id.rawValue).joined(separator: ", ")
    return list.isEmpty
      ? Bilingual(
        th: "ไฟล์ข้อมูลงานไม่มีกำหนดการ ไม่ต้องระบุ --activity",
        en: "The event file has no programme; leave --activity out.")
      : Bilingual(th: "ที่มี: \(list)", en: "There are: \(list).")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
