/// An option of a command, or of all commands: `--format json`, `--bom`, `-o FILE`.
public struct Option: Sendable, Equatable {
  /// The long name, without dashes.
  public let name: String
  /// The letter of the short form, where there is one.
  public let short: Character?
  /// The value that it takes; nil for a flag.
  public let value: Value?
  /// What holds when it is not given, as help tells it.
  public let defaultText: String?
  /// Says whether it may be given several times, each with a value.
  public let isRepeatable: Bool
  /// Says whether help, completions and suggestions leave it out.
  public let isHidden: Bool
  /// What it does, in a few words.
  public let help: String

  /// Describes an option; without `value` it is a flag.
  public init(
    _ name: String, short: Character? = nil, takes value: Value? = nil,
    default defaultText: String? = nil, repeatable isRepeatable: Bool = false,
    hidden isHidden: Bool = false, help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.defaultText = defaultText
    self.isRepeatable = isRepeatable
    self.isHidden = isHidden
    self.help = help
  }

  /// `--help` and `-h`, which every table has.
  public static let help = Option("help", short: "h", help: "show help and exit")

  /// `--version`, which every table has.
  public static let version = Option("version", help: "show the version and exit")
}

extension Option {
  /// The long form as it is typed: `--format`.
  var dashed: String { "--" + name }
}
