import Entries
import Vocabulary

/// Rules about what should be done next.
enum Recommendations {
  /// The topic with the lowest share of full marks after the training, of two topics or more.
  @Sendable static func weakestTopic(_ facts: ReportFacts) -> [Bilingual] {
    let topics = facts.gains.first { !$0.isFollowUp }?.byTopic ?? []
    let shares = topics.compactMap { row -> (label: Bilingual, share: Double)? in
      guard row.maximum > 0, let mean = row.postMean.value else { return nil }
      return (row.label, 100 * mean / row.maximum)
    }
    guard shares.count > 1, let lowest = shares.min(by: { $0.share < $1.share }),
      let share = decimalText(lowest.share, places: 2)
    else { return [] }
    return [
      Bilingual(
        th: "ควรพัฒนาเพิ่มเติมในหัวข้อ “\(lowest.label.th)” ซึ่งมีคะแนนเฉลี่ยหลังการพัฒนาต่ำที่สุด (ร้อยละ \(share))",
        en: "“\(lowest.label.en)” needs further work: its mean after the training is the lowest "
          + "(\(share)%).")
    ]
  }

  /// The statement with the lowest mean of each survey, of two statements or more.
  @Sendable static func lowestStatement(_ facts: ReportFacts) -> [Bilingual] {
    facts.surveys.compactMap { survey in
      let rated = survey.groups.flatMap(\.items).compactMap { row in
        row.mean.value.map { (text: row.text, mean: $0) }
      }
      guard rated.count > 1, let lowest = rated.min(by: { $0.mean < $1.mean }),
        let mean = decimalText(lowest.mean, places: 2)
      else { return nil }
      return Bilingual(
        th: "ควรวิเคราะห์สาเหตุและหาแนวทางปรับปรุงในข้อที่มีค่าเฉลี่ยต่ำที่สุดของ “\(survey.title.th)” คือ "
          + "“\(lowest.text.th)” (ค่าเฉลี่ย \(mean))",
        en: "The lowest-rated statement in “\(survey.title.en)” was “\(lowest.text.en)” "
          + "(mean \(mean)); the reasons should be looked into.")
    }
  }

  /// Findings that are overdue.
  @Sendable static func overdue(_ facts: ReportFacts) -> [Bilingual] {
    let count = facts.register.count(where: \.isOverdue)
    guard count > 0 else { return [] }
    return [
      Bilingual(
        th: "ควรเร่งรัดการดำเนินงานตามข้อค้นพบที่เกินกำหนด \(count) ข้อ",
        en: count == 1
          ? "1 finding is overdue and should be seen to at once."
          : "\(count) findings are overdue and should be seen to at once.")
    ]
  }

  /// Findings that no channel has taken on.
  @Sendable static func noChannel(_ facts: ReportFacts) -> [Bilingual] {
    let count = facts.register.count {
      $0.channel == nil && $0.status != .declined && $0.kind != .progress
    }
    guard count > 0 else { return [] }
    return [
      Bilingual(
        th: "ควรกำหนดช่องทางและผู้รับผิดชอบสำหรับปัญหาอุปสรรค ความต้องการ และข้อเสนอแนะ "
          + "ที่ยังไม่มีช่องทาง \(count) ข้อ",
        en: count == 1
          ? "1 problem, need or idea has no channel yet and should be given a channel and an owner."
          : "\(count) problems, needs and ideas have no channel yet and should be given a "
            + "channel and an owner.")
    ]
  }

  /// Activities that no supervision round has seen, where there were rounds at all.
  @Sendable static func unsupervised(_ facts: ReportFacts) -> [Bilingual] {
    guard !facts.visits.isEmpty else { return [] }
    let count = Claims(facts: facts).coverage.count { $0.1.isEmpty }
    guard count > 0 else { return [] }
    return [
      Bilingual(
        th: "ควรนิเทศ ติดตาม ตรวจสอบ กิจกรรมและกิจกรรมย่อยที่ยังไม่มีบันทึกการนิเทศ \(count) รายการ",
        en: count == 1
          ? "1 activity has not been supervised and should be."
          : "\(count) activities have not been supervised and should be.")
    ]
  }

  /// Questions that should be looked at before they are used again.
  @Sendable static func items(_ facts: ReportFacts) -> [Bilingual] {
    let items = facts.tests.flatMap(\.items)
    let count = items.count(where: \.needsReview)
    guard count > 0 else { return [] }
    let they = count == 1 ? "it is" : "they are"
    return [
      Bilingual(
        th: "ควรทบทวนข้อสอบ \(count) ข้อ จากทั้งหมด \(items.count) ข้อ ก่อนนำไปใช้ครั้งต่อไป "
          + "รายละเอียดตามภาคผนวก ก",
        en: "\(count) of \(items.count) questions should be looked at before \(they) used again; "
          + "see annex A.")
    ]
  }

  /// A follow-up, where there is something to follow up and none was made.
  @Sendable static func followUpMissing(_ facts: ReportFacts) -> [Bilingual] {
    guard facts.gains.contains(where: { !$0.isFollowUp }),
      !facts.gains.contains(where: \.isFollowUp)
    else { return [] }
    return [
      Bilingual(
        th: "ควรทดสอบติดตามผลหลังสิ้นสุดโครงการ เพื่อตรวจสอบความคงทนของการเรียนรู้",
        en: "A follow-up test should be held, to see how much is retained.")
    ]
  }
}
