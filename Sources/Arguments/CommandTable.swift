/// All commands of a program with the options that they share: the one source for what is parsed,
/// shown in help and completed by shells.
public struct CommandTable: Sendable {
  /// The program's name, as it is typed.
  public let program: String
  /// One line: what the program is.
  public let summary: String
  /// Paragraphs divided by empty lines; may be empty.
  public let discussion: String
  /// The commands in the order in which help lists them; `help` itself is the last.
  public let commands: [Command]
  /// The options that stand before or after any command; `--help` and `--version` are the last.
  public let globalOptions: [Option]
  /// The command that runs when none is named.
  public let defaultCommand: Command
  /// What the commands of a first word have in common, by that word: `bank`.
  public let groupSummaries: [String: String]

  /// Makes a table; `help`, `--help` and `--version` are added.
  public init(
    program: String, summary: String, discussion: String = "", globalOptions: [Option],
    commands: [Command], defaultCommand: Command, groupSummaries: [String: String] = [:]
  ) {
    self.program = program
    self.summary = summary
    self.discussion = discussion
    self.globalOptions = globalOptions + [.help, .version]
    self.commands = commands + [Self.helpCommand(commands)]
    self.defaultCommand = defaultCommand
    self.groupSummaries = groupSummaries
  }

  private static func helpCommand(_ commands: [Command]) -> Command {
    Command(
      ["help"], section: commands.last?.section ?? "", summary: "show help for a command",
      positionals: [Positional(.text("COMMAND"), .any, help: "words that name a command")])
  }
}

extension CommandTable {
  /// The command of exactly this name.
  func command(at path: [String]) -> Command? {
    commands.first { $0.path == path }
  }

  /// Says whether a command, or a group of them, is called so.
  func contains(_ path: [String]) -> Bool {
    commands.contains { $0.path.starts(with: path) }
  }

  /// The words that may follow `path`, each once, in the order of the table.
  func words(after path: [String]) -> [String] {
    var words: [String] = []
    for command in commands where command.path.count > path.count && command.path.starts(with: path)
    {
      let word = command.path[path.count]
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// The commands below `path`, in the order of the table.
  func commands(below path: [String]) -> [Command] {
    commands.filter { $0.path.count > path.count && $0.path.starts(with: path) }
  }

  /// All names of commands and groups, in the order of the table, the empty one first.
  var paths: [[String]] {
    var paths: [[String]] = [[]]
    for command in commands {
      for length in 1...command.path.count {
        let path = Array(command.path.prefix(length))
        if !paths.contains(path) { paths.append(path) }
      }
    }
    return paths
  }

  /// The command's summary, or the group's, for lists.
  func summary(of path: [String]) -> String {
    command(at: path)?.summary ?? groupSummaries[path.joined(separator: " ")] ?? ""
  }
}
