import Entries
import SourceText
import Vocabulary

/// What a paper time card says, line by line, as entries that wait to be noted.
public struct TimeCard {
  /// The entries, in an order in which they can be noted.
  public var lines: [Line]
  /// What is wrong with the card.
  public var diagnostics: [Diagnostic]

  /// An entry, and where the card says it.
  public struct Line {
    /// The entry.
    public var entry: RallyEntry
    /// The byte offset of the field that says it.
    public var offset: Int
  }

  /// Whether the card can be noted as far as it can be told without the journal.
  public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }

  /// The columns of a card; only `car` has to be there.
  public static let columns = [
    "car", "checkpoint", "start", "arrive", "depart", "rc", "scores", "hints", "allowance",
    "ending", "reason",
  ]
}
