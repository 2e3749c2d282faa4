/// The table as Markdown, a table a section.
package enum MarkdownReport {
  package static func text(_ table: Table) -> String {
    let size = table.isQuick ? ", a tenth of the sizes" : ""
    return "# Benchmarks\n\n\(escaped(table.machine))\(size).\n"
      + table.sections.map(text).joined()
  }

  private static func text(_ section: Section) -> String {
    let floor = section.floor.isEmpty ? "" : "Floor: \(escaped(section.floor)).\n\n"
    let rows = section.rows.map { row in
      line([
        escaped(row.what), row.ours.text, row.floor?.text ?? "",
        row.ratio.map { "\(grouped($0)) ×" } ?? "", row.targetText,
        row.isReached.map { $0 ? "yes" : "**no**" } ?? "",
      ])
    }
    let head = line(["", "ours", "floor", "ratio", "to reach", "reached"])
    return "\n## \(escaped(section.title))\n\n\(floor)\(head)|---|--:|--:|--:|--:|---|\n"
      + rows.joined()
  }

  private static func line(_ cells: [String]) -> String {
    "| \(cells.joined(separator: " | ")) |\n"
  }

  /// A text in one line, whose characters mean nothing but themselves.
  private static func escaped(_ text: String) -> String {
    let words = text.split { $0 == " " || $0.isNewline }.joined(separator: " ")
    return words.reduce(into: "") { escaped, character in
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
