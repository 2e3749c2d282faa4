import Vocabulary

/// A comparison of two tests over the people who finished both.
public struct GainFacts: Hashable, Sendable {
  /// The title of the first test.
  public var from: Bilingual
  /// The title of the second test.
  public var to: Bilingual
  /// Whether the second is a follow-up some time after the event.
  public var isFollowUp: Bool
  /// Full marks of either test; 0 where not known.
  public var maximum: Double
  /// All people together; its label is not shown.
  public var overall: GainRow
  /// By team, in the order of the event's teams.
  public var byTeam: [GainRow]
  /// By topic of the questions.
  public var byTopic: [GainRow]
  /// By level of the questions.
  public var byLevel: [GainRow]
  /// The whole comparison as a sentence, with Arabic digits.
  public var sentence: Bilingual
  /// What to bear in mind, such as a small sample: a sentence each.
  public var warnings: [Bilingual]
  /// Each person's marks in both, in an order that tells nothing of who they are; none where there
  /// are too few people.
  public var points: [MarkPair]
  /// How many people finished the first test only.
  public var onlyFirst: Int
  /// How many people finished the second test only.
  public var onlySecond: Int
  /// How many people of the roster finished neither.
  public var neither: Int

  /// A comparison; rows by team, topic and level are added after.
  public init(
    from: Bilingual, to: Bilingual, isFollowUp: Bool = false, maximum: Double, overall: GainRow,
    sentence: Bilingual, onlyFirst: Int = 0, onlySecond: Int = 0, neither: Int = 0
  ) {
    self.from = from
    self.to = to
    self.isFollowUp = isFollowUp
    self.maximum = maximum
    self.overall = overall
    byTeam = []
    byTopic = []
    byLevel = []
    self.sentence = sentence
    warnings = []
    points = []
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
  }
}

/// A person's marks in two tests, without the person.
public struct MarkPair: Hashable, Sendable {
  /// In the first test.
  public var pre: Double
  /// In the second test.
  public var post: Double

  /// A person's marks in two tests.
  public init(pre: Double, post: Double) {
    self.pre = pre
    self.post = post
  }
}

/// The comparison of two tests for a group of people or of questions.
public struct GainRow: Hashable, Sendable {
  /// What the row is of: a team's name, a topic, a level.
  public var label: Bilingual
  /// How many people finished both.
  public var n: Int
  /// Full marks of what the row is of; 0 where not known, then no shares are shown.
  public var maximum: Double
  /// The mean of the first test, in marks.
  public var preMean: ReportedFigure
  /// The mean of the second test, in marks.
  public var postMean: ReportedFigure
  /// The standard deviation of the first test, in marks.
  public var preSD: ReportedFigure
  /// The standard deviation of the second test, in marks.
  public var postSD: ReportedFigure
  /// The mean of the differences, in marks; above 0 is a rise.
  public var difference: ReportedFigure
  /// Student's t of the pairs.
  public var t: ReportedFigure
  /// Its degrees of freedom.
  public var df: ReportedFigure
  /// The two-sided probability, 0…1.
  public var p: ReportedFigure
  /// The lower end of the mean difference's 95 % interval.
  public var low: ReportedFigure
  /// The upper end of the mean difference's 95 % interval.
  public var high: ReportedFigure
  /// Cohen's d.
  public var effectSize: ReportedFigure
  /// Hake's normalised gain, 1 at most.
  public var gain: ReportedFigure

  /// A row of which nothing is computed yet.
  public init(label: Bilingual, n: Int, maximum: Double) {
    self.label = label
    self.n = n
    self.maximum = maximum
    preMean = .missing
    postMean = .missing
    preSD = .missing
    postSD = .missing
    difference = .missing
    t = .missing
    df = .missing
    p = .missing
    low = .missing
    high = .missing
    effectSize = .missing
    gain = .missing
  }
}
