import Entries
import Programme
import Vocabulary

/// การนิเทศ ติดตาม ตรวจสอบ: each round's progress, problems and needs, phase by phase.
struct SupervisionSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let heading = heading(2, "4.3 การนิเทศ ติดตาม ตรวจสอบ", "4.3 Supervision rounds")
    guard !facts.visits.isEmpty else {
      return [
        heading, paragraph("ไม่มีข้อมูลการนิเทศ ติดตาม ตรวจสอบ", "No data on supervision rounds."),
      ]
    }
    let count = facts.visits.count
    return [
      heading,
      paragraph(
        "มีการนิเทศ ติดตาม ตรวจสอบ \(count) ครั้ง บันทึกความก้าวหน้า ปัญหาอุปสรรค และความต้องการ ดังนี้",
        count == 1
          ? "There was 1 supervision round; it noted progress, problems and needs."
          : "There were \(count) supervision rounds; they noted progress, problems and needs."),
    ] + FindingPhase.allCases.flatMap(phase)
  }

  private func phase(_ phase: FindingPhase) -> [ReportBlock] {
    let visits = facts.visits.filter { $0.phase == phase }
    guard !visits.isEmpty else {
      return [
        .paragraph(
          say(
            "ระยะ\(phase.title.th): ไม่มีข้อมูลการนิเทศ ติดตาม ตรวจสอบ",
            "\(phase.title.en): no data on supervision rounds."))
      ]
    }
    return [
      .table(
        ReportTable(
          say("ผลการนิเทศ ติดตาม ตรวจสอบ ระยะ\(phase.title.th)", "Rounds: \(phase.title.en)"),
          columns: [
            .init(say("วันที่ / ผู้นิเทศ", "Day / by"), width: 18),
            .init(say("กิจกรรม", "Activity"), width: 22),
            .init(say("ความก้าวหน้า", "Progress")), .init(say("ปัญหาอุปสรรค", "Problems")),
            .init(say("ความต้องการ", "Needs")),
          ],
          rows: visits.flatMap { visit in visit.notes.map { row($0, visit) } },
          notes: [
            say(
              "“–” หมายถึงไม่มีบันทึก การนิเทศบันทึกเป็นรายกิจกรรม ผู้ที่ขาดหรือทำไม่ครบจึงไม่มีผลต่อข้อมูล",
              "“–” means nothing noted. Rounds are about activities, not about who was absent or did "
                + "not finish.")
          ]))
    ]
  }

  private func row(_ note: VisitNote, _ visit: VisitFacts) -> ReportTable.Row {
    func text(_ text: String) -> ReportTable.Cell { "\(text.isEmpty ? Wording.none : text)" }
    return ReportTable.Row([
      "\(words.brief(visit.date)) \(visit.visitor)", "\(title(of: note.activity))",
      text(note.progress), text(note.problem), text(note.need),
    ])
  }
}
