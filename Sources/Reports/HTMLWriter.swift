import QuizEngine
import ThaiText
import Vocabulary

/// Tables as a page that loads nothing and runs nothing, to read, to print and to hear.
///
/// The table has a caption, and each of its headings says what it heads, for screen readers
/// (<https://www.w3.org/WAI/tutorials/tables/>). Text in Thai says so.
public struct HTMLWriter: TableWriter {
  private let heading: TableHeading

  /// A writer of HTML.
  public init(heading: TableHeading) { self.heading = heading }

  /// Adds what stands before the first row: the page's head, the caption and the columns' titles.
  public func head(_ columns: [String], to bytes: inout [UInt8]) {
    let (title, event) = (escaped(heading.title), escaped(heading.event))
    let page = HTMLPage(
      language: heading.language, title: "\(title) · \(event)", style: Self.style)
    bytes.append(contentsOf: page.opening.utf8)
    let table = Self.isWide(columns) ? "<table class=\"wide\">" : "<table>"
    bytes.append(contentsOf: "<main>\n\(table)\n<caption>\(title)<br><small>\(event)</small>".utf8)
    for note in heading.notes {
      bytes.append(contentsOf: "<br><strong>\(escaped(note))</strong>".utf8)
    }
    bytes.append(contentsOf: "</caption>\n<thead>\n<tr>".utf8)
    for column in columns {
      bytes.append(contentsOf: "<th scope=\"col\">\(escaped(heading.title(of: column)))</th>".utf8)
    }
    bytes.append(contentsOf: "</tr>\n</thead>\n<tbody>\n".utf8)
  }

  /// Adds a row; its first cell heads it.
  public func row(_ cells: [Cell], columns: [String], isFirst: Bool, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "<tr>".utf8)
    for (index, cell) in cells.enumerated() {
      let element = index == 0 ? "th" : "td"
      var opening = index == 0 ? "th scope=\"row\"" : "td"
      let text = cell.shown
      if cell.isNumber {
        opening += " class=\"n\""
      } else if Self.isWide(columns), text.utf8.count > 60 {
        opening += " class=\"t\""
      }
      if heading.language != .thai, holdsThai(text) { opening += " lang=\"th\"" }
      bytes.append(contentsOf: "<\(opening)>\(escaped(text))</\(element)>".utf8)
    }
    bytes.append(contentsOf: "</tr>\n".utf8)
  }

  /// Adds the ends of the table and of the page, and between them how the figures come about and the
  /// journal's digest.
  public func tail(isEmpty: Bool, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "</tbody>\n</table>\n".utf8)
    for rule in heading.rules { bytes.append(contentsOf: "<p>\(escaped(rule))</p>\n".utf8) }
    bytes.append(contentsOf: "<p class=\"digest\">\(escaped(heading.digest))</p>\n</main>\n".utf8)
    bytes.append(contentsOf: HTMLPage.closing.utf8)
  }

  /// Whether there are so many columns that they fit on paper only in small print.
  private static func isWide(_ columns: [String]) -> Bool { columns.count >= 20 }

  private func escaped(_ text: String) -> String { HTMLText.escaped(printableLine(text)) }

  private func holdsThai(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }
  }

  private static let style = """
    @page { size: A4 landscape; margin: 12mm }
    table { border-collapse: collapse; font-size: 10pt }
    caption { text-align: left; font-size: 14pt; font-weight: bold; padding-bottom: 3mm }
    small { font-size: 10.5pt; font-weight: normal }
    strong { color: #B00020; font-size: 10.5pt }
    thead { display: table-header-group }
    th, td { border: .75pt solid #999; padding: 1mm 2mm; text-align: left; vertical-align: top }
    thead th { background: #EEE }
    tbody th { font-weight: normal }
    tr { break-inside: avoid }
    .digest { font-size: 8pt; color: #444; overflow-wrap: anywhere }
    .n { text-align: right; font-variant-numeric: tabular-nums }
    .wide { font-size: 7pt }
    .wide th, .wide td { padding: .5mm 1mm }
    .wide .t { min-width: 40mm }
    @media screen { main { overflow-x: auto } }
    """
}
