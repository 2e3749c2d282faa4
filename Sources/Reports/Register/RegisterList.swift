import Entries
import Improvement
import Programme
import Vocabulary

/// The improvement register as a list: findings by channel and status, and supervision rounds.
public struct RegisterList: Hashable, Codable, Sendable {
  /// The event.
  public var event: EventID
  /// When it was so, in ISO 8601.
  public var asOf: String
  /// Whether the entries are simulated.
  public var simulated: Bool
  /// The findings of each channel that has any; those of no channel come last.
  public var groups: [Group]
  /// The supervision rounds; nil where only some findings are asked for.
  public var visits: [Round]?
  /// How many findings were withdrawn.
  public var withdrawn: Int

  /// The findings that a channel takes on.
  public struct Group: Hashable, Codable, Sendable {
    /// The channel; nil for findings that none takes on yet.
    public var channel: FindingChannel?
    /// The findings, those first that are least far, then by time.
    public var findings: [Item]
  }

  /// The list of a register.
  ///
  /// - Parameters:
  ///   - filter: Which findings are asked for.
  ///   - now: When it is: milliseconds since 1970-01-01 00:00 UTC.
  ///   - clock: Tells times as they are where the event is.
  public init(
    _ register: Register, of event: EventID, filter: RegisterFilter = RegisterFilter(),
    now: Int, clock: LocalTime, isSimulated: Bool
  ) {
    self.event = event
    asOf = clock.iso8601(now)
    simulated = isSimulated
    let today = clock.date(of: now)
    groups = RegisterGroup.groups(of: register.findings(filter)).map { group in
      Group(
        channel: group.channel,
        findings: group.findings.map { Item($0, today: today, clock: clock) })
    }
    if filter == RegisterFilter(phase: filter.phase) {
      visits = register.visits
        .filter { filter.phase == nil || filter.phase == $0.round.phase }.map { Round($0) }
    }
    withdrawn = register.withdrawn
  }

  /// All findings of the list.
  public var findings: [Item] { groups.flatMap(\.findings) }
}

extension LocalTime {
  /// The day of an instant; nil outside the years 1 to 9999.
  ///
  /// - Parameter at: Milliseconds since 1970-01-01 00:00 UTC.
  public func date(of at: Int) -> ISODate? { ISODate(String(iso8601(at).prefix(10))) }
}
