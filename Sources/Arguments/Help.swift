extension CommandTable {
  /// Help for the command or group called `path`, or for the whole program where it is empty.
  ///
  /// No line is wider than `width` columns; a width below 30 counts as 30. A path that names
  /// nothing gets the program's help.
  public func help(
    for path: [String] = [], width: Int = 80, in words: HelpWords = .english
  ) -> String {
    var page = HelpPage(width: width, words: words)
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
    page.add(usage: synopsis(of: command))
    page.add(paragraphs: summary(of: command.path, in: page.words).asSentence)
    page.add(paragraphs: command.discussion)
    page.add([
      (page.words.arguments, command.positionals.map(\.row)),
      (page.words.commands, rows(commands(below: command.path), in: page.words)),
      (page.words.options, command.options.visibleRows),
      (page.words.globalOptions, globalOptions.visibleRows),
    ])
    page.add(page.words.examples, examples: command.examples)
  }

  private func describeGroup(_ path: [String], on page: inout HelpPage) {
    let name = path.joined(separator: " ")
    page.add(usage: "\(program) \(name) COMMAND [OPTION...]")
    page.add(paragraphs: summary(of: path, in: page.words).asSentence)
    page.add([
      (page.words.commands, rows(commands(below: path), in: page.words)),
      (page.words.globalOptions, globalOptions.visibleRows),
    ])
  }

  private func describeProgram(on page: inout HelpPage) {
    let words = page.words
    page.add(usage: "\(program) [COMMAND] [OPTION...]")
    page.add(paragraphs: (words.summaries[""] ?? summary).asSentence)
    if words.remark == nil { page.add(paragraphs: discussion) }
    page.add(paragraphs: words.remark ?? defaultRemark)
    page.add(
      sections.map { section in
        (
          words.sections[section] ?? section,
          rows(commands.filter { $0.section == section }, in: words)
        )
      } + [(words.globalOptions, globalOptions.visibleRows)])
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

  private func rows(_ commands: [Command], in words: HelpWords) -> [HelpPage.Row] {
    commands.map { ($0.name, summary(of: $0.path, in: words)) }
  }

  private func summary(of path: [String], in words: HelpWords) -> String {
    words.summaries[path.joined(separator: " ")] ?? summary(of: path)
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
    // Thai has neither capitals nor full stops.
    let isThai = (0xE00...0xE7F).contains(last.unicodeScalars.first?.value ?? 0)
    return first.uppercased() + dropFirst() + (isThai || ".!?".contains(last) ? "" : ".")
  }
}
