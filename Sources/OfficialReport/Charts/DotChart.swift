import Vocabulary

/// A dot a person: marks before from left to right, marks after from bottom to top.
///
/// Dots above the dashed line rose. Equal pairs are moved a little apart, the same way each time; the
/// order of the pairs given tells nothing, as they are sorted first.
struct DotChart {
  private let pairs: [MarkPair]
  private let top: Double
  private let words: Wording

  /// The dots of pairs.
  ///
  /// - Parameter maximum: Full marks; 0 where not known.
  /// - Returns: nil where there is nobody to draw.
  init?(_ pairs: [MarkPair], maximum: Double, words: Wording) {
    self.pairs = pairs.filter { $0.pre.isFinite && $0.post.isFinite }
      .sorted { ($0.pre, $0.post) < ($1.pre, $1.post) }
    guard !self.pairs.isEmpty else { return nil }
    top = max(maximum, self.pairs.map { max($0.pre, $0.post) }.max() ?? 1, 1)
    self.words = words
  }

  private static let left = 140.0
  private static let right = 520.0
  private static let upper = 14.0
  private static let lower = 354.0

  /// The chart.
  ///
  /// - Parameters:
  ///   - caption: What it shows.
  ///   - notes: What has to be known of the figures.
  func chart(_ caption: String, notes: [String]) -> ReportChart {
    var canvas = ChartCanvas(words.language)
    drawAxes(on: &canvas)
    var random = SeededGenerator(seed: 25_570_930)
    for (index, pair) in pairs.enumerated() {
      // Pairs are sorted, so a twin stands right before.
      let hasTwin = index > 0 && pairs[index - 1] == pair
      let spread = hasTwin ? 5.0 : 0
      canvas.dot(
        (
          x(pair.pre) + spread * (2 * random.unit() - 1),
          y(pair.post) + spread * (2 * random.unit() - 1)
        ))
    }
    return ReportChart(
      caption, description: description, drawing: canvas.elements, width: Int(ChartCanvas.width),
      height: 412, table: table(caption, notes))
  }

  private func drawAxes(on canvas: inout ChartCanvas) {
    canvas.line((Self.left, Self.upper), (Self.left, Self.lower), width: 1.5)
    canvas.line((Self.left, Self.lower), (Self.right, Self.lower), width: 1.5)
    canvas.line((x(0), y(0)), (x(top), y(top)), width: 1.2, dashes: "6 5")
    for step in 0...5 {
      let mark = top * Double(step) / 5
      let text = mark == 0 ? "0" : words.marks(mark)
      canvas.line((x(mark), Self.lower), (x(mark), Self.lower + 5))
      canvas.text(text, x: x(mark), y: Self.lower + 22, .middle, size: 17)
      canvas.line((Self.left - 5, y(mark)), (Self.left, y(mark)))
      canvas.text(text, x: Self.left - 9, y: y(mark) + 6, .end, size: 17)
    }
    canvas.text(
      words.say("คะแนนก่อนการพัฒนา", "marks before"), x: (Self.left + Self.right) / 2,
      y: Self.lower + 46, .middle)
    canvas.sideways(
      words.say("คะแนนหลังการพัฒนา", "marks after"), x: Self.left - 56,
      y: (Self.upper + Self.lower) / 2)
    canvas.text(words.say("คะแนนเพิ่มขึ้น", "rose"), x: Self.left + 12, y: 34, size: 17)
    canvas.text(
      words.say("คะแนนลดลง", "fell"), x: Self.right - 8, y: Self.lower - 12, .end, size: 17)
  }

  private func x(_ mark: Double) -> Double {
    Self.left + (Self.right - Self.left) * max(mark, 0) / top
  }

  private func y(_ mark: Double) -> Double {
    Self.lower - (Self.lower - Self.upper) * max(mark, 0) / top
  }

  private var description: String {
    let (rose, fell) = (pairs.count { $0.post > $0.pre }, pairs.count { $0.post < $0.pre })
    let same = pairs.count - rose - fell
    return words.say(
      "จุดหนึ่งจุดแทนบุคลากรหนึ่งคนโดยไม่ระบุชื่อ จุดที่อยู่เหนือเส้นประคือผู้ที่มีคะแนนเพิ่มขึ้น: "
        + "คะแนนเพิ่มขึ้น \(rose) คน เท่าเดิม \(same) คน ลดลง \(fell) คน",
      "Each dot is a person without a name; dots above the dashed line rose: "
        + "\(rose) rose, \(same) stayed the same, \(fell) fell")
  }

  /// A row for each mark before, with all the marks after of those who had it.
  private func table(_ caption: String, _ notes: [String]) -> ReportTable {
    var rows: [ReportTable.Row] = []
    var index = 0
    while index < pairs.count {
      let group = pairs[index...].prefix { $0.pre == pairs[index].pre }
      rows.append(
        ReportTable.Row([
          "\(mark(pairs[index].pre))", "\(group.count)",
          "\(group.map { mark($0.post) }.joined(separator: ", "))",
        ]))
      index += group.count
    }
    return ReportTable(
      caption,
      columns: [
        .init(words.say("คะแนนก่อน", "Before"), .number, width: 18),
        .init(words.say("จำนวนคน", "People"), .number, width: 18),
        .init(words.say("คะแนนหลังของแต่ละคน", "After, each person")),
      ], rows: rows, notes: notes, isNumbered: false)
  }

  private func mark(_ value: Double) -> String {
    let whole = value.rounded()
    return decimalText(value, places: whole == value ? 0 : 2) ?? Wording.none
  }
}
