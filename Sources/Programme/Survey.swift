import Entries
import Vocabulary

/// A survey: statements to agree with on a scale from 1 to 5, and open questions.
public struct Survey: Hashable, Sendable {
  /// The survey's id.
  public var id: SurveyID
  /// Its title.
  public var title: Bilingual
  /// What is said to people before they answer.
  public var introduction: Bilingual?
  /// The statements, in groups.
  public var groups: [SurveyGroup]
  /// The open questions, answered with a text.
  public var comments: [SurveyItem]

  /// A survey.
  public init(
    id: SurveyID, title: Bilingual, introduction: Bilingual? = nil, groups: [SurveyGroup],
    comments: [SurveyItem] = []
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.groups = groups
    self.comments = comments
  }
}

/// Statements of a survey that belong together.
public struct SurveyGroup: Hashable, Sendable {
  /// What they are about.
  public var title: Bilingual
  /// The statements, each answered from 1 (least) to 5 (most).
  public var items: [SurveyItem]

  /// A group of statements.
  public init(title: Bilingual, items: [SurveyItem]) {
    self.title = title
    self.items = items
  }
}

/// A statement or an open question of a survey.
public struct SurveyItem: Hashable, Sendable {
  /// Its id, unique in its survey.
  public var id: SurveyItemID
  /// What it says.
  public var text: Bilingual
  /// What a comment is taken for that goes into the improvement register: an idea if nothing is said.
  public var finding: CircleNote.Kind

  /// An item.
  public init(id: SurveyItemID, text: Bilingual, finding: CircleNote.Kind = .idea) {
    self.id = id
    self.text = text
    self.finding = finding
  }
}

/// A statement or an open question of a survey: `content-1`.
public struct SurveyItemID: Identifier {
  /// The identifier's text.
  public let rawValue: String

  /// The identifier with this text, taken as it is.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Whether two have the same bytes.
  public static func == (left: Self, right: Self) -> Bool { left.hasBytes(of: right) }
}
