import Entries

/// The findings that one channel takes on, those first that are least far.
public struct RegisterGroup: Hashable, Sendable {
  /// Who takes them on; nil for those that nobody takes on yet.
  public var channel: FindingChannel?
  /// The findings, by status and then by time.
  public var findings: [Finding]

  /// The findings of each channel that has any, in the channels' order; those of none come last.
  public static func groups(of findings: [Finding]) -> [RegisterGroup] {
    let channels: [FindingChannel?] = FindingChannel.allCases.map { $0 } + [nil]
    return channels.compactMap { channel in
      let own = findings.filter { $0.channel == channel }
      guard !own.isEmpty else { return nil }
      return RegisterGroup(
        channel: channel,
        findings: FindingStatus.allCases.flatMap { status in own.filter { $0.status == status } })
    }
  }
}
