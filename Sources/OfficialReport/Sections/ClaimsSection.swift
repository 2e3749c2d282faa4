import Entries
import Programme
import Vocabulary

/// The four claims of the continuous-development report, each told as far as the records bear it.
struct ClaimsSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let claims = Claims(facts: facts)
    return [
      heading(
        2, "4.6 ผลการดำเนินงาน", "4.6 Results claimed, and the evidence"),
      heading(
        3, "ข้อที่ 1 การนิเทศ ติดตาม ตรวจสอบทุกโครงการ/กิจกรรม ทุกระยะ",
        "Result 1: Supervision of every activity in every phase"),
      .paragraph(words(claims.supervised)),
    ] + coverage(claims) + [
      heading(
        3, "ข้อที่ 2 การวางแผนที่สอดคล้องกับปัญหาและความต้องการ และทันต่อเหตุการณ์และความเปลี่ยนแปลง",
        "Result 2: Planning that answers problems and needs in time"),
      .paragraph(words(claims.planned)),
      heading(
        3, "ข้อที่ 3 การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสียทุกขั้นตอนในการวางแผนพัฒนา",
        "Result 3: Stakeholder participation in every step of planning"),
      .paragraph(words(claims.shared)),
      heading(
        3, "ข้อที่ 4 การพัฒนาอย่างต่อเนื่อง ทันต่อการเปลี่ยนแปลง และความพึงพอใจของผู้รับบริการ",
        "Result 4: Continuous development, and the satisfaction of the people served"),
      .paragraph(words(claims.satisfied)),
    ]
  }

  private func coverage(_ claims: Claims) -> [ReportBlock] {
    guard !facts.visits.isEmpty, !claims.coverage.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          say(
            "จำนวนครั้งที่นิเทศ ติดตาม ตรวจสอบ จำแนกตามกิจกรรมและระยะ",
            "Supervision rounds by activity and phase"),
          columns: [.init(say("กิจกรรม", "Activity"))]
            + FindingPhase.allCases.map { .init(words($0.short), .number, width: 14) },
          rows: claims.coverage.map { activity, counts in
            ReportTable.Row(
              ["\(words(activity.title))"]
                + FindingPhase.allCases.map { phase in "\(counts[phase] ?? 0)" })
          },
          notes: [
            say(
              "การนิเทศกิจกรรมย่อยนับให้กิจกรรมหลักด้วย นับเป็นรายกิจกรรม ผู้ที่ขาดหรือทำไม่ครบจึงไม่มีผลต่อจำนวน",
              "A round to a part counts for the whole, too. Counted by activity, not by who was absent "
                + "or did not finish.")
          ]))
    ]
  }
}
