/// What a command line asks for.
public enum Request: Sendable, Equatable {
  /// To run a command.
  case run(Invocation)
  /// To show help for the command or group of this name, the empty name being the whole program; with
  /// the options of all commands that were given beside it, by name.
  case help([String], given: [String: String] = [:])
  /// To show the version.
  case version
}

/// A command and the values that it was given, each checked against what the table says of it.
public struct Invocation: Sendable, Equatable {
  /// The command, as the table has it.
  public let command: Command
  /// The positional arguments, in order.
  public let positionals: [String]
  /// What was given, by an option's long name or a positional's name; a flag has no values.
  let values: [String: [String]]
  /// All names that may be asked for.
  let names: Set<String>

  /// The value of an option (`"store"`) or of an argument (`"TEAM"`), nil when it was not given.
  public func string(_ name: String) -> String? {
    strings(name).last
  }

  /// All values of a repeatable option, or of an argument that takes several.
  public func strings(_ name: String) -> [String] {
    assert(names.contains(name), "\(command.name) declares no \(name)")
    return values[name] ?? []
  }

  /// Says whether a flag (`"bom"`), or any option, was given.
  public func flag(_ name: String) -> Bool {
    assert(names.contains(name), "\(command.name) declares no \(name)")
    return values[name] != nil
  }

  /// The value of an option or argument declared as an integer; its range was checked by parsing.
  public func integer(_ name: String) -> Int? {
    string(name).flatMap { Int($0) }
  }

  /// The value of an option or argument declared with the raw values of `Choice` to choose from.
  public func choice<Choice: RawRepresentable<String>>(
    _ name: String, as type: Choice.Type = Choice.self
  ) -> Choice? {
    string(name).flatMap(Choice.init(rawValue:))
  }

  /// An error about this command line that only the command itself can see.
  public func error(_ fault: UsageError.Fault) -> UsageError {
    UsageError(fault, in: command.path)
  }
}
