import Vocabulary

/// A report as Markdown (GitHub Flavored), charts as their tables.
///
/// <https://github.github.com/gfm/>
public struct ReportMarkdown {
  private let document: ReportDocument
  private let text: ReportText

  /// The Markdown of a document.
  public init(_ document: ReportDocument) {
    self.document = document
    text = ReportText(language: document.language)
  }

  /// The whole text.
  public var page: String {
    let blocks = document.blocks.map(markdown).filter { !$0.isEmpty }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: ReportBlock) -> String {
    switch block {
    case .title(let lines):
      "# " + lines.prefix(1).map(text.markdown).joined()
        + lines.dropFirst().map { "\n\n**\(text.markdown($0))**" }.joined()
    case .heading(let level, let title):
      String(repeating: "#", count: min(max(level, 1), 3) + 1) + " " + text.markdown(title)
    case .paragraph(let words): text.markdown(words)
    case .list(let list): lines(list.entries, indent: "").joined(separator: "\n")
    case .table(let table): markdown(table)
    case .chart(let chart):
      "**\(text.markdown(chart.caption))**\n\n\(text.markdown(chart.description))\n\n"
        + markdown(chart.table)
    case .signatures(let signatures):
      signatures.map { signature in
        [signature.role, signature.name, signature.position, signature.date]
          .map(text.markdown).filter { !$0.isEmpty }.joined(separator: "\\\n")
      }.joined(separator: "\n\n")
    case .photos(let photos):
      photos.map { photo in
        let place = photo.picture == nil ? photo.placeholder + ": " : ""
        return "- " + text.markdown(place + photo.caption)
      }.joined(separator: "\n")
    case .note(let words): "> **\(text.markdown(words))**"
    case .pageBreak: "---"
    }
  }

  private func lines(_ entries: [ReportList.Entry], indent: String) -> [String] {
    entries.flatMap { entry -> [String] in
      // The list's own mark is a dash already.
      let label = entry.label == "–" ? "" : entry.label + " "
      return ["\(indent)- \(text.markdown(label + entry.text))"]
        + lines(entry.parts, indent: indent + "  ")
    }
  }

  private func markdown(_ table: ReportTable) -> String {
    let marks = table.columns.map { column in
      switch column.alignment {
      case .text: "---"
      case .number: "--:"
      case .centre: ":-:"
      }
    }
    var lines = ["**\(text.markdown(table.caption))**", ""]
    lines.append(line(table.columns.map { text.markdown($0.title) }))
    lines.append(line(marks))
    lines += table.rows.map { row in
      line(
        zip(row.cells, table.columns).map { cell, column in
          let content =
            column.alignment == .text ? text.markdown(cell) : text.markdown(number: cell)
          return row.isTotal && !content.isEmpty ? "**\(content)**" : content
        })
    }
    for note in table.notes { lines += ["", text.markdown(note)] }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
