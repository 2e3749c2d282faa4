import Entries
import Vocabulary

/// A test in exam mode: who sat it, and its statistics.
public struct TestFacts: Hashable, Sendable {
  /// The quiz.
  public var quiz: QuizID
  /// Its title.
  public var title: Bilingual
  /// When it was held: before, during or after the development.
  public var phase: FindingPhase
  /// Whether it is a follow-up some time after the event, not the test at its end.
  public var isFollowUp: Bool
  /// Its full marks, as the means are: the number of questions that count, 100 where scores are in
  /// percent of what each person was asked; 0 where not known.
  public var maximum: Double
  /// Who sat it.
  public var counts: CountFacts
  /// How many people's answers the statistics are of.
  public var n: Int
  /// The mean, in marks.
  public var mean: ReportedFigure
  /// The median, in marks.
  public var median: ReportedFigure
  /// The standard deviation, in marks.
  public var sd: ReportedFigure
  /// The skewness of the marks.
  public var skewness: ReportedFigure
  /// The kurtosis of the marks.
  public var kurtosis: ReportedFigure
  /// The coefficient of internal consistency, in percent.
  public var internalConsistency: ReportedFigure
  /// The error ratio, in percent.
  public var errorRatio: ReportedFigure
  /// The standard error, in marks.
  public var standardError: ReportedFigure
  /// Its questions, in order; empty leaves the annex without them.
  public var items: [ItemFacts]

  /// A test of which nothing is computed yet.
  public init(
    quiz: QuizID, title: Bilingual, phase: FindingPhase, isFollowUp: Bool = false, maximum: Double,
    counts: CountFacts, n: Int
  ) {
    self.quiz = quiz
    self.title = title
    self.phase = phase
    self.isFollowUp = isFollowUp
    self.maximum = maximum
    self.counts = counts
    self.n = n
    mean = .missing
    median = .missing
    sd = .missing
    skewness = .missing
    kurtosis = .missing
    internalConsistency = .missing
    errorRatio = .missing
    standardError = .missing
    items = []
  }

  /// Whether the means are shares: of a hundred questions they are, too.
  var isInPercent: Bool { maximum == 100 }
}
