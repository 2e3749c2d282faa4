import Vocabulary

/// The means of a survey's statements as bars from 1 to 5, the level bands marked.
struct SurveyChart {
  private let bars: [(label: String, mean: Double)]
  private let words: Wording

  /// The bars of rows.
  ///
  /// - Returns: nil where no row has a mean.
  init?(_ rows: [SurveyRow], words: Wording) {
    bars = rows.compactMap { row in row.mean.value.map { (words(row.text), $0) } }
    guard !bars.isEmpty else { return nil }
    self.words = words
  }

  private static let left = 224.0
  private static let right = 600.0
  private static let top = 32.0
  private static let step = 40.0

  private var bottom: Double { Self.top + Self.step * Double(bars.count) }

  /// The chart.
  ///
  /// - Parameters:
  ///   - caption: What it shows.
  ///   - table: The table of the same rows.
  func chart(_ caption: String, table: ReportTable) -> ReportChart {
    var canvas = ChartCanvas(words.language)
    drawAxis(on: &canvas)
    for (index, bar) in bars.enumerated() {
      let y = Self.top + Self.step * Double(index)
      canvas.label(bar.label, end: Self.left - 8, middle: y + 20, columns: 27)
      canvas.bar(x: Self.left, y: y + 9, width: x(bar.mean) - Self.left, height: 22, .pale)
      canvas.text(
        decimalText(bar.mean, places: 2) ?? Wording.none, x: x(bar.mean) + 6, y: y + 27,
        isBold: true, hasHalo: true)
    }
    return ReportChart(
      caption, description: description, drawing: canvas.elements, width: Int(ChartCanvas.width),
      height: Int(bottom) + 30, table: table)
  }

  private func drawAxis(on canvas: inout ChartCanvas) {
    // Each band from its lower to its upper bound.
    let bounds = [1, 1.5, 2.5, 3.5, 4.5, 5]
    for (index, band) in SurveyBand.allCases.reversed().enumerated() {
      let middle = (x(bounds[index]) + x(bounds[index + 1])) / 2
      canvas.text(words(band.title), x: middle, y: 20, .middle, size: 14)
    }
    for bound in bounds.dropFirst().dropLast() {
      canvas.line((x(bound), 8), (x(bound), bottom), width: 0.6, dashes: "4 4")
    }
    canvas.line((Self.left, Self.top), (Self.left, bottom), width: 1.5)
    for tick in 1...5 {
      canvas.text(String(tick), x: x(Double(tick)), y: bottom + 20, .middle, size: 17)
    }
  }

  private func x(_ mean: Double) -> Double {
    Self.left + (Self.right - Self.left) * (min(max(mean, 1), 5) - 1) / 4
  }

  private var description: String {
    let parts = bars.map { "\($0.label) \(decimalText($0.mean, places: 2) ?? Wording.none)" }
    return words.say(
      "แผนภูมิแท่งแสดงค่าเฉลี่ยตั้งแต่ 1 ถึง 5 เส้นประแบ่งระดับความคิดเห็น: ",
      "Bars of means from 1 to 5, dashed lines between the level bands: ")
      + parts.joined(separator: "; ")
  }
}
