import Programme
import Vocabulary

/// The title, the office, and what has to be known before reading.
struct TitleSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  /// The title's lines.
  var lines: [String] {
    [say(Self.thaiTitle(facts.event.title.th), "Report on: \(facts.event.title.en)")]
      + [words(facts.event.office.name)]
  }

  var blocks: [ReportBlock] {
    var blocks: [ReportBlock] = [.title(lines)]
    if facts.isSimulated {
      blocks.append(
        .note(
          say(
            "ข้อมูลในรายงานฉบับนี้เป็นข้อมูลจำลองเพื่อทดสอบระบบ มิใช่ผลการดำเนินงานจริง "
              + "และห้ามนำไปใช้อ้างอิง",
            "The data in this report are simulated. They are not real results and must not be cited."
          )))
    }
    if facts.isFrozen {
      blocks.append(
        .note(
          say(
            "รายงานฉบับนี้จัดทำในระหว่างหยุดประกาศคะแนน จึงไม่รวมรายการที่เกิดขึ้นหลังจากนั้น "
              + "ผลอาจเปลี่ยนแปลงเมื่อประกาศผลแล้ว",
            "This report was made while the standings were frozen: what came later is left out, and "
              + "results may change once they are revealed.")))
    }
    return blocks
  }

  /// “รายงานผลการพัฒนา…” of “โครงการพัฒนา…”, as offices name their reports.
  ///
  /// Only before a verb can การ take the place of โครงการ; other titles stay whole.
  static func thaiTitle(_ title: String) -> String {
    let prefix = "โครงการ"
    guard title.utf8.starts(with: prefix.utf8) else { return "รายงานผลการดำเนินงาน" + title }
    let rest = String(title.unicodeScalars.dropFirst(prefix.unicodeScalars.count))
    let isVerb = verbs.contains { rest.utf8.starts(with: $0.utf8) }
    return isVerb ? "รายงานผลการ" + rest : "รายงานผลการดำเนินงาน" + title
  }

  private static let verbs = [
    "พัฒนา", "อบรม", "ฝึกอบรม", "ส่งเสริม", "เสริมสร้าง", "สร้าง", "ยกระดับ", "เพิ่ม", "ประชุม",
    "แลกเปลี่ยน", "เตรียม", "จัด", "ขับเคลื่อน", "สนับสนุน", "สัมมนา", "ศึกษาดูงาน",
  ]
}
