import Assessment
import Testing

@Suite struct NamedFiguresTests {
  private let matrix: ResponseMatrix = {
    var matrix = ResponseMatrix(items: ["a", "b"].map { ResponseItem(id: $0, maximum: 1) })
    for row in [[1, 0], [1, 1], [0, 0.5]] { matrix.append("p", marks: row) }
    return matrix
  }()

  @Test("the test's figures are named as in JSON")
  func test() {
    let test = ItemAnalysis(matrix).test
    #expect(
      test.figures.map(\.name) == [
        "mean", "median", "sd", "skewness", "kurtosis", "internalConsistency", "errorRatio",
        "standardError",
      ])
    #expect(test.figures.map(\.figure)[1] == test.median)
  }

  @Test("an item's figures are named as in JSON")
  func item() {
    let item = ItemAnalysis(matrix).items[0]
    #expect(
      item.figures.map(\.name) == [
        "mean", "facility", "sd", "randomGuess", "discriminationIndex",
        "discriminativeEfficiency", "intendedWeight", "effectiveWeight",
      ])
    #expect(item.figures.map(\.figure)[1] == item.facility)
  }

  @Test("a gain's figures are named as in JSON, the interval's twice")
  func gain() {
    let gain = GainAnalysis([ScorePair(person: "p", pre: 1, post: 2)], maximum: 3)
    #expect(
      gain.figures.map(\.name) == [
        "preMean", "postMean", "meanDifference", "preSD", "postSD", "sd", "t", "df", "p",
        "interval95", "interval95", "cohensD", "normalisedGain",
      ])
    #expect(gain.figures.map(\.figure).last == .value(0.5))
  }
}
