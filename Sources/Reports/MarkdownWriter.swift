import QuizEngine
import ThaiText

/// Tables as Markdown: a heading, and a table as GitHub Flavored Markdown has it.
///
/// Everything in a cell shows as it is: marks are escaped, a line end becomes a space, and control
/// characters are made harmless. <https://github.github.com/gfm/#tables-extension->
public struct MarkdownWriter: TableWriter {
  private let heading: TableHeading

  /// A writer of Markdown.
  public init(heading: TableHeading) { self.heading = heading }

  /// Adds the heading, the columns' titles and the line below them.
  public func head(_ columns: [String], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "# \(Self.inline(heading.title))\n\n".utf8)
    bytes.append(contentsOf: "\(Self.inline(heading.event))\n\n".utf8)
    for note in heading.notes { bytes.append(contentsOf: "**\(Self.inline(note))**\n\n".utf8) }
    append(columns.map { .text(heading.title(of: $0)) }, to: &bytes)
    append("|" + String(repeating: " --- |", count: columns.count), to: &bytes)
  }

  /// Adds a row as a line.
  public func row(_ cells: [Cell], columns: [String], isFirst: Bool, to bytes: inout [UInt8]) {
    append(cells, to: &bytes)
  }

  /// Adds how the figures come about, and the journal's digest.
  public func tail(isEmpty: Bool, to bytes: inout [UInt8]) {
    append("", to: &bytes)
    for rule in heading.rules {
      append(Self.inline(rule), to: &bytes)
      append("", to: &bytes)
    }
    append(heading.digest, to: &bytes)
  }

  private func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    var line = "|"
    for cell in cells {
      // A number has nothing in it that could mean something, its minus within the table included.
      line += " \(cell.isNumber ? cell.shown : Self.inline(cell.shown)) |"
    }
    append(line, to: &bytes)
  }

  private func append(_ line: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: line.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func inline(_ text: String) -> String {
    MarkdownText.inline(printableLine(text))
  }
}
