import Vocabulary

/// Tests and quizzes of a phase as sentences and tables, for the sections that tell of them.
struct TestTables: ReportSection {
  let facts: ReportFacts
  let words: Wording
  /// The tests that are told of.
  let tests: [TestFacts]

  var blocks: [ReportBlock] {
    guard !tests.isEmpty else { return [] }
    return tests.map(sentence) + [.table(table)]
  }

  private func sentence(_ test: TestFacts) -> ReportBlock {
    let title = words(test.title)
    guard let mean = test.mean.value.flatMap({ decimalText($0, places: 2) }) else {
      let reason = words(test.mean.reason ?? Bilingual(same: ""))
      return paragraph(
        "\(title) มีผู้ทำครบ \(words.number(test.counts.finished)) คน ไม่มีค่าเฉลี่ย (\(reason))",
        "\(title): \(words.people(test.counts.finished)) finished it; there is no mean (\(reason))."
      )
    }
    let spread = test.sd.value == nil ? "" : " (S.D. = \(words.figure(test.sd)))"
    let marks = marks(mean, of: test)
    return paragraph(
      "\(title) มีผู้ทำครบ \(words.number(test.n)) คน ได้คะแนนเฉลี่ย\(marks)\(spread)",
      "\(title): \(words.people(test.n)) finished it, with a mean of \(marks)\(spread).")
  }

  /// A mean with what it is of.
  private func marks(_ mean: String, of test: TestFacts) -> String {
    if test.isInPercent { return say("ร้อยละ \(mean)", "\(mean) percent") }
    guard test.maximum > 0 else { return say(" \(mean) คะแนน", mean) }
    let share = words.percent(test.mean, of: test.maximum)
    return say(
      " \(mean) คะแนน จากคะแนนเต็ม \(words.marks(test.maximum)) คะแนน คิดเป็นร้อยละ \(share)",
      "\(mean) of \(words.marks(test.maximum)) marks (\(share)%)")
  }

  private var table: ReportTable {
    let figures = tests.flatMap { [$0.mean, $0.median, $0.sd, $0.internalConsistency] }
    let percentNotes = tests.contains(where: \.isInPercent) ? [percentNote] : []
    return ReportTable(
      say("ผลการทดสอบ", "Test results"),
      columns: [
        .init(say("แบบทดสอบ", "Test"), width: 30), .init("n", .number),
        .init(say("คะแนนเต็ม", "Marks"), .number), .init(say("ค่าเฉลี่ย", "Mean"), .number),
        .init(say("ร้อยละ", "%"), .number), .init(say("มัธยฐาน", "Median"), .number),
        .init("S.D.", .number),
        .init(say("ความสอดคล้องภายใน (ร้อยละ)", "Internal consistency (%)"), .number),
      ],
      rows: tests.map { test in
        ReportTable.Row([
          "\(words(test.title))", "\(words.number(test.n))", "\(words.marks(test.maximum))",
          "\(words.figure(test.mean))", "\(words.percent(test.mean, of: test.maximum))",
          "\(words.figure(test.median))", "\(words.figure(test.sd))",
          "\(words.figure(test.internalConsistency))",
        ])
      },
      notes: tests.map { countNote($0.counts, of: tests.count > 1 ? words($0.title) : nil) }
        + percentNotes + [reasonNote(figures)].compactMap(\.self))
  }

  private var percentNote: String {
    say(
      "คะแนนเต็ม 100 หมายถึงคิดคะแนนของแต่ละคนเป็นร้อยละของข้อที่ได้ทำ ไม่รวมข้อที่ยกเลิกและข้อที่รอกรรมการให้คะแนน",
      "Marks of 100: each person’s score is in percent of what they were asked, without what was "
        + "voided or waits for a judge.")
  }
}

/// Quizzes and games that are no tests: who took part, and what was answered.
struct PlayedTables: ReportSection {
  let facts: ReportFacts
  let words: Wording
  /// The quizzes and games that are told of.
  let played: [PlayedFacts]

