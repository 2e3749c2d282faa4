import Glibc
import Programme
import Vocabulary

@testable import OfficialReport

/// A text to look things up in, fast also where it is long.
struct ShownText {
  /// The text, each run of white space made one space.
  let text: String

  init(_ text: String) {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text stands in it.
  func contains(_ part: String) -> Bool {
    text.withCString { text in part.withCString { strstr(text, $0) != nil } }
  }
}

/// The text that a page shows: no style, no head, no attributes.
func visible(_ page: String) -> ShownText {
  var shown: [UInt8] = []
  var rest = Array(page.utf8)[...]
  let hidden = ["style", "title"].map { (Array("<\($0)>".utf8), Array("</\($0)>".utf8)) }
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    shown += rest[..<open]
    rest = rest[open...]
    // A chart's title has an id; the page's has none and is not shown.
    if let end = hidden.first(where: { rest.starts(with: $0.0) })?.1 {
      while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
    }
    let tag = rest.prefix { $0 != UInt8(ascii: ">") }
    if !tag.starts(with: "<span".utf8), !tag.starts(with: "</span".utf8) { shown.append(0x20) }
    rest = rest.dropFirst(tag.count + 1)
  }
  return ShownText(unescaped(shown + rest))
}

/// Markdown as its reader sees it: without the backslashes of escaped marks.
func plain(_ markdown: String) -> ShownText {
  ShownText(String(decoding: markdown.utf8.filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self))
}

private func unescaped(_ bytes: [UInt8]) -> String {
  let marks = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
  var result: [UInt8] = []
  var rest = bytes[...]
  while let next = rest.first {
    if next == UInt8(ascii: "&"),
      let mark = marks.first(where: { rest.starts(with: $0.key.utf8) })
    {
      result += mark.value.utf8
      rest = rest.dropFirst(mark.key.utf8.count)
    } else {
      result.append(next)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// A report's page.
func page(_ facts: ReportFacts, _ language: Language = .thai) -> String {
  ReportHTML(OfficialReport(facts: facts, language: language).document).page
}

/// A report's Markdown.
func markdown(_ facts: ReportFacts, _ language: Language = .thai) -> String {
  ReportMarkdown(OfficialReport(facts: facts, language: language).document).page
}

/// What a section says, paragraphs, lists, headings and tables, in its own digits.
func text(_ blocks: [ReportBlock]) -> String {
  func lines(_ entries: [ReportList.Entry]) -> [String] {
    entries.flatMap { entry in ["\(entry.label) \(entry.text)"] + lines(entry.parts) }
  }
  func table(_ table: ReportTable) -> [String] {
    [table.caption] + table.columns.map(\.title)
      + table.rows.map { $0.cells.map(\.content).joined(separator: " | ") } + table.notes
  }
  return blocks.flatMap { block -> [String] in
    switch block {
    case .title(let lines): lines
    case .heading(_, let text), .paragraph(let text), .note(let text): [text]
    case .list(let list): lines(list.entries)
    case .table(let content): table(content)
    case .chart(let chart): [chart.caption, chart.description] + table(chart.table)
    case .signatures(let places): places.flatMap { [$0.role, $0.name, $0.position, $0.date] }
    case .photos(let photos): photos.flatMap { [$0.caption, $0.placeholder] }
    case .pageBreak: []
    }
  }.joined(separator: "\n")
}

/// The tables of a document, those of its charts among them.
func tables(_ document: ReportDocument) -> [ReportTable] {
  document.blocks.compactMap { block in
    switch block {
    case .table(let table): table
    case .chart(let chart): chart.table
    default: nil
    }
  }
}

/// The charts of a document.
func charts(_ document: ReportDocument) -> [ReportChart] {
  document.blocks.compactMap { block in
    if case .chart(let chart) = block { chart } else { nil }
  }
}

/// How a language says things.
let thai = Wording(language: .thai)
/// How a language says things.
let english = Wording(language: .english)

/// The texts of a chart's drawing.
func texts(_ drawing: String) -> [String] {
  drawing.split(separator: "</text>").dropLast().compactMap { part in
    part.lastIndex(of: ">").map { String(part[part.index(after: $0)...]) }
  }
}
