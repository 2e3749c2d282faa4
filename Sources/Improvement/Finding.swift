import Entries
import Vocabulary

/// Something that was found, with all who said it, and what became of it.
public struct Finding: Hashable, Sendable {
  /// The finding itself.
  public var own: Saying
  /// The place by which mergings know it: its own, or that of a finding which is withdrawn or has
  /// not come yet and within which it would be told.
  public var root: FindingPlace
  /// Those that were merged into it, by time.
  public var merged: [Saying] = []
  /// Who takes it on; nil where that is not settled.
  public var channel: FindingChannel?
  /// Who sees to it; nil where that is not settled.
  public var owner: String?
  /// The day by which it is to be done; nil where that is not settled.
  public var due: ISODate?
  /// How far it is.
  public var status = FindingStatus.open
  /// All that was changed, of the finding and of those merged into it, by time.
  public var history: [Change] = []
  /// The teams' votes.
  public var dots = Dots()

  /// All who said it: the finding itself, then those that were merged into it, by time.
  public var said: [Saying] { [own] + merged }

  /// Where it stands.
  public var place: FindingPlace { own.place }
  /// The key of its entry.
  public var key: EntryKey { own.key }
  /// Its short name.
  public var reference: FindingReference { own.reference }
  /// When it was said first: milliseconds since 1970-01-01 00:00 UTC.
  public var at: Int { own.at }
  /// What it tells.
  public var kind: FindingKind { own.kind }
  /// When in the development.
  public var phase: FindingPhase { own.phase }
  /// The activity that it came from; nil for none in particular.
  public var activity: ActivityID? { own.activity }
  /// What it was taken from.
  public var source: FindingSource { own.source }
  /// What was found.
  public var text: String { own.text }

  /// When the next change is made, at a time or, where a clock was ahead, after all that was written
  /// of the finding: the latest counts.
  public func time(ofChangeAt now: Int) -> Int {
    let merged = said.compactMap { $0.merging?.at }
    let latest = (said.map(\.at) + merged + history.map(\.at)).max()
    return max(now, latest.map { $0 + 1 } ?? now)
  }

  /// When it was changed last: milliseconds since 1970-01-01 00:00 UTC; nil if never.
  public var changedAt: Int? { history.last { $0.counts }?.at }

  /// The teams that said it, each once, in the order in which they did.
  public var teams: [TeamID] {
    var teams: [TeamID] = []
    for team in said.compactMap(\.team) where !teams.contains(team) { teams.append(team) }
    return teams
  }

  /// Whether it should be done by now: its day is past, and it is neither done nor declined.
  public func isOverdue(on date: ISODate) -> Bool {
    status.isUnsettled && due.map { $0 < date } ?? false
  }
}

extension Finding {
  /// A change that was made, and by whom.
  public struct Change: Hashable, Sendable {
    /// The key of its entry.
    public var key: EntryKey
    /// When: milliseconds since 1970-01-01 00:00 UTC.
    public var at: Int
    /// Who, nil for a facilitator.
    public var person: PersonID?
    /// What was changed, and of which of the findings that are told as one.
    public var change: FindingChange
    /// Whether it counts for the finding: what was changed of another before the two were merged
    /// is history only.
    public var counts: Bool

    /// The kiosk at which it was made.
    public var kiosk: KioskKey { key.kiosk }
  }

  /// The votes on a finding.
  public struct Dots: Hashable, Sendable {
    /// The votes of each team that has any on it.
    public var byTeam: [TeamID: Int] = [:]

    /// All of them.
    public var total: Int { byTeam.values.reduce(0, +) }
  }
}
