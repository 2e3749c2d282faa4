import Assessment
import Testing
import Vocabulary

private func gain(_ scores: [(Double, Double)], of maximum: Double = 30) -> GainAnalysis {
  GainAnalysis(
    scores.enumerated().map {
      ScorePair(person: "p\($0.offset)", pre: $0.element.0, post: $0.element.1)
    }, maximum: maximum)
}

extension GainAnalysis {
  /// The figures by the name that they have in the files.
  fileprivate var byName: [String: Figure] {
    Dictionary(
      figures.map { ($0.name, $0.figure) } + [("low", interval95.low), ("high", interval95.high)],
      uniquingKeysWith: { first, _ in first })
  }
}

@Suite struct GainAnalysisTests {
  @Test(
    "every figure is the one that scipy and pingouin compute",
    arguments: ["workshop", "fall", "level", "large", "two", "three"])
  func reference(_ name: String) throws {
    let (pairs, maximum) = try pairs(name)
    let analysis = GainAnalysis(pairs, maximum: maximum)
    for row in try rows("gain-\(name).expected.csv") {
      if row[0] == "n" {
        #expect(String(analysis.n) == row[1])
      } else {
        expect(analysis.byName[row[0]], is: row[1], "\(name) \(row[0])")
      }
    }
  }

  @Test("nobody: no figure")
  func nobody() {
    let analysis = gain([])
    #expect(analysis.n == 0)
    for figure in analysis.byName.values { #expect(figure == .undefined(.noPeople)) }
  }

  @Test("one person has means and a gain, and no test")
  func onePerson() {
    let analysis = gain([(15, 18)])
    #expect(analysis.meanDifference == .value(3))
    #expect(analysis.normalisedGain == .value(0.2))
    for figure in [analysis.sd, analysis.t, analysis.df, analysis.p, analysis.cohensD] {
      #expect(figure == .undefined(.onePerson))
    }
    #expect(analysis.interval95.low == .undefined(.onePerson))
  }

  @Test("where all differences are the same there is no t")
  func sameDifferences() {
    let analysis = gain([(10.1, 12.4), (12.2, 14.5), (7.7, 10)])
    #expect(analysis.sd == .value(0))
    #expect(analysis.df == .value(2))
    #expect(analysis.t == .undefined(.noSpreadOfDifferences))
    #expect(analysis.p == .undefined(.noSpreadOfDifferences))
    #expect(analysis.interval95.high == .undefined(.noSpreadOfDifferences))
    #expect(analysis.cohensD.value != nil)
  }

  @Test("where everyone has the same scores there is no effect size either")
  func sameScores() {
    let analysis = gain([(10, 12), (10, 12)])
    #expect(analysis.cohensD == .undefined(.noSpread))
    #expect(analysis.normalisedGain == .value(0.1))
  }

  @Test("a person has a normalised gain, too")
  func person() {
    func gain(_ pre: Double, _ post: Double) -> Figure {
      ScorePair(person: "p", pre: pre, post: post).normalisedGain(of: 20)
    }
    #expect(gain(10, 15) == .value(0.5))
    #expect(gain(10, 5) == .value(-0.5))
    #expect(gain(20, 20) == .undefined(.noRoomToRise))
  }

  @Test("who has the maximum already can't gain")
  func noRoom() {
    #expect(gain([(30, 30), (30, 29)]).normalisedGain == .undefined(.noRoomToRise))
    #expect(gain([(1, 1)], of: 0).normalisedGain == .undefined(.noMaximum))
  }

  @Test("a loss has a negative gain")
  func loss() {
    #expect(gain([(20, 15), (20, 16)]).normalisedGain == .value(-0.45))
  }

  @Test("scores beyond all measure give no infinity and no NaN")
  func outOfRange() {
    let analysis = gain([(1e308, -1e308), (-1e308, 1e308), (0, 1)])
    for figure in analysis.byName.values { #expect(figure.value?.isFinite ?? true) }
  }

  @Test("the order of the people changes no figure")
  func order() throws {
    let (pairs, maximum) = try pairs("workshop")
    let one = GainAnalysis(pairs, maximum: maximum)
    let other = GainAnalysis(pairs.reversed(), maximum: maximum)
    for (name, figure) in one.byName {
      #expect(
        isClose(try #require(figure.value), try #require(other.byName[name]?.value), 1e-11),
        "\(name)")
    }
  }

  @Test("before and after exchanged turn the signs")
  func exchanged() throws {
    let (pairs, maximum) = try pairs("fall")
    let one = GainAnalysis(pairs, maximum: maximum)
    let other = GainAnalysis(
      pairs.map { ScorePair(person: $0.person, pre: $0.post, post: $0.pre) }, maximum: maximum)
    #expect(other.t.value == one.t.value.map { -$0 })
    #expect(other.p == one.p)
    #expect(other.interval95.low.value == one.interval95.high.value.map { -$0 })
  }
}