  var blocks: [ReportBlock] {
    let people = played.filter { $0.counts != nil }
    let games = played.filter { $0.counts == nil }
    return (people.isEmpty ? [] : [.table(table(ofPeople: people))])
      + (games.isEmpty ? [] : [.table(table(ofGames: games))])
  }

  private func table(ofPeople quizzes: [PlayedFacts]) -> ReportTable {
    let hasNone = quizzes.contains { $0.right == nil || $0.answers == 0 }
    return ReportTable(
      say("การทำแบบฝึกและแบบทดสอบย่อยรายบุคคล", "Individual quizzes"),
      columns: [
        .init(say("รายการ", "Quiz"), width: 30), .init(say("ทำครบ", "Finished"), .number),
        .init(say("ทำไม่ครบ", "Unfinished"), .number), .init(say("ขาด", "Absent"), .number),
        .init(say("ยังไม่ได้ทำ", "Not started"), .number),
        .init(say("คำตอบ", "Answers"), .number), .init(say("ถูก", "Right"), .number),
        .init(say("ร้อยละ", "%"), .number),
      ],
      rows: quizzes.map { quiz in
        let counts = quiz.counts ?? CountFacts(finished: 0, unfinished: 0, absent: 0, notStarted: 0)
        return ReportTable.Row(
          [
            "\(words(quiz.title))", "\(words.number(counts.finished))",
            "\(words.number(counts.unfinished))", "\(words.number(counts.absent))",
            "\(words.number(counts.notStarted))",
          ] + answers(quiz))
      },
      notes: [
        say(
          "จำนวนคำตอบรวมคำตอบของผู้ที่ทำไม่ครบด้วย ไม่รวมข้อที่ยกเลิก ผู้ที่ขาดและผู้ที่ยังไม่ได้ทำไม่มีคำตอบ",
          "Answers include those of people who did not finish, and not those to voided questions; "
            + "whoever was absent or has not begun has none.")
      ] + (hasNone ? [noneNote] : []))
  }

  /// Why nothing is said of how many answers of single people were right.
  private var noneNote: String {
    let fewest = ReportedFigure.fewestPeople
    return say(
      "“–” หมายถึงยังไม่มีคำตอบ เป็นรายการที่กรรมการให้คะแนน หรือมีผู้ตอบไม่ถึง \(fewest) คน "
        + "จึงไม่แสดงเพื่อมิให้ทราบผลของแต่ละคน",
      "“–” means that there are no answers yet, that judges award the points, or that fewer than "
        + "\(fewest) people have answered, whose results it would tell.")
  }

  private func table(ofGames games: [PlayedFacts]) -> ReportTable {
    ReportTable(
      say("เกมและกิจกรรมของทีม", "Games and activities of teams"),
      columns: [
        .init(say("รายการ", "Game"), width: 34), .init(say("รูปแบบ", "Form")),
        .init(say("ทีมที่เข้าร่วม", "Teams"), .number), .init(say("คำตอบ", "Answers"), .number),
        .init(say("ถูก", "Right"), .number), .init(say("ร้อยละ", "%"), .number),
      ],
      rows: games.map { game in
        ReportTable.Row(
          [
            "\(words(game.title))", "\(words(game.mode.title))",
            "\(words.number(game.teams ?? 0))",
          ] + answers(game))
      },
      notes: [
        say(
          "นับเป็นทีม จึงไม่จำแนกผู้ที่ขาดหรือทำไม่ครบเป็นรายบุคคล จำนวนคำตอบไม่รวมข้อที่ยกเลิก "
            + "“–” หมายถึงยังไม่มีคำตอบ หรือเป็นรายการที่กรรมการให้คะแนน",
          "Teams are counted, so absent people and unfinished rounds are not told apart by person; "
            + "answers to voided questions are left out; “–” means that there are no answers yet, or "
            + "that judges award the points.")
      ])
  }

  private func answers(_ quiz: PlayedFacts) -> [ReportTable.Cell] {
    [
      "\(words.number(quiz.answers))", "\(quiz.right.map(words.number) ?? Wording.none)",
      "\(quiz.right.map { words.percent($0, of: quiz.answers) } ?? Wording.none)",
    ]
  }
}
