import ThaiText
import Vocabulary

/// Sheets as Markdown.
struct MarkdownSheet {
  var language: Language

  /// A bank's heading and its questions.
  func text(of section: SheetSection) -> String {
    var blocks = ["# " + MarkdownText.inline(section.name), section.facts(in: language)]
    if !section.hasKeys {
      let (name, team, score) = (SheetWords.name, SheetWords.team, SheetWords.score)
      blocks.append(
        "\(name[language]) \(Self.line) \(team[language]) \(Self.field) "
          + "\(score[language]) \(Self.field) / \(grouped(section.points))")
    }
    blocks += section.items.flatMap(self.blocks)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of item: SheetItem) -> [String] {
    let heading = MarkdownText.inline(item.heading(in: language))
    // The heading's number makes no list.
    var blocks = ["## " + heading.replacing("\\.", with: ".", maxReplacements: 1)]
    blocks.append(MarkdownText.block(item.stem))
    blocks += item.instructions.map {
      "*\(MarkdownText.inline($0[language])) · \(MarkdownText.inline($0[language.other]))*"
    }
    if item.prompts.isEmpty {
      blocks.append(item.options.map { line(of: $0, in: item) }.joined(separator: "\n"))
    } else {
      blocks.append(table(of: item))
    }
    blocks += item.key.map { self.blocks(of: $0, id: item.id) } ?? [space(item.space)]
    return blocks.filter { !$0.isEmpty }
  }

  private func line(of option: SheetItem.Option, in item: SheetItem) -> String {
    let text =
      option.text.isEmpty
      ? "\(option.letter)." : "\(option.letter). \(MarkdownText.inline(option.text))"
    guard let mark = option.mark else {
      return item.kind == .ordering ? "- \(text)" : "- ☐ \(text)"
    }
    return "- " + marked(text, mark)
  }

  /// An answer, bold with a sign if it is right, then what it earns and what is said to it.
  private func marked(_ text: String, _ mark: SheetItem.Mark) -> String {
    let shown = mark.isRight ? "**✓ \(text)**" : text
    return shown + (mark.weight.map { " (\($0))" } ?? "")
      + (mark.feedback.map { " — \(MarkdownText.inline($0))" } ?? "")
  }

  private func table(of item: SheetItem) -> String {
    var lines = ["| | | | |", "|---|---|---|---|"]
    for row in 0..<max(item.prompts.count, item.options.count) {
      var cells = ["", "", "", ""]
      if item.prompts.indices.contains(row) {
        let prompt = item.prompts[row]
        cells[0] = prompt.letter.map { "**\($0)**" } ?? Self.blank
        cells[1] = "\(row + 1). \(MarkdownText.inline(prompt.text))"
      }
      if item.options.indices.contains(row) {
        let option = item.options[row]
        cells[2] = "\(option.letter)."
        cells[3] = MarkdownText.inline(option.text)
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private func blocks(of key: SheetItem.Key, id: String?) -> [String] {
    var blocks = [
      key.answers.map { "- " + marked(MarkdownText.inline($0.text), $0.mark) }
        .joined(separator: "\n")
    ]
    if let script = key.script {
      let label = MarkdownText.inline(SheetWords.script(id ?? "")[language])
      blocks.append("**\(label):** " + MarkdownText.block(script))
    }
    blocks.append(
      key.criteria.map {
        "- \(Self.blank)/\($0.most) \(MarkdownText.inline($0.shownName(in: language)))"
      }.joined(separator: "\n"))
    if let feedback = key.feedback {
      blocks.append("> " + MarkdownText.block(feedback, indent: "> "))
    }
    return blocks
  }

  private func space(_ space: SheetItem.Space) -> String {
    switch space {
    case .none: ""
    case .field: Self.field
    case .lines(let count): Array(repeating: Self.line, count: count).joined(separator: "\n\n")
    case .gaps(1): Self.line
    case .gaps(let count):
      (0..<count).map { "(\($0 + 1)) \(Self.line)" }.joined(separator: "\n\n")
    case .letters(let count): Array(repeating: Self.blank, count: count).joined(separator: " ")
    }
  }

  // Dots need no escapes, and Thai forms have dotted lines.
  private static let line = String(repeating: "…", count: 30)
  private static let field = String(repeating: "…", count: 8)
  private static let blank = "……"
}

extension Language {
  /// The other of the two.
  var other: Language { self == .thai ? .english : .thai }
}
