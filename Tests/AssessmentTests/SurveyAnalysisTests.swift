import Assessment
import Testing

private func one(_ ratings: [Int]) -> SurveyAnalysis.Summary {
  SurveyAnalysis(groups: [["a"]], ballots: ratings.map { ["a": $0] }).groups[0].items[0].summary
}

@Suite struct SurveyAnalysisTests {
  @Test("every figure is the one that exact decimals give")
  func reference() throws {
    let table = try rows("survey.csv")
    let items = try #require(table.first)
    let ballots = table.dropFirst().map { row in
      Dictionary(
        uniqueKeysWithValues: zip(items, row).compactMap { id, cell in
          Int(cell).map { (id, $0) }
        })
    }
    let analysis = SurveyAnalysis(groups: [["c1", "c2", "c3"], ["p1", "p2"]], ballots: ballots)
    var summaries = ["whole": analysis.whole]
    for (name, group) in zip(["content", "place"], analysis.groups) {
      summaries[name] = group.summary
      for item in group.items { summaries[item.id] = item.summary }
    }
    let expected = try rows("survey.expected.csv")
    #expect(expected.count == summaries.count)
    for row in expected {
      let summary = try #require(summaries[row[0]])
      #expect(String(summary.n) == row[1])
      #expect(String(summary.ratings) == row[2])
      #expect(summary.mean.value == Double(row[3]), "\(row[0])")
      #expect(summary.sd.value == Double(row[4]), "\(row[0])")
    }
  }

  @Test("a mean is rounded before its band is found, halves up")
  func roundedFirst() {
    // 901 of 200 are 4.505, which is 4.51 and so in the highest band.
    let summary = one(Array(repeating: 5, count: 101) + Array(repeating: 4, count: 99))
    #expect(summary.mean == .value(4.51))
    #expect(summary.band == .most)
    // 4.504 is 4.50.
    let lower = one(Array(repeating: 5, count: 126) + Array(repeating: 4, count: 124))
    #expect(lower.mean == .value(4.5))
    #expect(lower.band == .much)
  }

  @Test("the standard deviation divides by one less than the ratings")
  func deviation() {
    #expect(one([1, 2, 3, 4, 5]).sd == .value(1.58))
    #expect(one([3, 3, 3, 3, 3]).sd == .value(0))
    #expect(one([1, 1, 1, 5, 5, 5]).sd == .value(2.19))
  }

  @Test("ratings are counted from 1 to 5")
  func counts() {
    #expect(one([5, 4, 4, 1, 5, 5]).counts == [1, 0, 0, 2, 3])
  }

  @Test("fewer than five ballots show no figures", arguments: 1..<5)
  func fewBallots(_ n: Int) {
    let analysis = SurveyAnalysis(groups: [["a"]], ballots: Array(repeating: ["a": 4], count: n))
    #expect(analysis.groups[0].items[0].summary.n == n)
    for summary in [
      analysis.whole, analysis.groups[0].summary, analysis.groups[0].items[0].summary,
    ] {
      #expect(summary.mean == .undefined(.fewerThanFive))
      #expect(summary.sd == .undefined(.fewerThanFive))
      #expect(summary.counts == nil)
      #expect(summary.band == nil)
    }
  }

  @Test("an item that fewer than five rated shows none, and no sum gives it away")
  func fewRatings() {
    var ballots = Array(repeating: ["a": 4, "b": 5], count: 4)
    ballots += Array(repeating: ["a": 4], count: 3)
    let analysis = SurveyAnalysis(groups: [["a", "b"]], ballots: ballots)
    #expect(analysis.groups[0].items[0].summary.mean == .value(4))
    #expect(analysis.groups[0].items[1].summary.mean == .undefined(.fewerThanFive))
    #expect(analysis.groups[0].summary.n == 7)
    #expect(analysis.groups[0].summary.ratings == 7)
    #expect(analysis.groups[0].summary.mean == .value(4))
    #expect(analysis.whole.counts == [0, 0, 0, 7, 0])
  }

  @Test("nobody shows nothing")
  func nobody() {
    let analysis = SurveyAnalysis(groups: [["a"]], ballots: [])
    #expect(analysis.ballots == 0)
    #expect(analysis.whole.mean == .undefined(.noPeople))
    #expect(SurveyAnalysis(groups: [], ballots: [[:]]).whole.n == 0)
  }

  @Test("a rating off the scale, or of another item, isn't counted but told of")
  func ignored() {
    let ballots = Array(repeating: ["a": 3], count: 5) + [["a": 6], ["a": 0], ["z": 3]]
    let analysis = SurveyAnalysis(groups: [["a"]], ballots: ballots)
    #expect(analysis.ignored == 3)
    #expect(analysis.whole.n == 5)
    #expect(analysis.whole.mean == .value(3))
  }
}
