import Assessment
import Vocabulary

/// The scores of a test as reports tell them: numbers of questions where everyone was asked as many
/// of those that count, else percent of what each person was asked.
struct TestScores {
  /// Full marks; 0 where nobody was asked anything that counts.
  let maximum: Int
  /// The figures of the scores. What follows from internal consistency is that of the marks: it
  /// needs everyone to have been asked everything.
  let statistics: TestStatistics

  /// The scores of a result.
  ///
  /// - Parameter statistics: The figures of the marks of the questions that count.
  init(of result: TestResult, statistics marks: TestStatistics) {
    let columns = result.columns()
    let scores = result.matrix.people.compactMap { result.score(of: PersonID($0), in: columns) }
    if let full = commonCount(of: scores.map(\.asked)) {
      maximum = full
      statistics = marks
    } else if scores.isEmpty {
      maximum = 0
      statistics = marks
    } else {
      maximum = 100
      var matrix = ResponseMatrix(items: [ResponseItem(id: "score", maximum: 100)])
      for (place, score) in scores.enumerated() {
        matrix.append(String(place), marks: [100 * score.earned / Double(score.asked)])
      }
      let shares = ItemAnalysis(matrix).test
      var statistics = marks
      statistics.mean = shares.mean
      statistics.median = shares.median
      statistics.sd = shares.sd
      statistics.skewness = shares.skewness
      statistics.kurtosis = shares.kurtosis
      self.statistics = statistics
    }
  }
}

/// How many questions everyone was asked; nil where some were asked more than others, or there is
/// nobody.
func commonCount(of asked: [Int]) -> Int? {
  guard let first = asked.first, asked.allSatisfy({ $0 == first }) else { return nil }
  return first
}
