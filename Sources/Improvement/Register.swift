import Entries
import Vocabulary

/// The improvement register of an event: what was found before, during and after it, who takes it
/// on, and what became of it.
public struct Register: Hashable, Sendable {
  /// The findings that count, those merged within the ones kept, by time, kiosk and seq.
  public var findings: [Finding]
  /// The supervision rounds, by their day.
  public var visits: [Visit]
  /// How many findings were withdrawn.
  public var withdrawn: Int
  /// From what findings were gathered, withdrawn ones among them: what is here is not gathered
  /// again.
  public var origins: Set<String>

  /// When each team put its dots last: milliseconds since 1970-01-01 00:00 UTC.
  public var dotsPut: [TeamID: Int]

  /// A register.
  public init(
    findings: [Finding] = [], visits: [Visit] = [], withdrawn: Int = 0, origins: Set<String> = [],
    dotsPut: [TeamID: Int] = [:]
  ) {
    self.findings = findings
    self.visits = visits
    self.withdrawn = withdrawn
    self.origins = origins
    self.dotsPut = dotsPut
  }

  /// The finding that stands at a place, or within which what stands there is told; nil for none.
  public func finding(at place: FindingPlace) -> Finding? {
    findings.first { finding in
      finding.place == place || finding.merged.contains { $0.place == place }
    }
  }

  /// When a team's next dots are put, at a time or, where a clock was ahead, after those that are
  /// there: the latest count.
  public func time(ofDotsBy team: TeamID, at now: Int) -> Int {
    max(now, dotsPut[team].map { $0 + 1 } ?? now)
  }

  /// The findings that a filter lets through.
  public func findings(_ filter: RegisterFilter) -> [Finding] {
    findings.filter(filter.allows)
  }
}

/// Which findings of a register are wanted; what is nil does not matter.
public struct RegisterFilter: Hashable, Sendable {
  /// When in the development.
  public var phase: FindingPhase?
  /// Who takes them on; `.some(nil)` for those that nobody takes on yet.
  public var channel: FindingChannel??
  /// How far they are.
  public var status: FindingStatus?
  /// What they tell.
  public var kind: FindingKind?
  /// What they were taken from.
  public var source: FindingSource?
  /// The day on which they are overdue.
  public var overdueOn: ISODate?

  /// A filter.
  public init(
    phase: FindingPhase? = nil, channel: FindingChannel?? = nil, status: FindingStatus? = nil,
    kind: FindingKind? = nil, source: FindingSource? = nil, overdueOn: ISODate? = nil
  ) {
    self.phase = phase
    self.channel = channel
    self.status = status
    self.kind = kind
    self.source = source
    self.overdueOn = overdueOn
  }

  /// Whether a finding is wanted.
  public func allows(_ finding: Finding) -> Bool {
    (phase.map { $0 == finding.phase } ?? true)
      && (channel.map { $0 == finding.channel } ?? true)
      && (status.map { $0 == finding.status } ?? true)
      && (kind.map { $0 == finding.kind } ?? true)
      && (source.map { $0 == finding.source } ?? true)
      && (overdueOn.map { finding.isOverdue(on: $0) } ?? true)
  }
}
