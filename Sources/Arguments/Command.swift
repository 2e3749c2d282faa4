/// A command as a value: all that parsing, help, completions and a manual page need to know.
public struct Command: Sendable, Equatable {
  /// A command line, and what it does.
  public struct Example: Sendable, Equatable {
    /// The command line in full, with the program's name.
    public let line: String
    /// What it does, in a few words.
    public let explanation: String

    /// Pairs a command line with what it does.
    public init(_ line: String, _ explanation: String) {
      self.line = line
      self.explanation = explanation
    }
  }

  /// The words that name it: `["board", "freeze"]`.
  public let path: [String]
  /// The heading under which the program's help lists it.
  public let section: String
  /// One line, shown in lists: what it does.
  public let summary: String
  /// Paragraphs divided by empty lines; may be empty.
  public let discussion: String
  /// Its arguments, in order.
  public let positionals: [Positional]
  /// Its options, apart from those that all commands share.
  public let options: [Option]
  /// Command lines to learn from.
  public let examples: [Example]

  /// Describes a command.
  public init(
    _ path: [String], section: String, summary: String, discussion: String = "",
    positionals: [Positional] = [], options: [Option] = [], examples: [Example] = []
  ) {
    self.path = path
    self.section = section
    self.summary = summary
    self.discussion = discussion
    self.positionals = positionals
    self.options = options
    self.examples = examples
  }

  /// The name as it is typed: `board freeze`.
  public var name: String { path.joined(separator: " ") }
}
