import Entries
import Vocabulary

/// What people wrote in the four steps สุ จิ ปุ ลิ, by phase.
struct ReflectionSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let heading = heading(
      2, "4.4 การสะท้อนคิดตามเทคนิค สุ จิ ปุ ลิ", "4.4 Reflections: su chi pu li")
    guard !facts.reflections.isEmpty else {
      return [
        heading,
        paragraph("ไม่มีข้อมูลการสะท้อนคิด สุ จิ ปุ ลิ", "No data on reflections."),
      ]
    }
    return [
      heading,
      paragraph(
        "บุคลากรบันทึกการสะท้อนคิดตามเทคนิค สุ จิ ปุ ลิ คือ ฟัง คิด ถาม เขียน รวม "
          + "\(words.number(facts.reflections.count)) ฉบับ โดยไม่ระบุชื่อผู้บันทึก",
        "Staff wrote "
          + "\(words.counted(facts.reflections.count, "reflection", "reflections")) in the four steps su chi pu "
          + "li: listen, think, ask, write. Nobody is named."),
      .table(table),
    ]
  }

  private var table: ReportTable {
    ReportTable(
      say("การสะท้อนคิดตามเทคนิค สุ จิ ปุ ลิ", "Reflections in four steps"),
      columns: [
        .init(say("ระยะ / ทีม", "Phase / team"), width: 16),
        .init(say("สุ (สิ่งที่ได้ฟัง)", "Su: what I heard")),
        .init(say("จิ (สิ่งที่คิด)", "Chi: what I think")),
        .init(say("ปุ (สิ่งที่ถาม)", "Pu: what I ask")),
        .init(say("ลิ (สิ่งที่จะบันทึกและทำ)", "Li: what I will note and do")),
      ],
      rows: FindingPhase.allCases.flatMap { phase in
        facts.reflections.filter { $0.phase == phase }.map(row)
      },
      notes: [
        say(
          "นับตามฉบับที่บันทึก ขั้นตอนที่เว้นว่างแสดงเป็น “–” ผู้ที่ขาดไม่มีฉบับบันทึก",
          "Counted as written; a step left empty shows as “–”; absent people have none.")
      ])
  }

  private func row(_ reflection: ReflectionFacts) -> ReportTable.Row {
    func text(_ text: String) -> ReportTable.Cell { "\(text.isEmpty ? Wording.none : text)" }
    let team = reflection.team.map { " / " + name(of: $0) } ?? ""
    return ReportTable.Row([
      "\(words(reflection.phase.short))\(team)", text(reflection.heard), text(reflection.thought),
      text(reflection.asked), text(reflection.noted),
    ])
  }
}
