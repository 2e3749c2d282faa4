import Vocabulary

/// ภาคผนวก ก: each test's item analysis, with what the figures say of each question.
struct ItemsAnnex: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let tests = facts.tests.filter { !$0.items.isEmpty }
    let head: [ReportBlock] = [
      .pageBreak, heading(1, "ภาคผนวก ก ผลการวิเคราะห์ข้อสอบ", "Annex A: Item analysis"),
    ]
    guard !tests.isEmpty else {
      return head + [paragraph("ไม่มีข้อมูลการวิเคราะห์ข้อสอบ", "No data on the items.")]
    }
    return head + tests.flatMap(blocks)
  }

  private func blocks(of test: TestFacts) -> [ReportBlock] {
    [
      .heading(2, words(test.title)), .table(whole(test)), .table(items(test)),
      .table(verdicts(test)),
    ] + options(test)
  }

  private func whole(_ test: TestFacts) -> ReportTable {
    let (thai, english) = test.isInPercent ? ("ร้อยละ", "%") : ("คะแนน", "marks")
    let figures: [(String, String, ReportedFigure)] = [
      ("ค่าเฉลี่ย (\(thai))", "Mean (\(english))", test.mean),
      ("มัธยฐาน (\(thai))", "Median (\(english))", test.median),
      ("ส่วนเบี่ยงเบนมาตรฐาน (\(thai))", "S.D. (\(english))", test.sd),
      ("ความเบ้", "Skewness", test.skewness), ("ความโด่ง", "Kurtosis", test.kurtosis),
      ("สัมประสิทธิ์ความสอดคล้องภายใน (ร้อยละ)", "Internal consistency (%)", test.internalConsistency),
      ("อัตราส่วนความคลาดเคลื่อน (ร้อยละ)", "Error ratio (%)", test.errorRatio),
      ("ความคลาดเคลื่อนมาตรฐาน (\(thai))", "Standard error (\(english))", test.standardError),
    ]
    return ReportTable(
      say("ค่าสถิติของ\(words(test.title))ทั้งฉบับ", "Statistics of the \(words(test.title))"),
      columns: [
        .init(say("ค่าสถิติ", "Statistic")), .init(say("ค่า", "Figure"), .number, width: 30),
      ],
      rows: figures.map { ReportTable.Row(["\(say($0.0, $0.1))", "\(words.figure($0.2))"]) },
      notes: [countNote(test.counts)] + [reasonNote(figures.map(\.2))].compactMap(\.self))
  }

  private func items(_ test: TestFacts) -> ReportTable {
    let thai = ["n", "ค่าความยากง่าย", "S.D.", "อำนาจจำแนก", "ประสิทธิภาพการจำแนก", "น้ำหนัก"]
    let english = ["n", "Facility", "S.D.", "Discrim. index", "Discrim. efficiency", "Weight"]
    let figures = test.items.flatMap {
      [
        $0.facility, $0.sd, $0.discriminationIndex, $0.discriminativeEfficiency, $0.effectiveWeight,
      ]
    }
    return ReportTable(
      say("ค่าสถิติรายข้อของ\(words(test.title))", "Items of the \(words(test.title))"),
      columns: [
        .init(say("ข้อ", "Item"), width: 14), .init(say("ระดับ / หัวข้อ", "Level / topic"), width: 21),
      ] + zip(thai, english).map { .init(say($0, $1), .number) },
      rows: test.items.map { item in
        let marks = [item.level?.rawValue, item.topic.map { words($0) }].compactMap(\.self)
        return ReportTable.Row([
          .code(item.id.rawValue), "\(marks.joined(separator: " "))",
          "\(words.number(item.n))", "\(words.figure(item.facility))",
          "\(words.figure(item.sd))", "\(words.figure(item.discriminationIndex))",
          "\(words.figure(item.discriminativeEfficiency))",
          "\(words.figure(item.effectiveWeight))",
        ])
      },
      notes: [
        say(
          "ทุกค่ายกเว้น n เป็นร้อยละ คำนวณตามนิยามของ Moodle",
          "All figures but n are in percent, as Moodle defines them."), countNote(test.counts),
      ] + [reasonNote(figures)].compactMap(\.self))
  }

  private func verdicts(_ test: TestFacts) -> ReportTable {
    let review = test.items.count(where: \.needsReview)
    return ReportTable(
      say(
        "ผลการพิจารณารายข้อของ\(words(test.title))",
        "Verdicts on the items of the \(words(test.title))"),
      columns: [
        .init(say("ข้อ", "Item"), width: 17), .init(say("คำถาม", "Question"), width: 33),
        .init(say("ผลการพิจารณา", "Verdict")),
      ],
      rows: test.items.map { item in
        let verdicts = item.verdicts.map { words($0) }
        return ReportTable.Row([
          .code(item.id.rawValue), item.stem.isEmpty ? "\(Wording.none)" : quoted(item.stem),
          "\(verdicts.isEmpty ? say("ไม่มีข้อมูล", "no data") : verdicts.joined(separator: " "))",
        ])
      },
      notes: [
        say(
          "ข้อที่ควรทบทวน \(review) ข้อ จาก \(test.items.count) ข้อ",
          "Items that should be looked at: \(review) of \(test.items.count)."),
        countNote(test.counts),
      ])
  }

  /// A question's text: one without Thai is told as it stands, its digits too.
  private func quoted(_ text: String) -> ReportTable.Cell {
    text.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }
      ? "\(text)" : .verbatim(text)
  }

  private func options(_ test: TestFacts) -> [ReportBlock] {
    let items = test.items.filter { !$0.options.isEmpty }
    guard !items.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          say("การเลือกตัวเลือก จำแนกตามกลุ่มคะแนน", "Options chosen, by ability third"),
          columns: [
            .init(say("ข้อ", "Item"), width: 16), .init(say("ตัวเลือก", "Option")),
            .init(say("เฉลย", "Key"), .centre, width: 9),
            .init(say("กลุ่มต่ำ", "Lower"), .number, width: 12),
            .init(say("กลุ่มกลาง", "Middle"), .number, width: 12),
            .init(say("กลุ่มสูง", "Upper"), .number, width: 12),
          ],
          rows: items.flatMap { item in
            item.options.enumerated().map { index, option in
              ReportTable.Row([
                index == 0 ? .code(item.id.rawValue) : "", quoted(option.text),
                "\(option.isKey ? "✓" : "")", "\(words.number(option.lower))",
                "\(words.number(option.middle))", "\(words.number(option.upper))",
              ])
            }
          }, notes: [countNote(test.counts)]))
    ]
  }
}
