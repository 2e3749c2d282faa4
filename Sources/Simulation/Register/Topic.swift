import Entries
import Programme

/// Something that simulated people find, and what becomes of it.
struct Topic: Hashable, Sendable {
  /// The kind of activity that it is about; nil for none in particular.
  var activity: Activity.Kind?
  /// When in the development it is found.
  var phase: FindingPhase
  /// What it tells.
  var kind: FindingKind
  /// The first step of a reflection, สุ.
  var heard: String
  /// The second step, จิ.
  var thought: String
  /// The third step, ปุ.
  var asked: String
  /// The fourth step, ลิ: the finding itself.
  var text: String
  /// What the office does about it.
  var answer: Answer

  /// What an office does about a finding.
  struct Answer: Hashable, Sendable {
    /// Who takes it on.
    var channel: FindingChannel
    /// Who sees to it.
    var owner: String
    /// By when, in days from the event's last.
    var days: Int
    /// How far it is a month later.
    var outcome: Outcome
  }

  /// How far something is a month later.
  enum Outcome: Hashable, Sendable {
    case done(String)
    case underWay(String)
    case declined(String)
    case planned
  }
}
