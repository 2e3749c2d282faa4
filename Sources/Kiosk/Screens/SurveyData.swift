import Programme
import Vocabulary

/// Where someone is in a survey.
public struct SurveyData: Hashable, Sendable {
  /// What is asked.
  public enum State: Hashable, Sendable {
    /// Nothing yet: what the survey is for.
    case introduction
    /// A statement and its place, from 1.
    case statement(SurveyItemID, Int)
    /// An open question and its place, from 1.
    case question(SurveyItemID, Int)
    /// Whether it is to be handed in.
    case confirmation

    /// Whether a statement is to be rated.
    var isStatement: Bool { if case .statement = self { true } else { false } }
  }

  /// The survey.
  public var survey: SurveyID
  /// What is asked.
  public var state: State
  /// The number of statements, or of open questions; told of one of these only.
  public var of: Int
}
