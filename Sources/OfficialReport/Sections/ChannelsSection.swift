import Entries
import Programme
import Vocabulary

/// The five channels, each with what it is for and the findings that it takes on.
struct ChannelsSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    [
      heading(2, "4.2 การขับเคลื่อนผ่านช่องทาง 5 ช่องทาง", "4.2 The five channels"),
      paragraph(
        "การนำผลไปใช้มีวิธีดำเนินงานผ่านช่องทาง 5 ช่องทาง ดังนี้",
        "Results are put to use through five channels:"),
    ]
      + FindingChannel.allCases.enumerated().flatMap { index, channel in
        blocks(of: channel, number: index + 1)
      } + unassigned
  }

  private func blocks(of channel: FindingChannel, number: Int) -> [ReportBlock] {
    let findings = facts.register.filter { $0.channel == channel }
    let title = ReportBlock.heading(3, "\(number)) \(words(channel.title))")
    let purpose = ReportBlock.paragraph(words(channel.purpose))
    guard !findings.isEmpty else {
      return [
        title, purpose,
        paragraph(
          "ไม่มีข้อค้นพบที่เสนอผ่านช่องทางนี้", "No findings were taken to this channel."),
      ]
    }
    let done = findings.count { $0.status == .done }
    return [
      title, purpose,
      paragraph(
        "มีข้อค้นพบที่เสนอผ่านช่องทางนี้ \(findings.count) ข้อ ดำเนินการแล้ว \(done) ข้อ",
        "It took on \(words.counted(findings.count, "finding", "findings")); \(done) done."),
      .table(table(findings, say("ข้อค้นพบที่เสนอผ่าน", "Findings taken to: ") + words(channel.title))),
    ]
  }

  private var unassigned: [ReportBlock] {
    let findings = facts.register.filter { $0.channel == nil }
    guard !findings.isEmpty else { return [] }
    return [
      heading(3, "ข้อค้นพบที่ยังไม่ได้กำหนดช่องทาง", "Findings without a channel"),
      .table(
        table(findings, say("ข้อค้นพบที่ยังไม่ได้กำหนดช่องทาง", "Findings that no channel has taken on"))),
    ]
  }

  private func table(_ findings: [FindingFacts], _ caption: String) -> ReportTable {
    ReportTable(
      caption,
      columns: [
        .init(say("รหัส", "Id"), width: 14), .init(say("ระยะ", "Phase"), .centre, width: 10),
        .init(say("ข้อค้นพบ", "Finding")),
        .init(say("ผู้รับผิดชอบ / กำหนด", "Owner / due"), width: 20),
        .init(say("สถานะและสิ่งที่ดำเนินการ", "Status and what was done"), width: 26),
      ],
      rows: findings.map { finding in
        ReportTable.Row([
          .code(finding.reference), "\(words(finding.phase.short))",
          "\(words(finding.kind.title)): \(finding.text)", "\(responsibility(finding))",
          "\(state(of: finding))",
        ])
      },
      notes: [
        say(
          "รวม \(findings.count) ข้อ นับเป็นรายข้อ มิได้นับเป็นรายบุคคล ผู้ที่ขาดหรือทำไม่ครบจึงไม่มีผลต่อจำนวน",
          "\(words.counted(findings.count, "finding", "findings")) as recorded, not by who was absent or did not finish."
        )
      ])
  }

  private func responsibility(_ finding: FindingFacts) -> String {
    let parts = [
      finding.owner, finding.due.map { say("ภายใน ", "by ") + words.brief($0) },
    ].compactMap(\.self)
    return parts.isEmpty ? say("ยังไม่กำหนด", "not set") : parts.joined(separator: " ")
  }

  private func state(of finding: FindingFacts) -> String {
    var state = words(finding.status.title)
    if let day = finding.completed, finding.status == .done {
      state += say(" เมื่อ ", " on ") + words.brief(day)
    }
    if finding.isOverdue { state += say(" (เกินกำหนด)", " (overdue)") }
    return finding.outcome.isEmpty ? state : "\(state): \(finding.outcome)"
  }
}
