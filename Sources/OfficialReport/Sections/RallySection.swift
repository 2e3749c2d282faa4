import Programme
import Vocabulary

/// The rally's results by team and car.
struct RallySection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let activity = facts.event.allActivities.first { $0.kind == .rally }
    guard facts.event.rallyRoute != nil || activity != nil || facts.rally != nil else { return [] }
    let title =
      activity.map { words($0.title) } ?? say("กิจกรรม English Car Rally", "English Car Rally")
    let heading = ReportBlock.heading(3, say("ผล\(title)", "Results of the \(title)"))
    guard let rally = facts.rally, !rally.teams.isEmpty else {
      return [heading, paragraph("ไม่มีข้อมูลผลแรลลี่", "No data on the rally.")]
    }
    return [heading, state(of: rally), .table(table(of: rally, title: title))]
  }

  private func state(of rally: RallyFacts) -> ReportBlock {
    let cars = rally.teams.flatMap(\.cars).count
    let teams = words.counted(rally.teams.count, "team", "teams")
    let entered = cars == 1 ? "was entered" : "were entered"
    return paragraph(
      "มีรถลงทะเบียน \(cars) คัน จาก \(rally.teams.count) ทีม "
        + (rally.isFinal
          ? "ผลการแข่งขันเป็นที่สิ้นสุดแล้ว" : "ผลการแข่งขันยังไม่สิ้นสุด อาจเปลี่ยนแปลงได้")
        + " กรรมการมีคำวินิจฉัย \(rally.rulings) รายการ",
      "\(words.counted(cars, "car", "cars")) of \(teams) \(entered). "
        + (rally.isFinal ? "The results are final." : "The results are provisional.")
        + " Marshals made \(words.counted(rally.rulings, "ruling", "rulings")).")
  }

  private func table(of rally: RallyFacts, title: String) -> ReportTable {
    let thai = ["จุดที่ถึง", "คำถาม", "ภารกิจ", "หักเวลา", "หักคำใบ้", "คะแนน"]
    let english = ["Reached", "Questions", "Tasks", "Time", "Hints", "Points"]
    return ReportTable(
      say("ผล\(title) จำแนกตามทีมและคัน", "Results of the \(title) by team and car"),
      columns: [
        .init(say("อันดับ", "Rank"), .centre), .init(say("ทีม / คันที่", "Team / car"), width: 20),
      ] + zip(thai, english).map { .init(say($0, $1), .number) } + [
        .init(say("ผล", "State"), width: 16)
      ],
      rows: rally.teams.flatMap { team in [row(of: team)] + team.cars.map(row) },
      notes: [
        say(
          "คะแนนของทีมคือค่าเฉลี่ยของรถที่ออกเดินทาง รถที่ไม่ได้ออกเดินทางไม่นำมาคำนวณ "
            + "รถที่ถอนตัวคงคะแนนที่ทำได้ จุดที่ไม่ถึงไม่ได้คะแนน "
            + "คะแนนเป็นของรถทั้งคัน จึงไม่จำแนกผู้ที่ขาดหรือทำไม่ครบเป็นรายบุคคล",
          "A team’s points are the mean of its cars that started; cars that never started are left "
            + "out, cars that retired keep what they earned, and missed checkpoints earn nothing. "
            + "Points are the car’s, so absent people are not told apart.")
      ])
  }

  private func row(of team: RallyTeamFacts) -> ReportTable.Row {
    ReportTable.Row(
      [
        "\(team.rank)", "\(name(of: team.team))", "", "", "", "", "",
        "\(words.number(team.total))", "",
      ], isTotal: true)
  }

  private func row(of car: RallyCarFacts) -> ReportTable.Row {
    ReportTable.Row([
      "", "\(say("คันที่", "car")) \(car.number)", "\(car.reached)/\(car.checkpoints)",
      "\(words.number(car.questions))", "\(words.number(car.tasks))",
      "\(words.number(car.penalty))", "\(words.number(car.hints))", "\(words.number(car.total))",
      "\(words(car.status))",
    ])
  }
}
