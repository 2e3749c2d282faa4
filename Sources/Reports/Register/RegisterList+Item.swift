import Entries
import Improvement
import Vocabulary

extension RegisterList {
  /// A finding with all who said it and all that became of it.
  public struct Item: Hashable, Codable, Sendable {
    /// Its short name.
    public var finding: FindingReference
    /// What it tells.
    public var kind: FindingKind
    /// When in the development.
    public var phase: FindingPhase
    /// The activity that it came from; nil for none in particular.
    public var activity: ActivityID?
    /// What was found.
    public var text: String
    /// Who takes it on; nil where that is not settled.
    public var channel: FindingChannel?
    /// Who sees to it; nil where that is not settled.
    public var owner: String?
    /// The day by which it is to be done, in ISO 8601; nil where that is not settled.
    public var due: String?
    /// How far it is.
    public var status: FindingStatus
    /// Whether it should be done by now.
    public var overdue: Bool
    /// The teams' votes.
    public var dots: Int
    /// The votes of each team, by its id.
    public var dotsByTeam: [String: Int]
    /// All who said it: the finding itself first, then those that were merged into it.
    public var said: [Said]
    /// All that was changed, by time.
    public var history: [Change]

    init(_ finding: Finding, today: ISODate?, clock: LocalTime) {
      self.finding = finding.reference
      kind = finding.kind
      phase = finding.phase
      activity = finding.activity
      text = finding.text
      channel = finding.channel
      owner = finding.owner
      due = finding.due?.text
      status = finding.status
      overdue = today.map { finding.isOverdue(on: $0) } ?? false
      dots = finding.dots.total
      dotsByTeam = Dictionary(
        finding.dots.byTeam.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 })
      said = finding.said.map { Said($0, clock: clock) }
      history = finding.history.map { Change($0, clock: clock) }
    }
  }

  /// A finding as somebody said it.
  public struct Said: Hashable, Codable, Sendable {
    /// Its short name.
    public var finding: FindingReference
    /// When, in ISO 8601.
    public var at: String
    /// What it was taken from.
    public var source: FindingSource
    /// What was said.
    public var text: String
    /// What was heard, in a reflection.
    public var heard: String?
    /// What is thought of it, in a reflection.
    public var thought: String?
    /// What is asked, in a reflection.
    public var asked: String?
    /// The team that said it.
    public var team: TeamID?
    /// The person who said it.
    public var person: PersonID?
    /// Who said it on a supervision round.
    public var visitor: String?

    init(_ saying: Saying, clock: LocalTime) {
      finding = saying.reference
      at = clock.iso8601(saying.at)
      source = saying.source
      text = saying.text
      heard = saying.heard
      thought = saying.thought
      asked = saying.asked
      team = saying.team
      person = saying.person
      visitor = saying.visitor
    }
  }

  /// A change that was made.
  public struct Change: Hashable, Codable, Sendable {
    /// When, in ISO 8601.
    public var at: String
    /// The kiosk at which it was made.
    public var kiosk: String
    /// Who made it; nil for a facilitator.
    public var person: PersonID?
    /// The members that were changed, each with what it became; null where it was taken away.
    public var changed: [String: String?]
    /// What was said about it.
    public var note: String?
    /// Whether it counts: false for what was changed of another before the two were merged.
    public var counts: Bool

    init(_ change: Finding.Change, clock: LocalTime) {
      at = clock.iso8601(change.at)
      kiosk = change.kiosk.rawValue
      person = change.person
      changed = [:]
      let body = change.change
      if let status = body.status { changed["status"] = .some(status.rawValue) }
      changed.note("channel", body.channel) { $0.rawValue }
      changed.note("owner", body.owner) { $0 }
      changed.note("due", body.due) { $0.text }
      note = body.note
      counts = change.counts
    }
  }

  /// A supervision round.
  public struct Round: Hashable, Codable, Sendable {
    /// Its short name.
    public var visit: FindingReference
    /// The day, in ISO 8601.
    public var date: String
    /// Who went round.
    public var visitor: String
    /// When in the development.
    public var phase: FindingPhase
    /// The activities that were looked at.
    public var activities: [ActivityID]
    /// What was found, as findings by their short names.
    public var findings: [FindingReference]

    init(_ visit: Visit) {
      self.visit = visit.reference
      date = visit.round.date.text
      visitor = visit.round.visitor
      phase = visit.round.phase
      activities = visit.round.notes.map(\.activity)
      findings = visit.round.parts.map { visit.reference(of: $0) }
    }
  }
}

extension [String: String?] {
  /// Notes what became of a member, nothing where it stays.
  fileprivate mutating func note<Edited>(
    _ member: String, _ edit: Edit<Edited>, text: (Edited) -> String
  ) {
    switch edit {
    case .keep: break
    case .clear: self[member] = .some(nil)
    case .set(let value): self[member] = .some(text(value))
    }
  }
}
