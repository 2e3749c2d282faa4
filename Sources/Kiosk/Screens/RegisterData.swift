import Improvement
import Vocabulary

/// Where someone is in what is written into the improvement register.
public struct RegisterData: Hashable, Sendable {
  /// What is written.
  public enum Form: String, CaseIterable, Sendable {
    /// A person's reflection in four steps.
    case reflection
    /// A team's dots on findings.
    case dots
    /// A supervision round.
    case visit
  }

  /// What is asked.
  public enum State: String, CaseIterable, Sendable {
    /// Which activity it is about.
    case activity
    /// When in the development.
    case phase
    /// The first step of a reflection, สุ.
    case heard
    /// The second step, จิ.
    case thought
    /// The third step, ปุ.
    case asked
    /// The fourth step, ลิ: the finding itself.
    case text
    /// What kind of finding it is.
    case kind
    /// Which finding gets a dot, or loses one.
    case findings
    /// Who went round.
    case visitor
    /// How the activity gets on.
    case progress
    /// What stands in its way.
    case problem
    /// What it needs.
    case need
    /// Whether it is to be kept.
    case confirmation
  }

  /// What is written.
  public var form: Form
  /// What is asked.
  public var state: State
  /// The finding that was voted on last; nil for none.
  public var finding: FindingReference?
  /// The dots that the team has left; nil where it is not about dots.
  public var left: Int?
  /// Which page of a list is shown, from 1; nil without a list of pages.
  public var number: Int?
  /// How many pages the list has; nil without one.
  public var of: Int?
}
