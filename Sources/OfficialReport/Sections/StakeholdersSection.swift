import Entries
import Programme
import Vocabulary

/// การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย: who said what, and what teams found important.
struct StakeholdersSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let heading = heading(
      2, "4.5 การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย", "4.5 Stakeholder participation")
    guard !facts.register.isEmpty || !facts.surveys.isEmpty else {
      return [
        heading,
        paragraph(
          "ไม่มีข้อมูลการมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย", "No data on the stakeholders’ part."),
      ]
    }
    return [heading] + surveys + (facts.register.isEmpty ? [] : [.table(teams)]) + voted
  }

  private var surveys: [ReportBlock] {
    facts.surveys.map { survey in
      let comments = comments(on: survey)
      return paragraph(
        "ผู้เข้าร่วมโครงการตอบ\(words(survey.title)) \(words.number(survey.ballots)) ชุด\(comments)",
        "\(words(survey.title)): "
          + "\(words.counted(survey.ballots, "response", "responses"))\(comments).")
    }
  }

  /// How many comments there are; nothing where none are shown, or nobody was asked for any.
  private func comments(on survey: SurveyFacts) -> String {
    guard !survey.comments.isEmpty else { return "" }
    let count = survey.comments.reduce(0) { $0 + $1.texts.count }
    return say(
      " และให้ความคิดเห็นเพิ่มเติมที่ไม่ซ้ำกัน \(count) ข้อ",
      ", \(words.counted(count, "different comment", "different comments"))")
  }

  private var teams: ReportTable {
    let others = facts.register.filter(\.isSaidByOthers)
    return ReportTable(
      say("ข้อค้นพบที่แต่ละทีมมีส่วนเสนอ จำแนกตามระยะ", "Findings that each team had a part in"),
      columns: [.init(say("ผู้เสนอ", "Contributed by"))]
        + FindingPhase.allCases.map { .init(words($0.short), .number, width: 15) }
        + [.init(say("รวม", "All"), .number, width: 15)],
      rows: facts.event.teams.map { team in
        row(words(team.name), facts.register.filter { $0.saidBy.contains(team.id) })
      } + [
        row(
          say("ผู้จัด ผู้นิเทศ แบบสอบถาม และการวิเคราะห์", "Organisers, rounds, surveys, analyses"), others)
      ],
      notes: [
        say(
          "ข้อที่หลายฝ่ายเสนอร่วมกันนับให้ทุกฝ่าย ทีมที่ไม่มีข้อค้นพบแสดงเป็น 0",
          "What several contributed counts for each; a team without findings shows 0.")
      ])
  }

  private func row(_ label: String, _ findings: [FindingFacts]) -> ReportTable.Row {
    ReportTable.Row(
      ["\(label)"]
        + FindingPhase.allCases.map { phase in "\(findings.count { $0.phase == phase })" }
        + ["\(findings.count)"])
  }

  /// The findings that got the most dots, at most ten.
  private var voted: [ReportBlock] {
    let voted = facts.register.enumerated().filter { $0.element.dots > 0 }
      .sorted { ($1.element.dots, $0.offset) < ($0.element.dots, $1.offset) }
      .map(\.element).prefix(10)
    guard !voted.isEmpty else {
      return [
        paragraph(
          "ไม่มีข้อมูลการลงคะแนนจัดลำดับความสำคัญของทีม", "No data on the teams’ votes (dots).")
      ]
    }
    return [
      paragraph(
        "ทีมลงคะแนนจัดลำดับความสำคัญของข้อค้นพบ ข้อที่ได้คะแนนสูงสุดมีดังนี้",
        "Teams voted with dots on what matters most; the findings with the most dots:"),
      .list(
        .numbered(
          voted.map { finding in
            say(
              "\(finding.text) (\(finding.dots) คะแนน)",
              "\(finding.text) (\(words.counted(finding.dots, "dot", "dots")))")
          })),
    ]
  }
}
