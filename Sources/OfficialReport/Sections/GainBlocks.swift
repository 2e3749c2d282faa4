import Vocabulary

/// A comparison of two tests: a sentence, its tables and its charts.
struct GainBlocks: ReportSection {
  let facts: ReportFacts
  let words: Wording
  /// The comparison.
  let gain: GainFacts

  private var names: String {
    say(
      "\(words(gain.from))กับ\(words(gain.to))",
      "“\(words(gain.from))” and “\(words(gain.to))”")
  }

  var blocks: [ReportBlock] {
    [.paragraph(words(gain.sentence)), .table(overall)]
      + gain.warnings.map { .paragraph(say("ข้อควรระวัง: ", "Caution: ") + words($0)) }
      + rows(gain.byTeam, say("จำแนกตามทีม", "by team"), say("ทีม", "Team")) + topics
      + rows(
        gain.byLevel, say("จำแนกตามระดับภาษา", "by level"), say("ระดับ", "Level"), notes: [partsNote])
      + dots
  }

  private var overall: ReportTable {
    let row = gain.overall
    let intervals = row.difference.value == nil ? [] : [interval]
    let figures = [row.preMean, row.postMean, row.preSD, row.postSD, row.difference, row.t, row.p]
    let thai = ["n", "ค่าเฉลี่ย", "ร้อยละ", "S.D.", "ผลต่าง", "t", "df", "p"]
    let english = ["n", "Mean", "%", "S.D.", "Difference", "t", "df", "p"]
    func cells(_ mean: ReportedFigure, _ sd: ReportedFigure) -> [ReportTable.Cell] {
      [
        "\(words.number(row.n))", "\(words.figure(mean))",
        "\(words.percent(mean, of: gain.maximum))", "\(words.figure(sd))",
      ]
    }
    return ReportTable(
      say("ผลการเปรียบเทียบ\(names)", "Comparison of \(names)"),
      columns: [.init(say("การทดสอบ", "Test"), width: 28)]
        + zip(thai, english).map { .init(say($0, $1), .number) },
      rows: [
        ReportTable.Row(
          ["\(words(gain.from))"] + cells(row.preMean, row.preSD) + ["", "", "", ""]),
        ReportTable.Row(
          ["\(words(gain.to))"] + cells(row.postMean, row.postSD) + [
            "\(words.change(row.difference))", "\(words.figure(row.t))",
            "\(words.figure(row.df, places: 0))", "\(words.probability(row.p))",
          ]),
      ],
      notes: intervals + [pairNote] + [reasonNote(figures)].compactMap(\.self))
  }

  private var interval: String {
    let row = gain.overall
    let (low, high) = (words.figure(row.low), words.figure(row.high))
    return say(
      "ทดสอบค่าทีแบบไม่เป็นอิสระต่อกัน (paired t-test) ชนิดสองทาง ช่วงความเชื่อมั่นร้อยละ 95 ของผลต่าง \(low) ถึง \(high) "
        + "ขนาดอิทธิพล (Cohen’s d) \(words.figure(row.effectSize)) "
        + "อัตราการพัฒนา (Normalized Gain) \(words.figure(row.gain))",
      "Two-sided paired t-test; 95% confidence interval of the difference \(low) to \(high); effect size "
        + "(Cohen’s d) \(words.figure(row.effectSize)); normalised gain \(words.figure(row.gain))")
  }

  private var pairNote: String {
    say(
      "คำนวณเฉพาะผู้ที่ทำครบทั้งสองฉบับ \(gain.overall.n) คน ไม่รวมผู้ที่ทำครบเฉพาะฉบับแรก "
        + "\(gain.onlyFirst) คน เฉพาะฉบับหลัง \(gain.onlySecond) คน "
        + "และผู้ที่ไม่ได้ทำครบแม้แต่ฉบับเดียว \(gain.neither) คน",
      "Only those who finished both are counted, \(gain.overall.n) in all; \(gain.onlyFirst) finished "
        + "the first only, \(gain.onlySecond) the second only, \(gain.neither) neither.")
  }

  private func rows(
    _ rows: [GainRow], _ by: String, _ head: String, notes: [String] = []
  ) -> [ReportBlock] {
    rows.isEmpty ? [] : [.table(table(rows, by, head, notes: notes))]
  }

