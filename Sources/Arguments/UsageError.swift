/// A command line that can't be understood; `CommandTable.message(for:)` puts it into words.
public struct UsageError: Error, Sendable, Equatable {
  /// A way to go wrong. An `of` is the place as the user knows it: `--idle`, `POINTS`.
  public enum Fault: Sendable, Equatable {
    /// A word that names no command; the suggestions are whole names.
    case unknownCommand(String, suggestions: [String])
    /// An option that the command doesn't have; with its dashes, as the suggestions are.
    case unknownOption(String, suggestions: [String])
    /// A group was named without one of its commands.
    case missingSubcommand(of: [Command])
    /// The argument of this name was not given.
    case missingArgument(String)
    /// A word more than the command takes.
    case unexpectedArgument(String)
    /// An option at the end of the line, or before the option `found`.
    case missingValue(of: String, name: String, found: String?)
    /// A flag with a value: `--bom=yes`.
    case unwantedValue(String, of: String)
    /// An option that may be given once was given again.
    case repeatedOption(String)
    /// A word where a whole number is wanted.
    case notInteger(String, of: String)
    /// A whole number outside of its range.
    case outOfRange(String, of: String, range: ClosedRange<Int>)
    /// A word that is not one of those allowed.
    case notAllowed(String, of: String, allowed: [String], suggestions: [String])
    /// A value of the right form that the command itself can't use; the reason is a clause.
    case rejected(String, of: String, because: String)
    /// Two options that exclude each other.
    case conflict(String, String)
  }

  /// What happened.
  public let fault: Fault
  /// The name of the command or group in which it happened.
  public let path: [String]

  /// Makes an error of the command or group called `path`.
  public init(_ fault: Fault, in path: [String]) {
    self.fault = fault
    self.path = path
  }
}
