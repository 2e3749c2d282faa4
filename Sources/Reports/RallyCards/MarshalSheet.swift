import QuizEngine
import RallyControl
import RallyRoute
import ThaiText
import Vocabulary

/// What the marshals of a checkpoint need: the code word, who is due when, the task with its rubric,
/// and the keys of the RC questions.
struct MarshalSheet {
  let words: CardText
  let checkpoint: Checkpoint

  private var rally: Rally { words.rally }

  var html: String {
    "<section class=\"marshal-sheet\">\n" + head + due + task + keys + hints + "</section>\n"
  }

  private var head: String {
    let id = words.escaped(checkpoint.id.rawValue)
    return
      "<header>\n<div><p class=\"kind\">\(words.both("ใบกรรมการ (ห้ามให้ผู้เล่นเห็น)", "Marshal's sheet (not for players)"))</p>\n"
      + "<h1>\(words.both(checkpoint.name))</h1>\n<p>\(words.both(checkpoint.place)) · <code>\(id)</code></p></div>\n"
      + words.emergency + "</header>\n"
      + "<p class=\"code\">\(words.both("คำรหัส", "Code word")) <b>\(words.escaped(checkpoint.codeWord))</b></p>\n"
      + "<p>\(hours) · \(words.both("รับได้พร้อมกัน \(checkpoint.capacity) คัน", "serves \(checkpoint.capacity) cars at once")) · "
      + words.both(
        "หยุดตามแผน \(checkpoint.stopMinutes) นาที",
        "stop of \(checkpoint.stopMinutes) min by the plan")
      + "</p>\n<p><code>khaolam rally arrive TEAM/N \(id) --at 09:41</code> · "
      + "<code>khaolam kiosk --checkpoint \(id)</code></p>\n"
  }

  private var hours: String {
    func time(_ minute: Int?) -> String { minute.map { RallyClock.text(minuteOfDay: $0) } ?? "…" }
    let span = "\(time(checkpoint.opensMinute))–\(time(checkpoint.closesMinute))"
    return words.both("เปิด \(span) น.", "open \(span)")
  }

  private var due: String {
    let visits = rally.timetable.cars.flatMap { schedule in
      schedule.visits.filter { $0.checkpoint == checkpoint.id }.map { (schedule.car, $0.arrives) }
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    let criteria = rally.questions.task(checkpoint.id)?.rubric.criteria ?? []
    let heads =
      [
        words.both("กำหนด", "due"), words.both("รถ", "car"), words.both("ถึง", "arrive"),
        words.both("ออก", "depart"), "RC /\(rally.questions.rcMost(checkpoint.id))",
      ]
      + criteria.enumerated().map { "\($0 + 1) /\($1.most)" } + [words.both("หมายเหตุ", "notes")]
    let rows = visits.map { car, minute in
      [
        RallyClock.text(minuteOfDay: minute),
        "\(words.first(rally.name(of: car))) <small><code>\(words.escaped("\(car)"))</code></small>",
      ] + [String](repeating: "", count: heads.count - 2)
    }
    return words.table("due", heads: heads, rows: rows)
  }

  private var task: String {
    guard let task = rally.questions.task(checkpoint.id), let plan = checkpoint.task else {
      return ""
    }
    let criteria = task.rubric.criteria.enumerated().map { index, criterion in
      [
        "\(index + 1)",
        criterion.name.isEmpty
          ? words.both("คำตอบโดยรวม", "the answer as a whole") : words.escaped(criterion.name),
        "0–\(criterion.most)",
      ]
    }
    return "<div class=\"keep\">\n<h2>\(words.both("ภารกิจ", "Task")) <small>"
      + words.both("เต็ม \(plan.maximum) คะแนน", "\(plan.maximum) points at most")
      + "</small></h2>\n"
      + "<p class=\"game\" lang=\"en\">\(words.escaped(task.shownStem))</p>\n"
      + words.table(
        "rubric", heads: ["#", words.both("เกณฑ์", "criterion"), words.both("คะแนน", "points")],
        rows: criteria) + "</div>\n"
  }

  private var keys: String {
    let questions = rally.questions.rc(checkpoint.id)
    guard !questions.isEmpty else { return "" }
    let rows = questions.enumerated().map { index, question in
      [
        "\(index + 1)", words.escaped(question.shownStem),
        "<b>\(words.escaped(key(of: question)))</b>", "\(question.value)",
      ]
    }
    return "<div class=\"keep\">\n<h2>\(words.both("เฉลย RC", "RC keys"))</h2>\n"
      + words.table(
        "keys",
        heads: [
          "#", words.both("คำถาม", "question"), words.both("เฉลย", "key"),
          words.both("คะแนน", "points"),
        ],
        rows: rows) + "</div>\n"
  }

  /// What is right, with its letter as the RC sheets print it.
  private func key(of question: Question) -> String {
    let play = Rally.play(question)
    return play.expected.map { text in
      let letter = play.options.firstIndex { $0.text == text }.map { play.key(ofOption: $0) }
      return letter.map { "\($0). \(text)" } ?? text
    }.joined(separator: " / ")
  }

  private var hints: String {
    guard !checkpoint.hints.isEmpty else { return "" }
    let rows = checkpoint.hints.enumerated().map { index, hint in
      [
        "\(index + 1)",
        "<span lang=\"en\">\(words.escaped(hint.text.en))</span> <small lang=\"th\">\(words.escaped(hint.text.th))</small>",
        "\(hint.price)",
      ]
    }
    return
      "<div class=\"keep\">\n<h2>\(words.both("คำใบ้มาจุดนี้ (ขายระหว่างทาง)", "Hints to this checkpoint (sold on the road)"))</h2>\n"
      + words.game(checkpoint.clue)
      + words.table(
        "keys", heads: ["#", words.both("คำใบ้", "hint"), words.both("ราคา", "price")], rows: rows)
      + "</div>\n"
  }
}
