import Vocabulary

extension QuestionPool {
  /// How long it takes on the average to read and answer a question of a level and to read what
  /// was right, in seconds; nil where there is none.
  public func meanSeconds(at level: Level) -> Double? {
    let times = ids(of: level).compactMap { self[$0] }.map { question in
      AnsweringTime.seconds(for: question, reading: WordCount.words(in: question.shownStem))
        + AnsweringTime.readingFeedback
    }
    return times.isEmpty ? nil : times.reduce(0, +) / Double(times.count)
  }
}

extension AnsweringTime {
  /// How long what was right is read, in seconds: our own figure.
  static let readingFeedback = 8.0
}
