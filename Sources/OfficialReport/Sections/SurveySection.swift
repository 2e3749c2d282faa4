import Vocabulary

/// The surveys: means with their level bands, and what people wrote.
struct SurveySection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let heading = heading(1, "3. ความพึงพอใจของผู้เข้าร่วมโครงการ", "3. Satisfaction")
    guard !facts.surveys.isEmpty else {
      return [
        heading,
        paragraph(
          "ไม่มีข้อมูลแบบสอบถาม จึงยังสรุปความพึงพอใจไม่ได้",
          "No data on a survey, so nothing can be said of satisfaction."),
      ]
    }
    return [heading, criteria] + facts.surveys.flatMap(blocks)
  }

  private var criteria: ReportBlock {
    paragraph(
      "เกณฑ์การแปลความหมายค่าเฉลี่ย: 4.51 – 5.00 หมายถึง มากที่สุด 3.51 – 4.50 หมายถึง มาก "
        + "2.51 – 3.50 หมายถึง ปานกลาง 1.51 – 2.50 หมายถึง น้อย และ 1.00 – 1.50 หมายถึง น้อยที่สุด",
      "Interpretation of means: 4.51–5.00 very high, 3.51–4.50 high, 2.51–3.50 moderate, 1.51–2.50 low, "
        + "1.00–1.50 very low.")
  }

  private func blocks(of survey: SurveyFacts) -> [ReportBlock] {
    let table = table(of: survey)
    let rows = survey.groups.flatMap(\.items)
    let caption = say(
      "ค่าเฉลี่ยรายข้อจาก\(words(survey.title))", "Means of “\(words(survey.title))” by statement")
    let chart = SurveyChart(rows, words: words)?.chart(caption, table: table)
    return [.heading(2, words(survey.title)), sentence(of: survey)]
      + [chart.map { .chart(unnumbered($0)) } ?? .table(table)] + comments(of: survey)
  }

  private func unnumbered(_ chart: ReportChart) -> ReportChart {
    var chart = chart
    chart.table.isNumbered = false
    return chart
  }

  private func sentence(of survey: SurveyFacts) -> ReportBlock {
    let were = survey.ballots == 1 ? "was" : "were"
    let returned = say(
      "ได้รับแบบสอบถามคืน \(words.number(survey.ballots)) ชุด จากผู้มีสิทธิ์ตอบ \(words.number(survey.invited)) คน"
        + (survey.invited > 0
          ? " คิดเป็นร้อยละ \(words.percent(survey.ballots, of: survey.invited))" : ""),
      "\(words.number(survey.ballots)) of \(words.number(survey.invited)) questionnaires \(were) returned"
        + (survey.invited > 0 ? " (\(words.percent(survey.ballots, of: survey.invited))%)" : ""))
    guard let band = survey.whole.band, survey.whole.mean.value != nil else {
      let reason = words(
        survey.whole.mean.reason ?? ReportedFigure.missing.reason ?? Bilingual(same: ""))
      return .paragraph(
        "\(returned) " + say("ไม่แสดงค่าเฉลี่ย (\(reason))", "– no mean is shown (\(reason))."))
    }
    return paragraph(
      "\(returned) ในภาพรวมมีค่าเฉลี่ย \(words.figure(survey.whole.mean)) "
        + "(S.D. = \(words.figure(survey.whole.sd))) อยู่ในระดับ\(band.title.th)",
      "\(returned): the overall mean is \(words.figure(survey.whole.mean)) "
        + "(S.D. = \(words.figure(survey.whole.sd))), \(band.title.en).")
  }

  private func table(of survey: SurveyFacts) -> ReportTable {
    var rows: [ReportTable.Row] = []
    for (index, group) in survey.groups.enumerated() {
      rows.append(row(group.whole, label: "\(index + 1). ", isTotal: true))
      for (place, item) in group.items.enumerated() {
        rows.append(row(item, label: "\(index + 1).\(place + 1) ", isTotal: false))
      }
    }
    var whole = survey.whole
    whole.text = Bilingual(th: "รวมทั้งฉบับ", en: "All statements")
    rows.append(row(whole, label: "", isTotal: true))
    let figures = survey.groups.flatMap { [$0.whole] + $0.items }.flatMap { [$0.mean, $0.sd] }
    let unanswered = survey.invited - survey.ballots
    return ReportTable(
      say("ผลการตอบ\(words(survey.title))", "Results of “\(words(survey.title))”"),
      columns: [
        .init(say("รายการ", "Statement"), width: 52), .init("n", .number),
        .init(say("ค่าเฉลี่ย", "Mean"), .number), .init("S.D.", .number),
        .init(say("ระดับ", "Level"), .centre),
      ], rows: rows,
      notes: [
        say(
          "n คือจำนวนผู้ให้คะแนนรายการนั้น ส่วนของด้านและของทั้งฉบับคือจำนวนผู้ให้คะแนนอย่างน้อยหนึ่งรายการที่แสดงค่า "
            + "ข้อที่ไม่ตอบไม่นำมาคำนวณ "
            + (unanswered >= 0 ? "ไม่ตอบแบบสอบถาม \(words.number(unanswered)) คน " : "")
            + "แบบสอบถามไม่ระบุตัวผู้ตอบ จึงจำแนกผู้ที่ขาดไม่ได้",
          "n is the number of people who rated a statement, or, of a group and of all, at least one "
            + "whose figures are shown; what was left unanswered is not counted. "
            + (unanswered >= 0 ? "\(words.people(unanswered)) did not respond. " : "")
            + "Responses are anonymous, so absences cannot be told apart.")
      ] + [survey.note.map { words($0) }, reasonNote(figures)].compactMap(\.self))
  }

  private func row(_ row: SurveyRow, label: String, isTotal: Bool) -> ReportTable.Row {
    ReportTable.Row(
      [
        "\(label + words(row.text))", "\(words.number(row.n))", "\(words.figure(row.mean))",
        "\(words.figure(row.sd))", "\(row.band.map { words($0.title) } ?? Wording.none)",
      ], isTotal: isTotal)
  }

  private func comments(of survey: SurveyFacts) -> [ReportBlock] {
    survey.comments.flatMap { comments -> [ReportBlock] in
      [.heading(3, words(comments.question))]
        + (comments.texts.isEmpty
          ? [paragraph("ไม่มีผู้ตอบ", "Nobody answered.")] : [.list(.dashed(comments.texts))])
    }
  }
}
