import Programme
import ThaiText
import Vocabulary

/// งบประมาณ and เป้าหมาย: what was planned, what was used, and what was reached.
struct BudgetSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    [
      heading(1, "6. งบประมาณและการบรรลุเป้าหมาย", "6. Budget and targets"), .table(budget),
    ]
      + (facts.event.targets.isEmpty
        ? [paragraph("ไม่มีข้อมูลเป้าหมายของโครงการ", "No data on the project’s targets.")]
        : [.table(targets)])
  }

  private var budget: ReportTable {
    let (planned, used) = (facts.event.budget.planned, facts.event.budget.used)
    return ReportTable(
      say("งบประมาณที่ตั้งไว้และที่ใช้จริง", "Budget planned and used"),
      columns: [
        .init(say("รายการ", "Item"), width: 28),
        .init(say("จำนวนเงิน (บาท)", "Baht"), .number, width: 22),
        .init(say("จำนวนเงินเป็นตัวอักษร", "In words")),
      ],
      rows: [
        row(say("งบประมาณที่ตั้งไว้", "Planned"), planned),
        row(say("งบประมาณที่ใช้จริง", "Used"), used),
        row(say("คงเหลือ", "Left"), used.map { planned - $0 }),
        ReportTable.Row([
          "\(say("ร้อยละที่ใช้", "Used, %"))",
          "\(used.map { words.percent($0, of: planned) } ?? Wording.none)", "",
        ]),
      ],
      notes: used == nil
        ? [say("“–” หมายถึงไม่มีข้อมูลการใช้จ่าย", "“–” means that there are no data on what was spent.")]
        : [])
  }

  private func row(_ label: String, _ baht: Int?) -> ReportTable.Row {
    guard let baht else {
      return ReportTable.Row([
        "\(label)", "\(Wording.none)", "\(say("ไม่มีข้อมูล", "no data"))",
      ])
    }
    let spelled = say(BahtText.thai(baht), BahtText.english(baht))
    let sign = baht < 0 ? "−" : ""
    return ReportTable.Row([
      "\(label)", "\(sign + words.number(abs(baht)))", "\(spelled)",
    ])
  }

  private var targets: ReportTable {
    ReportTable(
      say("เป้าหมายและผลที่ได้", "Targets and what was reached"),
      columns: [
        .init(say("เป้าหมาย", "Target"), width: 40), .init(say("หน่วย", "Unit"), .centre),
        .init(say("กำหนดไว้", "Set"), .number), .init(say("ผลที่ได้", "Reached"), .number),
        .init(say("ร้อยละ", "%"), .number), .init(say("ผล", "Result"), .centre),
      ],
      rows: facts.reachedTargets.map { entry in
        let target = entry.target
        let result = entry.reached.map {
          $0 >= target.number ? say("บรรลุ", "reached") : say("ยังไม่บรรลุ", "not reached")
        }
        return ReportTable.Row([
          "\(words(target.title))", "\(words(target.unit))", "\(words.number(target.number))",
          "\(entry.reached.map(words.number) ?? Wording.none)",
          "\(entry.reached.map { words.percent($0, of: target.number) } ?? Wording.none)",
          "\(result ?? say("ไม่มีข้อมูล", "no data"))",
        ])
      }, notes: [targetNote])
  }

  private var targetNote: String {
    let whole = facts.wholeParticipation
    guard !facts.participation.isEmpty else {
      return say(
        "ผู้ที่ขาดไม่นับเป็นผลที่ได้ และไม่มีข้อมูลจำนวนผู้ที่ขาด",
        "Absent people do not count as reached; there are no data on how many were absent.")
    }
    return say(
      "ผู้ที่เข้าร่วมแต่ทำไม่ครบนับเป็นผู้เข้าร่วม ผู้ที่ขาดทุกรายการ \(whole.absent) คน "
        + "และผู้ที่ไม่มีบันทึก \(max(whole.members - whole.tookPart - whole.absent, 0)) คน ไม่นับ",
      "Whoever took part without finishing counts; the \(whole.absent) absent from everything and the "
        + "\(max(whole.members - whole.tookPart - whole.absent, 0)) with nothing recorded do not.")
  }
}
