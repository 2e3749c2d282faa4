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
        2, "4.6 ผลการนำไปใช้ตามประเด็นการพิจารณา", "4.6 What came of it, claim by claim"),
      heading(
        3, "1) ทุกโครงการ/กิจกรรมได้รับการนิเทศ ติดตาม ตรวจสอบ ทุกระยะ",
        "1) Every activity was supervised in every phase"),
      .paragraph(words(claims.supervised)),
    ] + coverage(claims) + [
      heading(
        3, "2) การวางแผนสอดคล้องกับปัญหาและความต้องการ และทันต่อเหตุการณ์",
        "2) Planning answered problems and needs in time"),
      .paragraph(words(claims.planned)),
      heading(
        3, "3) ผู้มีส่วนได้ส่วนเสียมีส่วนร่วมทุกขั้นตอน",
        "3) Stakeholders took part in every step"),
      .paragraph(words(claims.shared)),
      heading(
        3, "4) การพัฒนาอย่างต่อเนื่องและความพึงพอใจของผู้รับบริการ",
        "4) Continuous development and satisfaction"),
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
            + ReportPhase.allCases.map { .init(words($0.short), .number, width: 14) },
          rows: claims.coverage.map { activity, counts in
            ReportTable.Row(
              ["\(words(activity.title))"]
                + ReportPhase.allCases.map { phase in "\(counts[phase] ?? 0)" })
          },
          notes: [
            say(
              "การนิเทศกิจกรรมย่อยนับให้กิจกรรมหลักด้วย นับเป็นรายกิจกรรม ไม่จำแนกผู้ที่ขาดหรือทำไม่ครบ",
              "A round to a part counts for the whole, too. Counted by activity, not by who was absent "
                + "or did not finish.")
          ]))
    ]
  }
}
