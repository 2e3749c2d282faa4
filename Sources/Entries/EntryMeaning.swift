import Vocabulary

extension Draft {
  /// The quiz that this is about, where a person's score in it may depend on it.
  ///
  /// - Throws: `UnreadableBody` where the body does not say it and the kind needs it.
  public func scoredQuiz() throws(UnreadableBody) -> QuizID? {
    switch kind {
    case .quizStarted, .quizResumed, .quizFinished, .quizReset: QuizID(subject)
    case .answered: try Answered(scoreOf: body).quiz
    default: nil
    }
  }

  /// The most points that one entry may give or take: sums of millions of them stay exact.
  public static let mostPoints = 1_000_000_000

  /// Checks that this can be kept: its points are in range, and its body is a JSON object on a line.
  ///
  /// - Throws: `UnreadableBody`, with `points` for a member where these are out of range.
  public func checkForm() throws(UnreadableBody) {
    guard (-Self.mostPoints...Self.mostPoints).contains(points) else {
      throw UnreadableBody(kind: kind, member: "points")
    }
    try readMembers(of: body, kind: kind) { _, _ in }
  }
}
