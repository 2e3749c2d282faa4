import Testing

@testable import OfficialReport

@Suite struct DotChartTests {
  @Test("a dot a person, and all marks in the table, whatever the order they come in")
  func dots() throws {
    let pairs = [(3, 5), (3, 4), (7, 7), (3, 5), (9, 8)].map {
      MarkPair(pre: Double($0.0), post: Double($0.1))
    }
    let chart = try #require(DotChart(pairs, maximum: 10, words: english))
      .chart("Marks", notes: [])
    #expect(chart.drawing.ranges(of: "<circle").count == 5)
    #expect(
      chart.table.rows.map { $0.cells.map(\.content) } == [
        ["3", "3", "4, 5, 5"], ["7", "1", "7"], ["9", "1", "8"],
      ])
    #expect(chart.description.hasSuffix("3 rose, 1 stayed the same, 1 fell"))
    let shuffled = try #require(DotChart(pairs.reversed(), maximum: 10, words: english))
      .chart("Marks", notes: [])
    #expect(shuffled == chart)
  }

  @Test("the first of equal pairs stands at its marks, each other one a little beside it")
  func twins() throws {
    let pairs = [(10, 10), (5, 5), (5, 5), (5, 5), (5, 10)].map {
      MarkPair(pre: Double($0.0), post: Double($0.1))
    }
    let drawing = try #require(DotChart(pairs, maximum: 10, words: english))
      .chart("Marks", notes: []).drawing
    let dots = drawing.split(separator: "\n").filter { $0.hasPrefix("<circle") }
    #expect(dots.count == 5 && Set(dots).count == 5)
    for place in ["cx=\"330\" cy=\"184\"", "cx=\"330\" cy=\"14\"", "cx=\"520\" cy=\"14\""] {
      #expect(dots.count { $0.contains(place) } == 1, "\(place)")
    }
  }

  @Test("nobody has no dots, and what is not a number is none")
  func noDots() {
    #expect(DotChart([], maximum: 10, words: thai) == nil)
    #expect(DotChart([MarkPair(pre: .nan, post: 1)], maximum: 10, words: thai) == nil)
  }
}
