import Vocabulary

/// Bars of before and after by topic, in percent of full marks.
struct BarChart {
  /// The rows of which both means and full marks are known.
  private let bars: [(label: String, pre: Double, post: Double)]
  private let words: Wording

  /// The bars of rows.
  ///
  /// - Returns: nil where no row can be drawn.
  init?(_ rows: [GainRow], words: Wording) {
    bars = rows.compactMap { row in
      guard row.maximum > 0, let pre = row.preMean.value, let post = row.postMean.value else {
        return nil
      }
      return (words(row.label), 100 * pre / row.maximum, 100 * post / row.maximum)
    }
    guard !bars.isEmpty else { return nil }
    self.words = words
  }

  private static let left = 200.0
  private static let right = 580.0
  private static let top = 44.0
  private static let step = 54.0

  private var height: Double { Self.top + Self.step * Double(bars.count) + 44 }

  /// The chart.
  ///
  /// - Parameters:
  ///   - caption: What it shows.
  ///   - table: The table of the same rows.
  func chart(_ caption: String, table: ReportTable) -> ReportChart {
    var canvas = ChartCanvas(words.language)
    drawLegend(on: &canvas)
    drawAxis(on: &canvas)
    for (index, bar) in bars.enumerated() {
      let y = Self.top + Self.step * Double(index)
      canvas.label(bar.label, end: Self.left - 8, middle: y + 27, columns: 24)
      draw(bar.pre, at: y + 5, .white, on: &canvas)
      draw(bar.post, at: y + 27, .dark, on: &canvas)
    }
    return ReportChart(
      caption, description: description, drawing: canvas.elements, width: Int(ChartCanvas.width),
      height: Int(height), table: table)
  }

  private func drawLegend(on canvas: inout ChartCanvas) {
    canvas.bar(x: Self.left, y: 8, width: 22, height: 16, .white)
    canvas.text(words.say("ก่อนการพัฒนา", "before"), x: Self.left + 30, y: 22)
    canvas.bar(x: Self.left + 180, y: 8, width: 22, height: 16, .dark)
    canvas.text(words.say("หลังการพัฒนา", "after"), x: Self.left + 210, y: 22)
  }

  private func drawAxis(on canvas: inout ChartCanvas) {
    let bottom = height - 44
    for tick in stride(from: 0, through: 100, by: 20) {
      let x = x(Double(tick))
      canvas.line((x, Self.top), (x, bottom), width: tick == 0 ? 1.5 : 0.4)
      canvas.text(String(tick), x: x, y: bottom + 18, .middle, size: 17)
    }
    canvas.text(
      words.say("ร้อยละของคะแนนเต็ม", "percent of full marks"), x: (Self.left + Self.right) / 2,
      y: bottom + 38, .middle, size: 17)
  }

  private func draw(
    _ value: Double, at y: Double, _ fill: ChartCanvas.Fill, on canvas: inout ChartCanvas
  ) {
    canvas.bar(x: Self.left, y: y, width: x(value) - Self.left, height: 20, fill)
    canvas.text(
      decimalText(value, places: 2) ?? Wording.none, x: x(value) + 5, y: y + 16, size: 18,
      hasHalo: true)
  }

  private func x(_ percent: Double) -> Double {
    Self.left + (Self.right - Self.left) * min(max(percent, 0), 100) / 100
  }

  private var description: String {
    let parts = bars.map { bar in
      let (pre, post) = (decimalText(bar.pre, places: 2), decimalText(bar.post, places: 2))
      return words.say(
        "\(bar.label) ก่อน \(pre ?? Wording.none) หลัง \(post ?? Wording.none)",
        "\(bar.label): before \(pre ?? Wording.none), after \(post ?? Wording.none)")
    }
    return words.say(
      "แผนภูมิแท่งเปรียบเทียบคะแนนเฉลี่ยเป็นร้อยละของคะแนนเต็ม แท่งขาวคือก่อนการพัฒนา "
        + "แท่งทึบคือหลังการพัฒนา: ",
      "Bars of mean marks in percent of full marks, white before the training, dark after it: ")
      + parts.joined(separator: "; ")
  }
}
