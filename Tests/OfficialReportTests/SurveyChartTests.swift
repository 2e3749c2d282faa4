import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct SurveyChartTests {
  @Test("a survey's bars carry the means of its table, and the bands' names")
  func survey() throws {
    let facts = try sampleFacts()
    let chart = try #require(
      SurveySection(facts: facts, words: english).blocks
        .compactMap { if case .chart(let chart) = $0 { chart } else { nil } }.first)
    let texts = texts(chart.drawing)
    #expect(texts.filter { $0.contains(".") } == ["4.55", "4.29", "4.51", "3.89"])
    #expect(texts.prefix(5) == ["very low", "low", "moderate", "high", "very high"])
    let means = chart.table.rows.map { $0.cells[2].content }
    #expect(means == ["4.42", "4.55", "4.29", "4.20", "4.51", "3.89", "4.31"])
  }

  @Test("a group of too few ballots has neither bar nor figure, and the reason is given")
  func fewBallots() throws {
    var facts = try sampleFacts()
    let reason = ReportedFigure.undefined(Bilingual(th: "มีผู้ตอบไม่ถึง 5 คน", en: "fewer than five"))
    let row = SurveyRow(
      text: Bilingual(same: "x"), n: 3, mean: reason, sd: reason, band: nil)
    facts.surveys[0].whole = row
    facts.surveys[0].groups = [SurveyGroupFacts(whole: row, items: [row])]
    let section = SurveySection(facts: facts, words: thai)
    #expect(!section.blocks.contains { if case .chart = $0 { true } else { false } })
    #expect(text(section.blocks).contains("ไม่แสดงค่าเฉลี่ย (มีผู้ตอบไม่ถึง 5 คน)"))
    #expect(text(section.blocks).contains("1.1 x | 3 | – | – | –"))
  }
}
