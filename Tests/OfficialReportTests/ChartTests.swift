import Programme
import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct ChartTests {
  @Test("every chart has a title, a text and a table below it", arguments: Language.allCases)
  func everyChart(language: Language) throws {
    let facts = try sampleFacts()
    let document = OfficialReport(facts: facts, language: language).document
    #expect(charts(document).count == 4)
    let page = page(facts, language)
    for chart in charts(document) {
      #expect(!chart.description.isEmpty)
      #expect(!chart.table.rows.isEmpty)
      #expect(
        page.contains("aria-labelledby=\"chart-\(chart.number)-title chart-\(chart.number)-text\""))
      #expect(page.contains("<title id=\"chart-\(chart.number)-title\">"))
      #expect(page.contains("<desc id=\"chart-\(chart.number)-text\">"))
    }
  }

  @Test("bars are told apart without colour")
  func greys() throws {
    let document = OfficialReport(facts: try sampleFacts(), language: .thai).document
    for chart in charts(document) {
      let colours = Set(
        chart.drawing.split(separator: "#").dropFirst().map { $0.prefix { $0.isHexDigit } })
      #expect(colours.isSubset(of: ["FFF", "000", "D9D9D9", "595959"]))
    }
  }
}
