import Vocabulary

/// Something on the programme.
public struct Activity: Hashable, Sendable {
  /// What kind of activity it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// People are taught something.
    case workshop
    /// People go and see how others do it.
    case visit
    /// People learn from each other, on one day or several.
    case exchange
    /// People talk a question through.
    case discussion
    /// A team game.
    case game
    /// Quizzes are played.
    case quiz
    /// The English Car Rally.
    case rally
  }

  /// The activity's id.
  public var id: ActivityID
  /// What kind of activity it is.
  public var kind: Kind
  /// Its title.
  public var title: Bilingual
  /// Its first and last day.
  public var dates: DateSpan
  /// When it starts, in minutes from midnight, where that is known.
  public var startMinute: Int?
  /// When it ends, in minutes from midnight, where that is known.
  public var endMinute: Int?
  /// Where it takes place.
  public var venue: Bilingual?
  /// What is done.
  public var description: Bilingual?
  /// The quizzes played in it.
  public var quizzes: [QuizID]
  /// The activities it consists of, such as the days of an exchange.
  public var parts: [Activity]

  /// An activity.
  public init(
    id: ActivityID, kind: Kind, title: Bilingual, dates: DateSpan, startMinute: Int? = nil,
    endMinute: Int? = nil, venue: Bilingual? = nil, description: Bilingual? = nil,
    quizzes: [QuizID] = [], parts: [Activity] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.dates = dates
    self.startMinute = startMinute
    self.endMinute = endMinute
    self.venue = venue
    self.description = description
    self.quizzes = quizzes
    self.parts = parts
  }
}

extension Activity {
  /// The activity and all that it consists of, in their order.
  public var withParts: [Activity] { [self] + parts.flatMap(\.withParts) }
}
