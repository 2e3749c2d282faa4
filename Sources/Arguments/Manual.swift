/// What a manual page says besides the command table: the environment, files, exit statuses.
public struct ManualChapter: Sendable {
  /// The heading, in capitals.
  public let heading: String
  /// What is listed: a word, and what it means.
  public let rows: [Row]

  /// A word of a list, and what it means.
  public struct Row: Sendable {
    let label: String
    let text: String

    /// Pairs a word with what it means.
    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// A chapter that is a list.
  public init(_ heading: String, _ rows: [Row]) {
    self.heading = heading
    self.rows = rows
  }
}

extension CommandTable {
  /// The program's manual page for man(1): the whole table, in the macros of man(7).
  ///
  /// - Parameters:
  ///   - version: The program's version, for the page's foot.
  ///   - date: The day on which the page was made, as `2014-10-17`.
  ///   - chapters: What comes after the commands.
  public func manual(version: String, date: String, chapters: [ManualChapter] = []) -> String {
    var page = ManualPage(program: program, version: version, date: date)
    page.section("NAME")
    page.paragraph("\(program) - \(summary)")
    page.section("SYNOPSIS")
    page.paragraph(markup: page.synopsis("\(program) [COMMAND] [OPTION...]"))
    page.section("DESCRIPTION")
    page.paragraphs(summary.asSentence)
    page.paragraphs(discussion)
    page.paragraphs(defaultRemark)
    page.section("OPTIONS OF ALL COMMANDS")
    page.list(globalOptions)
    for section in sections {
      page.section(section.uppercased())
      for command in commands where command.section == section { describe(command, on: &page) }
    }
    for chapter in chapters {
      page.section(chapter.heading)
      for row in chapter.rows { page.item(bold: row.label, row.text) }
    }
    return page.text
  }

  private func describe(_ command: Command, on page: inout ManualPage) {
    page.subsection(markup: page.synopsis(synopsis(of: command)))
    page.paragraphs(command.summary.asSentence)
    page.paragraphs(command.discussion)
    for positional in command.positionals {
      page.item(italic: positional.value.placeholder, positional.explanation)
    }
    page.list(command.options)
    guard !command.examples.isEmpty else { return }
    page.paragraph(command.examples.count == 1 ? "An example:" : "Examples:")
    for example in command.examples { page.item(bold: example.line, example.explanation) }
  }
}
