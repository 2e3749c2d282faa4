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
  /// A player's attempt does not count, and another may be made; nil is the latest that counts.
  case reset(QuizID, Player, attempt: Int?)
  /// A judge gives an answer that waits for it a score, one a criterion.
  case judge(EntryPlace, by: String, scores: [Int])
  /// A correction does not count any more.
  case undo(EntryPlace)
}

/// The name under which a judge's score is kept who gives none.
public let defaultJudge = "facilitator"

/// The kinds of entry that are corrections, or judges' scores, and can be undone.
public let undoableKinds: Set<EntryKind> = [.adjusted, .voided, .regraded, .quizReset, .judged]

/// A correction as it would be made, with what it would change.
public struct Proposal: Hashable, Sendable {
  /// What would be written.
  public var draft: Draft
  /// What it is, in a line.
  public var title: Bilingual
  /// The question that it is about, with what was answered to it; nil where it is about none.
  public var question: AnsweredQuestion?
  /// What it would make of the teams.
  public var effect: CorrectionEffect
}
