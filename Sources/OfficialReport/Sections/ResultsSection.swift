import Programme
import Vocabulary

/// ผลการดำเนินงาน: how people were counted, and who took part.
struct ResultsSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    [
      heading(1, "2. ผลการดำเนินงาน", "2. Results"),
      paragraph(
        "ผลการดำเนินงานนำเสนอเป็น 3 ระยะ คือ ระยะก่อนดำเนินการพัฒนา ระยะระหว่างดำเนินการพัฒนา "
          + "และระยะหลังดำเนินการพัฒนา",
        "Results are given in three phases: before, during and after the development."),
      paragraph(
        "หลักเกณฑ์การนับ: ค่าสถิติของแบบทดสอบคำนวณจากผู้ที่ทำครบทั้งฉบับเท่านั้น ผู้ที่ทำไม่ครบ ผู้ที่ขาด "
          + "และผู้ที่ยังไม่ได้ทำ ไม่นำมาคำนวณ แต่แสดงจำนวนไว้ใต้ตาราง "
          + "ส่วนการเปรียบเทียบคะแนนระหว่างแบบทดสอบสองฉบับใช้เฉพาะผู้ที่ทำครบทั้งสองฉบับ",
        "How people are counted: the statistics of a test are of those who finished it. Whoever did "
          + "not finish, was absent or has not begun is left out, and their number stands below the "
          + "table. Two tests are compared over the people who finished both."),
      heading(2, "2.1 การเข้าร่วมโครงการ", "2.1 Participation"),
    ] + participation
  }

  private var participation: [ReportBlock] {
    let rows = facts.participation
    guard !rows.isEmpty else {
      return [paragraph("ไม่มีข้อมูลการเข้าร่วมโครงการ", "No data on who took part.")]
    }
    let whole = facts.wholeParticipation
    return [
      paragraph(
        "มีผู้เข้าร่วมโครงการ \(words.number(whole.tookPart)) คน จากรายชื่อทั้งหมด "
          + "\(words.number(whole.members)) คน คิดเป็นร้อยละ "
          + words.percent(whole.tookPart, of: whole.members),
        "\(words.people(whole.tookPart)) of \(words.number(whole.members)) on the roster took part "
          + "(\(words.percent(whole.tookPart, of: whole.members))%)."),
      .table(
        ReportTable(
          say("จำนวนผู้เข้าร่วมโครงการ จำแนกตามทีม", "Participation by team"),
          columns: [
            .init(say("ทีม", "Team")), .init(say("รายชื่อ (คน)", "On the roster"), .number),
            .init(say("เข้าร่วม (คน)", "Took part"), .number),
            .init(say("ร้อยละ", "%"), .number), .init(say("ขาด (คน)", "Absent"), .number),
            .init(say("ไม่มีบันทึก (คน)", "Nothing recorded"), .number),
          ],
          rows: rows.map { row($0, isTotal: false) } + [row(whole, isTotal: true)],
          notes: [
            say(
              "เข้าร่วม หมายถึงตอบคำถามอย่างน้อยหนึ่งข้อ ตอบแบบสอบถาม เขียนบันทึกสะท้อนคิด "
                + "หรือร่วมเดินทางในแรลลี่ แม้ทำไม่ครบ การลงชื่อเข้าใช้อย่างเดียวไม่นับ "
                + "ขาด หมายถึงผู้ที่บันทึกว่าขาดทุกรายการและไม่ได้เข้าร่วม",
              "Took part: gave at least one answer, answered a survey, wrote a reflection or rode in "
                + "a rally car, unfinished work included; signing in alone does not count. Absent: "
                + "marked absent from everything, and took part in nothing.")
          ])),
    ]
  }

  private func row(_ team: TeamParticipation, isTotal: Bool) -> ReportTable.Row {
    let name =
      isTotal
      ? say("รวม", "All")
      : team.team.map { self.name(of: $0) } ?? say("ยังไม่มีทีม", "No team yet")
    return ReportTable.Row(
      [
        "\(name)", "\(words.number(team.members))", "\(words.number(team.tookPart))",
        "\(words.percent(team.tookPart, of: team.members))", "\(words.number(team.absent))",
        "\(words.number(max(team.members - team.tookPart - team.absent, 0)))",
      ], isTotal: isTotal)
  }
}

extension ReportFacts {
  /// All teams' participation together.
  var wholeParticipation: TeamParticipation {
    participation.reduce(into: TeamParticipation(team: nil, members: 0, tookPart: 0, absent: 0)) {
      $0.members += $1.members
      $0.tookPart += $1.tookPart
      $0.absent += $1.absent
    }
  }
}
