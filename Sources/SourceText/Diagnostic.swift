import Vocabulary

/// What is wrong with a place in a file that a person wrote, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Codable, Comparable, Sendable {
    /// Something to know; nothing has to change.
    case note
    /// The file loads; somebody should look.
    case warning
    /// The thing at this place can't be used as it is.
    case error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    /// Whether one matters less than another.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// How much it matters.
  public var severity: Severity
  /// Where it is: a byte offset into the file's UTF-8 text, from 0 to its length.
  public var offset: Int
  /// What is wrong: a clause without a full stop, in lower case where the language has it.
  public var message: Bilingual
  /// What to do about it, where that is known.
  public var remedy: Bilingual?
  /// The name of the check that found it, such as `duplicate-id`; nil when a parser did.
  public var check: String?

  /// A diagnostic at a byte offset.
  public init(
    _ severity: Severity, at offset: Int, _ message: Bilingual, remedy: Bilingual? = nil,
    check: String? = nil
  ) {
    self.severity = severity
    self.offset = offset
    self.message = message
    self.remedy = remedy
    self.check = check
  }
}
