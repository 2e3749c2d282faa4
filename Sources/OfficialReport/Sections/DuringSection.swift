import Entries
import Programme
import Scoreboard
import Vocabulary

/// ระยะระหว่างดำเนินการพัฒนา: what was played, the standings, the rally and the badges.
struct DuringSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let tests = facts.tests.filter { $0.phase == .during }
    let played = facts.played.filter { $0.phase == .during }
    let missing =
      tests.isEmpty && played.isEmpty
      ? [
        paragraph(
          "ไม่มีข้อมูลกิจกรรมระหว่างการพัฒนา", "No data on what was done during the development.")
      ] : []
    return [heading(2, "2.3 ระยะระหว่างดำเนินการพัฒนา", "2.3 During the development")] + missing
      + TestTables(facts: facts, words: words, tests: tests).blocks
      + PlayedTables(facts: facts, words: words, played: played).blocks
      + [heading(3, "คะแนนรวมของทีม", "Standings")] + standings + course
      + RallySection(facts: facts, words: words).blocks
      + [heading(3, "ตราความสำเร็จ", "Badges")] + badges
  }

  private var standings: [ReportBlock] {
    guard !facts.standings.isEmpty else {
      return [paragraph("ไม่มีข้อมูลคะแนนของทีม", "No data on the teams’ points.")]
    }
    return [.table(table)]
  }

  private var table: ReportTable {
    let numbers = ["แบบฝึกและเกม", "แรลลี่", "กรรมการ", "ปรับคะแนน", "รวม", "ตอบถูก", "ร้อยละ"]
    let english = ["Quizzes, games", "Rally", "Judges", "Adjusted", "Points", "Right", "%"]
    return ReportTable(
      say("อันดับและคะแนนรวมของทีม", "Standings of the teams"),
      columns: [.init(say("อันดับ", "Rank"), .centre), .init(say("ทีม", "Team"), width: 17)]
        + zip(numbers, english).map { .init(say($0, $1), .number) },
      rows: facts.standings.map { standing in
        let parts = standing.parts
        return ReportTable.Row([
          "\(standing.rank)", "\(name(of: standing.team))", "\(words.number(parts.quiz))",
          "\(words.number(parts.rally))", "\(words.number(parts.judged))",
          "\(words.number(parts.adjusted))", "\(words.number(standing.points))",
          "\(words.number(standing.right))/\(words.number(standing.asked))",
          "\(words.percent(standing.right, of: standing.asked))",
        ])
      }, notes: standingsNotes)
  }

  private var standingsNotes: [String] {
    let whole = facts.wholeParticipation
    let counts =
      facts.participation.isEmpty
      ? ""
      : say(
        " (เข้าร่วม \(whole.tookPart) คน ขาดทุกรายการ \(whole.absent) คน)",
        " (\(whole.tookPart) took part, \(whole.absent) absent from everything)")
    return [
      say(
        "คะแนนรายบุคคลปรับตามจำนวนคนของทีมให้เทียบเท่าทีมละ \(facts.event.teamSize) คน "
          + "ผู้ที่บันทึกว่าขาดไม่นับเป็นตัวหาร ผู้ที่ทำไม่ครบและผู้ที่ยังไม่ได้ทำนับเป็นตัวหาร\(counts)",
        "Individuals’ points are scaled to teams of \(facts.event.teamSize). People marked absent are left "
          + "out of the divisor; people who did not finish or have not begun are included\(counts)."
      )
    ]
  }

  private var course: [ReportBlock] {
    let chart = CourseChart(facts.history, teams: facts.event.teams, words: words)?
      .chart(
        say("คะแนนสะสมของแต่ละทีมตามเวลา", "The teams’ points over time"),
        notes: [
          say(
            "รวมคะแนนทุกรายการที่บันทึกไว้ รวมถึงคะแนนของผู้ที่ทำไม่ครบ ผู้ที่ขาดไม่มีคะแนน",
            "All points recorded, those of people who did not finish included; absent people have none."
          )
        ])
    return chart.map { [.chart($0)] } ?? [
      paragraph("ไม่มีข้อมูลคะแนนสะสมตามเวลา", "No data on the points over time.")
    ]
  }

  private var badges: [ReportBlock] {
    facts.badges.isEmpty
      ? [paragraph("ไม่มีทีมหรือบุคคลใดได้รับตราความสำเร็จ", "No badges were earned.")]
      : [.list(.dashed(facts.badges.map { words($0) }))]
  }
}
