import Entries
import Vocabulary

/// ระยะหลังดำเนินการพัฒนา: the test after, the gain, and the follow-up.
struct AfterSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let tests = facts.tests.filter { $0.phase == .after && !$0.isFollowUp }
    let played = facts.played.filter { $0.phase == .after }
    return [heading(2, "2.4 ระยะหลังดำเนินการพัฒนา", "2.4 After the development")]
      + (tests.isEmpty
        ? [
          paragraph(
            "ไม่มีข้อมูลการทดสอบหลังการพัฒนา", "No data on a test after the development.")
        ] : TestTables(facts: facts, words: words, tests: tests).blocks)
      + PlayedTables(facts: facts, words: words, played: played).blocks
      + [heading(3, "การเปรียบเทียบผลก่อนและหลังการพัฒนา", "Gain from before to after")] + gains
      + [heading(3, "การทดสอบติดตามผล", "Follow-up")] + followUp
  }

  private var gains: [ReportBlock] {
    let gains = facts.gains.filter { !$0.isFollowUp }
    guard !gains.isEmpty else {
      return [
        paragraph(
          "ไม่มีข้อมูลสำหรับเปรียบเทียบผลก่อนและหลังการพัฒนา",
          "No data to compare results before and after.")
      ]
    }
    return gains.flatMap { GainBlocks(facts: facts, words: words, gain: $0).blocks }
  }

  private var followUp: [ReportBlock] {
    let tests = facts.tests.filter(\.isFollowUp)
    let gains = facts.gains.filter(\.isFollowUp)
    guard !tests.isEmpty || !gains.isEmpty else {
      return [
        paragraph(
          "ไม่มีข้อมูลการทดสอบติดตามผล จึงยังไม่สามารถสรุปความคงทนของการเรียนรู้ได้",
          "No data on a follow-up test, so nothing can be said of how much is retained.")
      ]
    }
    return TestTables(facts: facts, words: words, tests: tests).blocks
      + gains.flatMap { GainBlocks(facts: facts, words: words, gain: $0).blocks }
  }
}
