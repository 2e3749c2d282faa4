/// How an answer of a quiz earns points.
public enum ScoringRule: String, Codable, CaseIterable, Sendable {
  /// Knowledge is all; speed only settles ties.
  case fair
  /// Quick answers earn more, and right answers in a row a bonus.
  case race
  /// A test: feedback at the end, nothing on the board.
  case exam
  /// An icebreaker: no points.
  case warmup
  /// The whole hall plays together: right answers count for all, and for nobody alone.
  case together
}
