import Entries
import Vocabulary

/// Something that a facilitator decides about scores. Each has its reason, and can be undone.
public enum Correction: Hashable, Sendable {
  /// A team gets points, or, below 0, loses some.
  case adjust(TeamID, points: Int)
  /// A question of a quiz tells nobody apart: all who were asked it get its value.
  case void(QuizID, QuestionID)
  /// Another answer to a question of a quiz was right, too.
  case regrade(QuizID, QuestionID, accepting: String)
  /// A person's attempt does not count, and another may be made; nil is the latest that counts.
  case reset(QuizID, PersonID, attempt: Int?)
  /// A correction does not count any more.
  case undo(EntryPlace)
}

/// The kinds of entry that are corrections, or judges' scores, and can be undone.
public let undoableKinds: Set<EntryKind> = [.adjusted, .voided, .regraded, .quizReset, .judged]

/// A correction as it would be made, with what it would change.
public struct Proposal: Hashable, Sendable {
  /// What would be written.
  public var draft: Draft
  /// What it is, in a line.
  public var title: Bilingual
  /// What it would make of the teams.
  public var effect: CorrectionEffect
}

/// What a correction makes of the teams' standings.
public struct CorrectionEffect: Hashable, Sendable {
  /// The teams whose points or place change, in the order of the places they would have.
  public var teams: [Change]

  /// What becomes of a team.
  public struct Change: Hashable, Sendable {
    /// The team.
    public var team: TeamID
    /// Its points before and after.
    public var points: Moved
    /// Its place before and after, from 1.
    public var rank: Moved
  }

  /// A figure before and after.
  public struct Moved: Hashable, Sendable {
    /// Before.
    public var before: Int
    /// After.
    public var after: Int
  }
}
