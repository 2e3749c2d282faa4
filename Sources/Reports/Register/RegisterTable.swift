import Entries
import Improvement
import Vocabulary

/// The improvement register: every finding, those merged within the ones kept, by time.
public struct RegisterTable: Table {
  private let register: Register
  private let clock: LocalTime

  /// The register; `clock` tells times as they were where the event is.
  public init(_ register: Register, clock: LocalTime) {
    self.register = register
    self.clock = clock
  }

  /// The names of the columns: what was found, who said it, and what became of it.
  public var columns: [String] {
    [
      "finding", "at", "phase", "kind", "activity", "source", "text", "heard", "thought", "asked",
      "team", "person", "channel", "owner", "due", "status", "changed_at", "dots", "merged",
      "said_by",
    ]
  }

  /// Gives the findings.
  public func forEachRow(_ body: ([Cell]) throws -> Void) throws {
    for finding in register.findings {
      let own = finding.own
      try body([
        .text(finding.reference.rawValue), .text(clock.iso8601(finding.at)),
        .text(finding.phase.rawValue), .text(finding.kind.rawValue),
        Cell(finding.activity?.rawValue), .text(finding.source.rawValue), .text(finding.text),
        Cell(own.heard), Cell(own.thought), Cell(own.asked), Cell(own.team?.rawValue),
        Cell(own.person?.rawValue), Cell(finding.channel?.rawValue), Cell(finding.owner),
        Cell(finding.due?.text), .text(finding.status.rawValue),
        Cell(finding.changedAt.map(clock.iso8601)), .integer(finding.dots.total),
        .integer(finding.merged.count),
        .text(finding.sayers.joined(separator: ", ")),
      ])
    }
  }
}

extension Finding {
  /// Who said it and what was merged into it, each once: the teams, then, where no team said it,
  /// what it was taken from.
  fileprivate var sayers: [String] {
    var sayers = teams.map(\.rawValue)
    for saying in said where saying.team == nil && !sayers.contains(saying.source.rawValue) {
      sayers.append(saying.source.rawValue)
    }
    return sayers
  }
}
