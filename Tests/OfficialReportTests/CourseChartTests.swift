import Programme
import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct CourseChartTests {
  @Test("points over time: the table has the moments that are drawn, the first and the last")
  func course() throws {
    let facts = try sampleFacts()
    let chart = try #require(
      CourseChart(facts.history, teams: facts.event.teams, words: english)
    )
    .chart("Points", notes: [])
    #expect(chart.table.rows.count == CourseChart.mostSamples)
    #expect(
      chart.table.rows.first?.cells.map(\.content) == ["30 Sep 2014 09:00", "0", "0", "0", "0"])
    #expect(
      chart.table.rows.last?.cells.map(\.content)
        == ["19 Oct 2014 15:24", "11,243", "10,181", "11,892", "11,774"])
    #expect(chart.description.hasSuffix("Ratchaphruek 11,892, Dao Rueang 11,774"))
    #expect(texts(chart.drawing).contains("15,000"))
  }

  @Test(
    "teams' labels are apart, and within the drawing, however few points there are",
    arguments: [[0, 0, 0, 0], [1_000, 0, 0, 0], [900, 900, 880, 870]])
  func labels(points: [Int]) throws {
    let teams = try sampleFacts().event.teams
    let samples = (0...1).map { minute in
      PointsSample(
        at: Moment(date: day(10, 18), minute: minute),
        points: Dictionary(zip(teams.map(\.id), points)) { first, _ in first })
    }
    let chart = try #require(
      CourseChart(samples, teams: teams, words: english)?.chart("Points", notes: []))
    // Each label stands right of the lines.
    let heights = chart.drawing.split(separator: "<text x=\"543\" y=\"").dropFirst()
      .compactMap { $0.split(separator: "\"").first.flatMap { Double(String($0)) } }
    #expect(heights.count == 4 && heights.allSatisfy { (20...334).contains($0) })
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 > 19.8 })
  }

  @Test("one moment makes no course; points below zero do", arguments: [1, 2])
  func shortCourse(count: Int) throws {
    let facts = try sampleFacts()
    let samples = (0..<count).map {
      PointsSample(at: Moment(date: day(10, 18), minute: $0), points: ["dao-rueang": -7 * $0])
    }
    let chart = CourseChart(samples, teams: facts.event.teams, words: english)?
      .chart("Points", notes: [])
    #expect((chart == nil) == (count == 1))
    if let chart {
      #expect(texts(chart.drawing).contains("−8"))
      #expect(chart.table.rows[1].cells.last == "−7")
    }
  }
}
