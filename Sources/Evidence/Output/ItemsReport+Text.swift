import Assessment
import Programme
import Reports
import ThaiText
import Vocabulary

extension ItemsReport {
  /// The analysis as lines for a terminal.
  public func lines(in language: Language) -> [String] {
    func say(_ thai: String, _ english: String) -> String {
      language == .thai ? thai : english
    }
    var lines: [String] = []
    if let quiz { lines += ["\(quiz.title[language]) (\(quiz.id))"] }
    if let counts { lines.append(counts.line[language]) }
    if waiting > 0 {
      lines.append(
        say(
          "รอกรรมการให้คะแนน \(waiting) คำตอบ",
          waiting == 1 ? "1 answer waits for a judge" : "\(waiting) answers wait for a judge"))
    }
    if notListed > 0 {
      lines.append(
        say(
          "ไม่นับผู้ที่ทำครบแต่ไม่มีในรายชื่อ \(notListed) คน",
          notListed == 1
            ? "1 finished who is not on the roster, and is left out"
            : "\(notListed) finished who are not on the roster, and are left out"))
    }
    if notAsked > 0 {
      lines.append(
        say(
          "ไม่นับแถวที่ไม่มีคะแนนเลย \(notAsked) แถว",
          notAsked == 1
            ? "1 row has no marks, and is left out"
            : "\(notAsked) rows have no marks, and are left out"))
    }
    if !voided.isEmpty {
      let ids = voided.map(\.rawValue).joined(separator: ", ")
      lines.append(say("ไม่นับข้อที่ยกเลิก: \(ids)", "voided and left out: \(ids)"))
    }
    lines.append(
      [
        "n \(test.n)", say("ค่าเฉลี่ย", "mean") + " \(shown(test.mean))",
        say("มัธยฐาน", "median") + " \(shown(test.median))", "S.D. \(shown(test.sd))",
        say("ความเบ้", "skewness") + " \(shown(test.skewness))",
        say("ความโด่ง", "kurtosis") + " \(shown(test.kurtosis))",
      ].joined(separator: " · "))
    lines.append(
      [
        say("ความสอดคล้องภายใน", "internal consistency")
          + " \(shown(test.internalConsistency, unit: "%"))",
        say("อัตราส่วนความคลาดเคลื่อน", "error ratio") + " \(shown(test.errorRatio, unit: "%"))",
        say("ความคลาดเคลื่อนมาตรฐาน", "standard error") + " \(shown(test.standardError))",
      ].joined(separator: " · "))
    lines.append("")
    var table = TextTable([
      say("ข้อ", "item"), "n", say("ค่าความยากง่าย", "facility"), "S.D.",
      say("อำนาจจำแนก", "discrimination"), say("ประสิทธิภาพการจำแนก", "efficiency"),
      say("น้ำหนัก", "weight"),
    ])
    for item in items { table.add(item.cells) }
    let rows = table.lines
    lines.append(contentsOf: rows.prefix(1))
    for (row, item) in zip(rows.dropFirst(), items) {
      lines.append(row)
      lines += item.sentences.map { "   \($0[language])" }
    }
    return lines.map(printableLine)
  }
}

extension ItemsReport.Item {
  fileprivate var cells: [String] {
    [statistics.item, String(statistics.n)]
      + [
        statistics.facility, statistics.sd, statistics.discriminationIndex,
        statistics.discriminativeEfficiency, statistics.effectiveWeight,
      ].map { shown($0, decimals: 1, unit: "%") }
  }
}

extension TestResult.Counts {
  /// Who counts and who does not, in a line.
  var line: Bilingual {
    Bilingual(
      th: "ทำครบ \(finished) คน (นับเฉพาะกลุ่มนี้) · ทำไม่ครบ \(unfinished) · ขาด \(absent) · "
        + "ยังไม่ได้ทำ \(notStarted)",
      en: "\(finished) finished (these count) · \(unfinished) unfinished · \(absent) absent · "
        + "\(notStarted) not begun")
  }
}
