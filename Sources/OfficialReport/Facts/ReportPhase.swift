/// The three phases in which results are put to use; raw values as in the journal.
public enum ReportPhase: String, CaseIterable, Hashable, Sendable {
  /// Before the development.
  case before
  /// During it.
  case during
  /// After it, follow-ups weeks later included.
  case after
}
