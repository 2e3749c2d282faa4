import Arguments

/// `khaolam completions`: prints a script that completes command lines.
enum CompletionsCommand: Runnable {
  static let command = Command(
    ["completions"], section: CommandList.Section.care,
    summary: "print a script that completes command lines",
    positionals: [
      Positional(
        .choice("SHELL", Shell.allCases.map(\.rawValue)), help: "the shell to complete for")
    ],
    examples: [
      .init(
        "khaolam completions bash > ~/.local/share/bash-completion/completions/khaolam",
        "for bash, from the next login on")
    ])

  static func run(_ world: World) throws -> Int32 {
    guard let shell = world.call.choice("SHELL", as: Shell.self) else { return ExitStatus.usage }
    try Output.write(CommandList.table.completions(for: shell))
    return ExitStatus.done
  }
}
