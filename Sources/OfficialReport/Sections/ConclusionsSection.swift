import Vocabulary

/// สรุปและข้อเสนอแนะ: what follows from the figures, or what the author wrote instead.
struct ConclusionsSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let heading = heading(1, "5. สรุปและข้อเสนอแนะ", "5. Conclusions and recommendations")
    if let edited = facts.editedConclusions, !edited.isEmpty {
      return [heading] + simulated + edited.map { .paragraph($0) }
    }
    let all = Conclusions(facts).all
    let results = all.filter { $0.kind == .result }.map { words($0.text) }
    let advice = all.filter { $0.kind == .recommendation }.map { words($0.text) }
    return [heading, self.heading(2, "5.1 สรุปผล", "5.1 Conclusions")] + simulated + [
      paragraph(
        "จากข้อมูลที่บันทึกไว้ สรุปผลได้ดังนี้", "From the records the following can be concluded:"),
      .list(.numbered(results)),
      self.heading(2, "5.2 ข้อเสนอแนะ", "5.2 Recommendations"),
    ]
      + (advice.isEmpty
        ? [paragraph("ไม่มีข้อเสนอแนะจากข้อมูลที่มี", "The data at hand suggest none.")]
        : [.list(.numbered(advice))])
  }

  private var simulated: [ReportBlock] {
    guard facts.isSimulated else { return [] }
    return [
      paragraph(
        "ข้อสรุปต่อไปนี้มาจากข้อมูลจำลอง มิใช่ผลการดำเนินงานจริง",
        "These conclusions come from simulated data; they are not real results.")
    ]
  }
}
