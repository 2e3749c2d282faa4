import Programme
import Vocabulary

/// ภาคผนวก ข: every correction of the scores.
struct CorrectionsAnnex: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let head: [ReportBlock] = [
      heading(1, "ภาคผนวก ข บันทึกการแก้ไขคะแนน", "Annex B: Corrections of scores")
    ]
    guard !facts.corrections.isEmpty else {
      return head + [paragraph("ไม่มีการแก้ไขคะแนน", "No scores were corrected.")]
    }
    return head + [.table(table)]
  }

  private var table: ReportTable {
    let undone = facts.corrections.count(where: \.isUndone)
    return ReportTable(
      say("การแก้ไขคะแนนทุกรายการ", "All corrections"),
      columns: [
        .init(say("รายการ", "Entry"), width: 17), .init(say("วัน เวลา", "When"), width: 17),
        .init(say("การแก้ไข", "Correction")), .init(say("ทีม", "Team")),
        .init(say("คะแนน", "Points"), .number, width: 9), .init(say("เหตุผล", "Reason")),
      ],
      rows: facts.corrections.map { correction in
        let state = correction.isUndone ? say(" (ยกเลิกแล้ว)", " (undone)") : ""
        let sign = correction.points > 0 ? "+" : correction.points < 0 ? "−" : ""
        return ReportTable.Row([
          .code(correction.entry), "\(words.brief(correction.at))",
          "\(words(correction.title) + state)",
          "\(correction.team.map { name(of: $0) } ?? Wording.none)",
          "\(sign + words.number(abs(correction.points)))", "\(correction.reason)",
        ])
      },
      notes: [
        say(
          "รวม \(facts.corrections.count) รายการ ยกเลิกแล้ว \(undone) รายการ "
            + "นับตามรายการที่บันทึก รวมรายการของผู้ที่ทำไม่ครบด้วย",
          "\(facts.corrections.count) in all, \(undone) of them undone; counted as recorded, those of "
            + "people who did not finish included.")
      ])
  }
}

/// ภาคผนวก ค: how many people the roster has, by team.
struct RosterAnnex: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let head: [ReportBlock] = [
      heading(1, "ภาคผนวก ค จำนวนบุคลากรจำแนกตามทีม", "Annex C: Roster counts by team")
    ]
    guard !facts.event.roster.isEmpty else {
      return head + [paragraph("ไม่มีข้อมูลรายชื่อบุคลากร", "No data: the roster is empty.")]
    }
    return head + [.table(table)]
  }

  private var table: ReportTable {
    let event = facts.event
    let teamless = event.roster.count { $0.team == nil }
    var rows = event.teams.map { team in
      row(words(team.name), event.members(of: team.id).count)
    }
    if teamless > 0 { rows.append(row(say("ยังไม่มีทีม", "No team yet"), teamless)) }
    rows.append(row(say("รวม", "All"), event.roster.count, isTotal: true))
    return ReportTable(
      say("จำนวนบุคลากรตามบัญชีรายชื่อ", "People on the roster"),
      columns: [
        .init(say("ทีม", "Team")), .init(say("จำนวน (คน)", "People"), .number, width: 25),
        .init(say("ร้อยละ", "%"), .number, width: 25),
      ], rows: rows,
      notes: [
        say(
          "นับทุกคนในบัญชีรายชื่อ รวมผู้ที่ขาดและผู้ที่ทำไม่ครบ",
          "Everyone on the roster is counted, absent people and those who did not finish included.")
      ])
  }

  private func row(_ label: String, _ count: Int, isTotal: Bool = false) -> ReportTable.Row {
    ReportTable.Row(
      [
        "\(label)", "\(words.number(count))",
        "\(words.percent(count, of: facts.event.roster.count))",
      ], isTotal: isTotal)
  }
}

/// ภาคผนวก ง: the attendance sheet to sign, a page a team.
struct AttendanceAnnex: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let event = facts.event
    let groups =
      event.teams.map { (words($0.name), event.members(of: $0.id)) }
      + [(say("ยังไม่มีทีม", "No team yet"), event.roster.filter { $0.team == nil })]
    let heading = heading(1, "ภาคผนวก ง บัญชีลายมือชื่อผู้เข้าร่วมโครงการ", "Annex D: Attendance sheet")
    let sheets = groups.filter { !$0.1.isEmpty }
    guard !sheets.isEmpty else {
      return [
        .pageBreak, heading,
        paragraph("ไม่มีข้อมูลรายชื่อบุคลากร", "No data: the roster is empty."),
      ]
    }
    return sheets.enumerated().flatMap { index, sheet -> [ReportBlock] in
      [.pageBreak] + (index == 0 ? [heading] : []) + [.table(table(of: sheet.1, team: sheet.0))]
    }
  }

  private func table(of people: [Person], team: String) -> ReportTable {
    ReportTable(
      say("บัญชีลายมือชื่อ \(team)", "Attendance sheet: \(team)"),
      columns: [
        .init(say("ลำดับ", "No."), .centre, width: 9),
        .init(say("ชื่อ-สกุล", "Name"), width: 34), .init(say("ตำแหน่ง", "Position"), width: 30),
        .init(say("ลายมือชื่อ", "Signature")),
      ],
      rows: people.enumerated().map { index, person in
        ReportTable.Row(["\(index + 1)", "\(person.fullName)", "\(person.position)", ""])
      },
      notes: [
        say(
          "รวม \(people.count) คน เป็นรายชื่อทั้งหมดของทีม",
          "\(words.people(people.count)): everyone on the roster of the team.")
      ], isNumbered: false, isForm: true)
  }
}