  private func table(
    _ rows: [GainRow], _ by: String, _ head: String, notes: [String]
  ) -> ReportTable {
    let inPercent = Self.areInPercent(rows)
    let thai =
      ["n"]
      + (inPercent ? ["ก่อน (ร้อยละ)", "หลัง (ร้อยละ)"] : ["คะแนนเต็ม", "ก่อน", "หลัง"])
      + ["ผลต่าง", "t", "p", "d", "Gain"]
    let english =
      ["n"] + (inPercent ? ["Before (%)", "After (%)"] : ["Marks", "Before", "After"])
      + ["Difference", "t", "p", "d", "Gain"]
    return ReportTable(
      say("ผลการเปรียบเทียบ\(names) \(by)", "Comparison of \(names) \(by)"),
      columns: [.init(head, width: 26)] + zip(thai, english).map { .init(say($0, $1), .number) },
      rows: rows.map { row in
        let marks: [ReportTable.Cell] = inPercent ? [] : ["\(words.marks(row.maximum))"]
        return ReportTable.Row(
          ["\(words(row.label))", "\(words.number(row.n))"] + marks + [
            "\(words.figure(row.preMean))", "\(words.figure(row.postMean))",
            "\(words.change(row.difference))", "\(words.figure(row.t))",
            "\(words.probability(row.p))", "\(words.figure(row.effectSize))",
            "\(words.figure(row.gain))",
          ])
      },
      notes: [pairNote] + notes
        + [
          reasonNote(
            rows.flatMap { [$0.preMean, $0.postMean, $0.difference, $0.t, $0.effectSize, $0.gain] })
        ].compactMap(\.self))
  }

  /// Whether the means are shares already: then nothing is said of full marks.
  private static func areInPercent(_ rows: [GainRow]) -> Bool {
    rows.allSatisfy { $0.maximum == 100 }
  }

  /// What is to be borne in mind of parts of a test.
  private var partsNote: String {
    say(
      "แต่ละส่วนมีข้อสอบน้อย และมิได้ปรับค่า p สำหรับการทดสอบหลายครั้ง จึงควรแปลผลด้วยความระมัดระวัง",
      "Each part rests on few questions, and p is not adjusted for multiple tests; interpret with "
        + "caution.")
  }

  private var topics: [ReportBlock] {
    guard !gain.byTopic.isEmpty else { return [] }
    let (by, head) = (say("จำแนกตามหัวข้อ", "by topic"), say("หัวข้อ", "Topic"))
    guard let bars = BarChart(gain.byTopic, words: words) else {
      return rows(gain.byTopic, by, head, notes: [partsNote])
    }
    // The bars are shares; so the table that goes with them has shares, too.
    var table = table(gain.byTopic, by, head, notes: [partsNote])
    table.isNumbered = false
    let isDone = Self.areInPercent(gain.byTopic)
    if !isDone {
      table.columns[3].title += say(" (ร้อยละ)", " (%)")
      table.columns[4].title += say(" (ร้อยละ)", " (%)")
    }
    for (index, row) in gain.byTopic.enumerated() where !isDone {
      for (column, mean) in [(3, row.preMean), (4, row.postMean)] {
        let share = words.percent(mean, of: row.maximum)
        table.rows[index].cells[column] =
          share == Wording.none
          ? "\(words.figure(mean))" : "\(words.figure(mean)) (\(share))"
      }
    }
    let caption = say(
      "คะแนนเฉลี่ยก่อนและหลัง\(by)", "Means before and after \(by)")
    return [.chart(bars.chart(caption, table: table))]
  }

  private var dots: [ReportBlock] {
    let fewest = ReportedFigure.fewestPeople
    guard gain.points.count >= fewest else {
      // Where there are enough people, and no marks, there is nothing to draw, and nothing is kept back.
      guard gain.overall.n < fewest else { return [] }
      return [
        paragraph(
          "ไม่แสดงคะแนนของแต่ละคน เพราะมีผู้ทำครบทั้งสองฉบับไม่ถึง \(fewest) คน",
          "Each person’s marks are not shown, as fewer than \(fewest) finished both.")
      ]
    }
    return DotChart(gain.points, maximum: gain.maximum, words: words).map { dots in
      [
        .chart(
          dots.chart(
            say("คะแนนของบุคลากรแต่ละคนใน\(names)", "Each person’s marks in \(names)"),
            notes: [pairNote]))
      ]
    } ?? []
  }
}
