/// What a finding tells: the words that discussion circles use, too.
public typealias FindingKind = CircleNote.Kind

/// When in a development something was found: before, during or after it.
public enum FindingPhase: String, Codable, CaseIterable, Sendable {
  case before, during, after
}

/// What a finding was taken from.
public enum FindingSource: String, Codable, CaseIterable, Sendable {
  /// Somebody wrote it down who runs the event.
  case hand
  /// A person's reflection in four steps at a kiosk.
  case reflection
  /// A note of a discussion circle.
  case circle
  /// A comment in a survey.
  case survey
  /// A statistic of tests.
  case analysis
  /// A supervision round.
  case visit
}

/// Who takes a finding on: one of the five ways by which an office puts results to use.
public enum FindingChannel: String, Codable, CaseIterable, Sendable {
  /// The office's executive board.
  case board
  /// The bodies that the law gives an office.
  case statutory
  /// A focus group.
  case focusGroup = "focus-group"
  /// The meeting of network heads or of school directors.
  case networks
  /// The meeting of the office's staff.
  case staff
}

/// How far a finding has been dealt with.
public enum FindingStatus: String, Codable, CaseIterable, Sendable {
  /// Nothing was decided yet.
  case open
  case planned
  case underWay = "under-way"
  case done
  /// It was decided to do nothing about it.
  case declined

  /// Whether something is still to be done: only then can it be overdue.
  public var isUnsettled: Bool { self != .done && self != .declined }
}

extension CircleNote.Kind: Codable {}
