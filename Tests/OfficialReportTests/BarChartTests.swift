import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct BarChartTests {
  private func row(_ label: String, _ pre: ReportedFigure, _ post: ReportedFigure) -> GainRow {
    var row = GainRow(label: Bilingual(same: label), n: 3, maximum: 8)
    row.preMean = pre
    row.postMean = post
    return row
  }

  @Test("the figures at the bars are those of the table")
  func bars() throws {
    let facts = try sampleFacts()
    let blocks = GainBlocks(facts: facts, words: english, gain: facts.gains[0]).blocks
    let chart = try #require(
      blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }.first)
    let figures = texts(chart.drawing).filter { $0.contains(".") }
    #expect(
      figures == ["58.33", "80.00", "48.75", "65.00", "46.00", "61.00", "53.50", "62.83"])
    let cells = chart.table.rows.flatMap { [$0.cells[3].content, $0.cells[4].content] }
    #expect(zip(cells, figures).allSatisfy { $0.hasSuffix("(\($1))") })
  }

  @Test("bars need full marks and both means; what has none is left to the table")
  func missingBars() {
    let none = ReportedFigure.missing
    #expect(BarChart([row("a", none, .value(4)), row("b", .value(2), none)], words: thai) == nil)
    let table = ReportTable("", columns: [], rows: [])
    let chart = BarChart([row("a", none, .value(4)), row("b", .value(2), .value(4))], words: thai)?
      .chart("", table: table)
    #expect(chart.map { texts($0.drawing).filter { $0.contains(".") } } == ["๒๕.๐๐", "๕๐.๐๐"])
  }

  @Test("a drawing's texts are escaped")
  func escaped() {
    let drawing =
      BarChart([row("<b>&", .value(1), .value(2))], words: thai)?
      .chart("", table: ReportTable("", columns: [], rows: [])).drawing ?? ""
    #expect(drawing.contains("&lt;b&gt;&amp;"))
    #expect(!drawing.contains("<b>"))
  }
}
