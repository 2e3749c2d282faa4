import Vocabulary

/// A survey's ratings from 1 to 5 by group and whole, and what people wrote.
public struct SurveyFacts: Hashable, Sendable {
  /// The survey.
  public var id: SurveyID
  /// Its title.
  public var title: Bilingual
  /// How many ballots there are.
  public var ballots: Int
  /// How many people of the roster it was open to.
  public var invited: Int
  /// All ratings together; its text is not shown.
  public var whole: SurveyRow
  /// The groups of statements.
  public var groups: [SurveyGroupFacts]
  /// The open questions with what was answered; none where comments are not shown.
  public var comments: [SurveyComments]
  /// What to know of the figures, such as answers that may count twice; a sentence.
  public var note: Bilingual?

  /// A survey; groups and comments are added after.
  public init(
    id: SurveyID, title: Bilingual, ballots: Int, invited: Int, whole: SurveyRow,
    note: Bilingual? = nil
  ) {
    self.id = id
    self.title = title
    self.ballots = ballots
    self.invited = invited
    self.whole = whole
    groups = []
    comments = []
    self.note = note
  }
}

/// Statements of a survey that belong together.
public struct SurveyGroupFacts: Hashable, Sendable {
  /// All ratings of the group; its text is the group's title.
  public var whole: SurveyRow
  /// The statements.
  public var items: [SurveyRow]

  /// A group of statements.
  public init(whole: SurveyRow, items: [SurveyRow]) {
    self.whole = whole
    self.items = items
  }
}

/// The ratings of a statement or of several together.
public struct SurveyRow: Hashable, Sendable {
  /// What it says.
  public var text: Bilingual
  /// How many people rated it; of several statements, any of those that show figures.
  public var n: Int
  /// The mean, 1…5, rounded to two places already.
  public var mean: ReportedFigure
  /// The standard deviation, rounded to two places already.
  public var sd: ReportedFigure
  /// The level band of the rounded mean; nil where there is no mean.
  public var band: SurveyBand?

  /// Ratings.
  public init(
    text: Bilingual, n: Int, mean: ReportedFigure, sd: ReportedFigure, band: SurveyBand?
  ) {
    self.text = text
    self.n = n
    self.mean = mean
    self.sd = sd
    self.band = band
  }
}

/// The level bands of Thai reports, from the rounded mean.
public enum SurveyBand: String, CaseIterable, Sendable {
  /// 4.51–5.00.
  case most
  /// 3.51–4.50.
  case much
  /// 2.51–3.50.
  case moderate
  /// 1.51–2.50.
  case little
  /// 1.00–1.50.
  case least
}

/// An open question of a survey with all that was answered.
public struct SurveyComments: Hashable, Sendable {
  /// The question.
  public var question: Bilingual
  /// The answers, in an order that tells nothing of who wrote them.
  public var texts: [String]

  /// An open question with its answers.
  public init(question: Bilingual, texts: [String]) {
    self.question = question
    self.texts = texts
  }
}
