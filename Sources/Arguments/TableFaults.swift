extension CommandTable {
  /// What in the table contradicts itself, for a test to find empty: names used twice, arguments
  /// that can't be told apart, summaries and examples that don't fit a line of 80 columns.
  public var faults: [String] {
    var faults = repeated(commands.map(\.name)).map { "two commands are called \($0)" }
    if !commands.contains(defaultCommand) { faults.append("the default command is not listed") }
    for command in commands {
      faults += self.faults(of: command).map { "\(command.name): \($0)" }
    }
    return faults
  }

  private func faults(of command: Command) -> [String] {
    let options = command.options + globalOptions
    let names =
      options.map(\.dashed) + options.compactMap { $0.short.map { "-\($0)" } }
      + command.positionals.map(\.value.name)
    var faults = repeated(names).map { "\($0) is declared twice" }
    let positionals = command.positionals
    for (one, next) in zip(positionals, positionals.dropFirst()) {
      if one.isList { faults.append("\(next.value.name) follows a list") }
      if !one.isRequired, next.isRequired {
        faults.append("\(next.value.name) is required, but follows one that is not")
      }
    }
    if !positionals.isEmpty, !words(after: command.path).isEmpty {
      faults.append("has arguments as well as commands below it")
    }
    if columns(of: command.name + command.summary) > 74 { faults.append("the summary is too long") }
    for example in command.examples {
      if columns(of: example.line) > 78 { faults.append("too long: \(example.line)") }
      if !example.line.contains(program) { faults.append("not a command line: \(example.line)") }
    }
    return faults
  }

  private func repeated(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { !seen.insert($0).inserted }
  }
}
