import Entries
import Vocabulary

/// ระยะก่อนดำเนินการพัฒนา: the test before, and what else was played then.
struct BeforeSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let tests = facts.tests.filter { $0.phase == .before }
    let played = facts.played.filter { $0.phase == .before }
    let missing =
      tests.isEmpty
      ? [
        paragraph("ไม่มีข้อมูลการทดสอบก่อนการพัฒนา", "No data on a test before the development.")
      ] : []
    return [heading(2, "2.2 ระยะก่อนดำเนินการพัฒนา", "2.2 Before the development")] + missing
      + TestTables(facts: facts, words: words, tests: tests).blocks
      + PlayedTables(facts: facts, words: words, played: played).blocks
  }
}
