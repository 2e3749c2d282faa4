import Vocabulary

/// A question of a test with its statistics, all in percent, as Moodle defines them.
public struct ItemFacts: Hashable, Sendable {
  /// The question.
  public var id: QuestionID
  /// What it asks, for short; "" shows its id alone.
  public var stem: String
  /// Its level, if it has one.
  public var level: Level?
  /// Its topic, if it has one.
  public var topic: Bilingual?
  /// How many people were asked it.
  public var n: Int
  /// The facility: the mean in percent of the maximum.
  public var facility: ReportedFigure
  /// The standard deviation in percent of the maximum.
  public var sd: ReportedFigure
  /// The discrimination index.
  public var discriminationIndex: ReportedFigure
  /// The discriminative efficiency.
  public var discriminativeEfficiency: ReportedFigure
  /// The effective weight.
  public var effectiveWeight: ReportedFigure
  /// What the figures say of the question, gravest first: a sentence each.
  public var verdicts: [Bilingual]
  /// Whether the question should be looked at before it is used again.
  public var needsReview: Bool
  /// What was chosen by whom; empty where it is no choice question.
  public var options: [OptionFacts]

  /// A question of which nothing is computed yet.
  public init(
    id: QuestionID, stem: String = "", level: Level? = nil, topic: Bilingual? = nil, n: Int
  ) {
    self.id = id
    self.stem = stem
    self.level = level
    self.topic = topic
    self.n = n
    facility = .missing
    sd = .missing
    discriminationIndex = .missing
    discriminativeEfficiency = .missing
    effectiveWeight = .missing
    verdicts = []
    needsReview = false
    options = []
  }
}

/// An option of a choice question: how many of each third of the people chose it.
public struct OptionFacts: Hashable, Sendable {
  /// What it says, for short.
  public var text: String
  /// Whether it is right.
  public var isKey: Bool
  /// How many of the lower third chose it.
  public var lower: Int
  /// How many of the middle third chose it.
  public var middle: Int
  /// How many of the upper third chose it.
  public var upper: Int

  /// An option with its counts, each from 0.
  public init(text: String, isKey: Bool, lower: Int, middle: Int, upper: Int) {
    self.text = text
    self.isKey = isKey
    self.lower = lower
    self.middle = middle
    self.upper = upper
  }
}
