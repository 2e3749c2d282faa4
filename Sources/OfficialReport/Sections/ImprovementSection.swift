import Entries
import Programme
import Vocabulary

/// การนำผลไปใช้พัฒนาอย่างต่อเนื่อง: what it is, and the findings by phase and kind.
struct ImprovementSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    [
      heading(
        1, "4. การนำผลการดำเนินงานไปใช้พัฒนาการบริหารจัดการอย่างต่อเนื่อง",
        "4. Using results for continuous development of management"),
      paragraph(
        "ตามมาตรฐานที่ 1 ตัวบ่งชี้ที่ 1 ประเด็นที่ 6 \(facts.event.office.name.th) ตระหนักและเห็นความสำคัญของการวางแผนการพัฒนาอย่างต่อเนื่องและเป็นระบบ "
          + "โดยนำผลการบริหารจัดการที่ผ่านมาเป็นข้อมูลในการวางแผนพัฒนาอย่างต่อเนื่อง และนำผลการพัฒนามาใช้ 3 ระยะ "
          + "คือ ระยะก่อนดำเนินการพัฒนา ระยะระหว่างดำเนินการพัฒนา และระยะหลังดำเนินการพัฒนา",
        "Under Standard 1, Indicator 1, Issue 6, \(facts.event.office.name.en) recognises the importance of "
          + "planning its development continuously and systematically. It uses past management results "
          + "as data for that planning, and puts the results of development to use in three phases: "
          + "before, during and after the development."),
      heading(2, "4.1 ภาพรวมของข้อค้นพบ", "4.1 Overview of findings"),
    ] + overview
  }

  private var overview: [ReportBlock] {
    guard !facts.register.isEmpty else {
      return [
        paragraph(
          "ไม่มีข้อมูลข้อค้นพบในทะเบียนข้อค้นพบเพื่อการพัฒนา", "No data: the improvement register is empty.")
      ]
    }
    return [
      paragraph(
        "ทะเบียนข้อค้นพบเพื่อการพัฒนามีข้อค้นพบ \(words.number(facts.register.count)) ข้อ\(withdrawn)",
        "The improvement register holds "
          + "\(words.counted(facts.register.count, "finding", "findings"))\(withdrawn)."
      ),
      .table(kinds), .table(sources),
    ]
  }

  private var withdrawn: String {
    guard facts.withdrawnFindings > 0 else { return "" }
    return say(
      " ไม่รวมข้อที่ถอนออก \(facts.withdrawnFindings) ข้อ",
      ", not counting \(facts.withdrawnFindings) withdrawn")
  }

  private var kinds: ReportTable {
    ReportTable(
      say("จำนวนข้อค้นพบ จำแนกตามระยะ ประเภท และสถานะ", "Findings by phase, kind and status"),
      columns: [.init(say("ระยะ", "Phase"), width: 22)]
        + FindingKind.allCases.map { .init(words($0.title), .number) }
        + [
          .init(say("รวม", "All"), .number), .init(say("ดำเนินการแล้ว", "Done"), .number),
          .init(say("เกินกำหนด", "Overdue"), .number),
        ],
      rows: FindingPhase.allCases.map { phase in
        row(words(phase.title), facts.register.filter { $0.phase == phase }, isTotal: false)
      } + [row(say("รวม", "All"), facts.register, isTotal: true)],
      notes: [
        say(
          "ข้อที่รวมกันแล้วนับเป็นหนึ่งข้อ นับเป็นรายข้อ มิได้นับเป็นรายบุคคล ผู้ที่ขาดหรือทำไม่ครบจึงไม่มีผลต่อจำนวน",
          "Merged findings count once. Findings are counted as recorded, not by who was absent or did "
            + "not finish.")
      ])
  }

  private func row(_ label: String, _ findings: [FindingFacts], isTotal: Bool) -> ReportTable.Row {
    ReportTable.Row(
      ["\(label)"]
        + FindingKind.allCases.map { kind in "\(findings.count { $0.kind == kind })" } + [
          "\(findings.count)", "\(findings.count { $0.status == .done })",
          "\(findings.count(where: \.isOverdue))",
        ], isTotal: isTotal)
  }

  private var sources: ReportTable {
    ReportTable(
      say("ที่มาของข้อค้นพบ", "Where findings came from"),
      columns: [
        .init(say("ที่มา", "Source")), .init(say("จำนวนข้อ", "Findings"), .number, width: 24),
        .init(say("ร้อยละ", "%"), .number, width: 24),
      ],
      rows: FindingSource.allCases.compactMap { source in
        let count = facts.register.count { $0.sources.contains(source) }
        guard count > 0 else { return nil }
        return ReportTable.Row([
          "\(words(source.title))", "\(count)",
          "\(words.percent(count, of: facts.register.count))",
        ])
      },
      notes: [
        say(
          "นับเป็นรายข้อตามที่บันทึก ข้อที่รวมจากหลายที่มานับให้ทุกที่มา ผลรวมจึงอาจเกินจำนวนข้อทั้งหมด",
          "Counted as recorded. A finding that was merged from several sources counts for each, so "
            + "that they may add up to more than there are.")
      ])
  }
}
