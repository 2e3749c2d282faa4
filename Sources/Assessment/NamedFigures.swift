extension TestStatistics {
  /// The figures with their names in JSON, in the order of reports.
  public var figures: [(name: String, figure: Figure)] {
    [
      ("mean", mean), ("median", median), ("sd", sd), ("skewness", skewness),
      ("kurtosis", kurtosis), ("internalConsistency", internalConsistency),
      ("errorRatio", errorRatio), ("standardError", standardError),
    ]
  }
}

extension ItemStatistics {
  /// The figures with their names in JSON, in the order of reports.
  public var figures: [(name: String, figure: Figure)] {
    [
      ("mean", mean), ("facility", facility), ("sd", sd), ("randomGuess", randomGuess),
      ("discriminationIndex", discriminationIndex),
      ("discriminativeEfficiency", discriminativeEfficiency), ("intendedWeight", intendedWeight),
      ("effectiveWeight", effectiveWeight),
    ]
  }
}

extension GainAnalysis {
  /// The figures with their names in JSON, in the order of reports; both ends of the interval under
  /// its name, the lower one first.
  public var figures: [(name: String, figure: Figure)] {
    [
      ("preMean", preMean), ("postMean", postMean), ("meanDifference", meanDifference),
      ("preSD", preSD), ("postSD", postSD), ("sd", sd), ("t", t), ("df", df), ("p", p),
      ("interval95", interval95.low), ("interval95", interval95.high), ("cohensD", cohensD),
      ("normalisedGain", normalisedGain),
    ]
  }
}
