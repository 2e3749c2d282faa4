import ThaiText
import Vocabulary

/// Statistics as text, in columns that stand under each other in Thai, too.
struct BankStatisticsText {
  var language: Language

  /// The lines of a bank, or of several together.
  func text(of statistics: BankStatistics) -> String {
    let title = statistics.file.map(printableLine) ?? say("รวมทุกไฟล์", "All files")
    let rows = summary(of: statistics) + parts(of: statistics)
    let labelWidth = rows.map { columns(of: $0.label) }.max() ?? 0
    let numberWidth = rows.map { columns(of: $0.number) }.max() ?? 0
    let lines = rows.map { row in
      let line =
        "  " + pad(row.label, to: labelWidth) + "  " + pad(row.number, to: numberWidth, .right)
        + (row.rest.isEmpty ? "" : "  " + row.rest)
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    return ([title] + lines).joined(separator: "\n") + "\n"
  }

  private struct Row {
    var label: String
    var number = ""
    var rest = ""
  }

  private func summary(of statistics: BankStatistics) -> [Row] {
    let words = statistics.words
    let range = "\(words.min) / \(words.median.decimalText) / \(words.max)"
    return [
      Row(label: say("จำนวนข้อ", "questions"), number: grouped(statistics.questions)),
      Row(label: say("คะแนนเต็ม", "points"), number: grouped(statistics.points)),
      Row(
        label: say("เวลาโดยประมาณ (นาที)", "minutes, estimated"),
        number: grouped(Int(statistics.minutes.rounded(.up)))),
      Row(
        label: say("จำนวนคำที่ต้องอ่าน", "words to read"), number: grouped(words.total),
        rest: say("ต่อข้อ น้อยที่สุด / มัธยฐาน / มากที่สุด: ", "a question, min / median / max: ") + range),
    ]
  }

  private func parts(of statistics: BankStatistics) -> [Row] {
    func rows(
      _ title: String, _ tallies: [BankStatistics.Tally], shown: (String) -> String = printableLine
    ) -> [Row] {
      [Row(label: title)]
        + tallies.map { tally in
          let share = Double(100 * tally.questions) / Double(max(statistics.questions, 1))
          let name = tally.name.map(shown) ?? say("ไม่ระบุ", "none")
          return Row(
            label: "  " + name, number: grouped(tally.questions),
            rest: pad("\(Int(share.rounded()))", to: 3, .right) + " %")
        }
    }
    let keys = statistics.keyPositions.map { positions in
      let places = positions.keys.enumerated().map { "\(OptionKeys.letter($0)) \($1)" }
      return Row(
        label: "  " + say("\(positions.options) ตัวเลือก", "\(positions.options) options"),
        number: grouped(positions.keys.reduce(0, +)), rest: places.joined(separator: "  "))
    }
    func title(ofKind name: String) -> String {
      QuestionKind(rawValue: name)?.title[language] ?? name
    }
    return rows(say("ชนิด", "kind"), statistics.kinds, shown: title)
      + rows(say("ระดับ", "level"), statistics.levels)
      + rows(say("หัวข้อ", "topic"), statistics.topics)
      + (keys.isEmpty ? [] : [Row(label: say("ตำแหน่งคำตอบที่ถูก", "key position"))] + keys)
  }

  private func say(_ thai: String, _ english: String) -> String {
    language == .thai ? thai : english
  }
}

extension BankStatisticsReport {
  /// The statistics as text: each bank's, then, where there are several, those of all together.
  public func text(in language: Language) -> String {
    let shown = banks.count == 1 ? banks : banks + [total]
    return shown.map(BankStatisticsText(language: language).text).joined(separator: "\n")
  }
}
