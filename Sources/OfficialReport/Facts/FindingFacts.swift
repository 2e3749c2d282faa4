import Entries
import Programme
import Vocabulary

/// A finding of the improvement register as it stands.
public struct FindingFacts: Hashable, Sendable {
  /// The short name people type for it.
  public var reference: String
  /// When in the development it was found.
  public var phase: FindingPhase
  /// What kind of finding it is.
  public var kind: FindingKind
  /// Where it came from, and what was merged into it.
  public var sources: Set<FindingSource>
  /// The activity it came from, if any.
  public var activity: ActivityID?
  /// What was said.
  public var text: String
  /// The teams that said it, those of merged findings among them.
  public var saidBy: [TeamID]
  /// Whether anyone said it who spoke for no team: organisers, visitors, surveys, analyses.
  public var isSaidByOthers: Bool
  /// The channel that takes it on; nil as long as none does.
  public var channel: FindingChannel?
  /// How far it has come.
  public var status: FindingStatus
  /// Who sees to it.
  public var owner: String?
  /// By when.
  public var due: CalendarDate?
  /// On which day it was done; nil if it is not.
  public var completed: CalendarDate?
  /// Whether it is due and neither done nor declined.
  public var isOverdue: Bool
  /// What was done, or noted last; "" for nothing.
  public var outcome: String
  /// The dots of all teams.
  public var dots: Int

  /// A finding that nobody has taken on yet.
  ///
  /// - Parameter isSaidByOthers: nil for true where no team said it.
  public init(
    reference: String, phase: FindingPhase, kind: FindingKind, sources: Set<FindingSource>,
    text: String, activity: ActivityID? = nil, saidBy: [TeamID] = [],
    isSaidByOthers: Bool? = nil, channel: FindingChannel? = nil, status: FindingStatus = .open,
    owner: String? = nil, due: CalendarDate? = nil, completed: CalendarDate? = nil,
    isOverdue: Bool = false, outcome: String = "", dots: Int = 0
  ) {
    self.reference = reference
    self.phase = phase
    self.kind = kind
    self.sources = sources
    self.text = text
    self.activity = activity
    self.saidBy = saidBy
    self.isSaidByOthers = isSaidByOthers ?? saidBy.isEmpty
    self.channel = channel
    self.status = status
    self.owner = owner
    self.due = due
    self.completed = completed
    self.isOverdue = isOverdue
    self.outcome = outcome
    self.dots = dots
  }
}
