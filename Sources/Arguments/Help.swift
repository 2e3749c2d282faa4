extension CommandTable {
  /// Help for the command or group called `path`, or for the whole program where it is empty.
  ///
  /// No line is wider than `width` columns; a width below 30 counts as 30. A path that names
  /// nothing gets the program's help.
  public func help(for path: [String] = [], width: Int = 80) -> String {
    var page = HelpPage(width: width)
    if let command = command(at: path) {
      describe(command, on: &page)
    } else if contains(path), !path.isEmpty {
      describeGroup(path, on: &page)
    } else {
      describeProgram(on: &page)
    }
    return page.text
  }

  private func describe(_ command: Command, on page: inout HelpPage) {
    page.add(paragraphs: "Usage: " + synopsis(of: command), hanging: 7)
    page.add(paragraphs: command.summary.asSentence)
    page.add(paragraphs: command.discussion)
    page.add([
      ("Arguments", command.positionals.map(\.row)),
      ("Commands", rows(commands(below: command.path))),
      ("Options", command.options.visibleRows),
      ("Global options", globalOptions.visibleRows),
    ])
    page.add("Examples", examples: command.examples)
  }

  private func describeGroup(_ path: [String], on page: inout HelpPage) {
    let name = path.joined(separator: " ")
    page.add(paragraphs: "Usage: \(program) \(name) COMMAND [OPTION...]", hanging: 7)
    page.add(paragraphs: summary(of: path).asSentence)
    page.add([
      ("Commands", rows(commands(below: path))), ("Global options", globalOptions.visibleRows),
    ])
  }

  private func describeProgram(on page: inout HelpPage) {
    page.add(paragraphs: "Usage: \(program) [COMMAND] [OPTION...]", hanging: 7)
    page.add(paragraphs: summary.asSentence)
    page.add(paragraphs: discussion)
    page.add(paragraphs: defaultRemark)
    page.add(
      sections.map { section in (section, rows(commands.filter { $0.section == section })) }
        + [("Global options", globalOptions.visibleRows)])
  }

  /// How a command is called: `khaolam bank check [OPTION...] FILE...`.
  func synopsis(of command: Command) -> String {
    let options = command.options.contains { !$0.isHidden } ? ["[OPTION...]"] : []
    let words = [program, command.name] + options + command.positionals.map(\.usage)
    return words.joined(separator: " ")
  }

  /// The headings under which help lists the commands, in the order of the table.
  var sections: [String] {
    commands.reduce(into: []) { sections, command in
      if !sections.contains(command.section) { sections.append(command.section) }
    }
  }

  /// What help says of the default command.
  var defaultRemark: String {
    """
    Without a command it does what "\(program) \(defaultCommand.name)" does. \
    "\(program) help COMMAND" tells more about a command.
    """
  }

  private func rows(_ commands: [Command]) -> [HelpPage.Row] {
    commands.map { ($0.name, $0.summary) }
  }
}

extension Positional {
  fileprivate var row: HelpPage.Row { (value.placeholder, explanation) }

  /// What it is, with its limits.
  var explanation: String { help.followed(by: [value.limits]) }
}

extension [Option] {
  fileprivate var visibleRows: [HelpPage.Row] { filter { !$0.isHidden }.map(\.row) }
}

extension Option {
  fileprivate var row: HelpPage.Row {
    let letter = short.map { "-\($0), " } ?? "    "
    return (letter + dashed + (value.map { " " + $0.placeholder } ?? ""), explanation)
  }

  /// What it does, with its limits and what holds without it.
  var explanation: String {
    help.followed(by: [
      value?.limits ?? "",
      isRepeatable ? "may be repeated" : "",
      defaultText.map { "default: \($0)" } ?? "",
    ])
  }
}

extension String {
  /// The text with the notes that are not empty in brackets.
  fileprivate func followed(by notes: [String]) -> String {
    let notes = notes.filter { !$0.isEmpty }
    return notes.isEmpty ? self : "\(self) (\(notes.joined(separator: "; ")))"
  }

  /// A summary, written for lists, as a sentence of its own.
  var asSentence: String {
    guard let first, let last else { return "" }
    return first.uppercased() + dropFirst() + (".!?".contains(last) ? "" : ".")
  }
}
