import QuizEngine
import Vocabulary

/// A report as a page for print: A4 upright, nothing loaded, nothing run.
public struct ReportHTML {
  private let document: ReportDocument
  private let text: ReportText

  /// The page of a document.
  public init(_ document: ReportDocument) {
    self.document = document
    text = ReportText(language: document.language)
  }

  /// The whole page.
  public var page: String {
    opening + document.blocks.map(html).joined() + "</main>\n</body>\n</html>\n"
  }

  private var opening: String {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
      + "form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(text.html(document.title))</title>
      <style>
      \(ReportStyle.rules(language: document.language, note: text.style(document.runningNote)))
      </style>
      </head>
      <body>
      <main>

      """
  }

  private func html(_ block: ReportBlock) -> String {
    switch block {
    case .title(let lines):
      "<header>\n<h1>"
        + lines.map { "<span\(text.mark($0))>\(text.html($0))</span>" }.joined(separator: "<br>\n")
        + "</h1>\n<div class=\"dots\" aria-hidden=\"true\"></div>\n</header>\n"
    case .heading(let level, let title):
      text.element("h\(min(max(level, 1), 3) + 1)", "", title)
    case .paragraph(let words): text.element("p", "", words)
    case .list(let list): html(list.entries)
    case .table(let table): html(table)
    case .chart(let chart): html(chart)
    case .signatures(let signatures):
      "<section class=\"signatures\">\n\(signatures.map(html).joined())</section>\n"
    case .photos(let photos):
      "<div class=\"photos\">\n\(photos.map(html).joined())</div>\n"
    case .note(let words): text.element("p", "note", words)
    case .pageBreak: "<div class=\"break\"></div>\n"
    }
  }

  private func html(_ entries: [ReportList.Entry]) -> String {
    let lines = entries.map { entry in
      "<li><span class=\"label\">\(text.html(entry.label))</span> "
        + "<span\(text.mark(entry.text))>\(text.body(entry.text))</span>"
        + (entry.parts.isEmpty ? "" : "\n" + html(entry.parts)) + "</li>\n"
    }
    return "<ul role=\"list\">\n\(lines.joined())</ul>\n"
  }

  private func html(_ signature: ReportSignature) -> String {
    "<div>\n" + text.element("p", "", signature.role) + text.element("p", "", signature.name)
      + text.element("p", "", signature.position) + text.element("p", "", signature.date)
      + "</div>\n"
  }

  private func html(_ photo: ReportPhoto) -> String {
    let caption = text.element("figcaption", "", photo.caption)
    guard let picture = photo.picture else {
      return "<figure>\n<div class=\"place\">\(text.html(photo.placeholder))</div>\n\(caption)"
        + "</figure>\n"
    }
    return "<figure>\n<img alt=\"\(text.html(photo.caption))\""
      + " src=\"data:\(picture.mime);base64,\(Base64.text(of: picture.bytes))\">\n\(caption)"
      + "</figure>\n"
  }

  private func html(_ chart: ReportChart) -> String {
    let id = "chart-\(chart.number)"
    return "<figure class=\"chart\">\n"
      + "<svg viewBox=\"0 0 \(chart.width) \(chart.height)\" role=\"img\""
      + " aria-labelledby=\"\(id)-title \(id)-text\">\n"
      + "<title id=\"\(id)-title\">\(text.html(chart.caption))</title>\n"
      + "<desc id=\"\(id)-text\">\(text.html(chart.description))</desc>\n"
      + chart.drawing + "</svg>\n"
      + text.element("figcaption", "", chart.caption) + "</figure>\n" + html(chart.table)
  }
}

extension ReportHTML {
  private func html(_ table: ReportTable) -> String {
    let widths = table.columns.map(\.width)
    var kinds: [String] = []
    // A table that fits on a page stays on one.
    if table.rows.count <= 14 { kinds.append("short") }
    if table.isForm { kinds.append("form") }
    let kind = kinds.isEmpty ? "" : " class=\"\(kinds.joined(separator: " "))\""
    var html = "<table\(kind)>\n" + text.element("caption", "", table.caption)
    if widths.contains(where: { $0 != nil }) {
      let columns = widths.map { width in
        width.map { "<col style=\"width:\($0)%\">" } ?? "<col>"
      }
      html += "<colgroup>\(columns.joined())</colgroup>\n"
    }
    html += "<thead>\n<tr>"
    for column in table.columns {
      html += "<th scope=\"col\"\(text.mark(column.title))>\(text.html(column.title))</th>"
    }
    html += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows { html += self.html(row, in: table) }
    html += "</tbody>\n</table>\n"
    for note in table.notes { html += text.element("p", "remark", note) }
    return html
  }

  private func html(_ row: ReportTable.Row, in table: ReportTable) -> String {
    let cells = zip(row.cells, table.columns).enumerated().map { index, pair in
      let (cell, column) = pair
      let kind =
        switch column.alignment {
        case .text: ""
        case .number: " class=\"n\""
        case .centre: " class=\"c\""
        }
      let name = index == 0 ? "th" : "td"
      let scope = index == 0 ? " scope=\"row\"" : ""
      return "<\(name)\(scope)\(kind)\(text.mark(cell.content))>\(text.html(cell))</\(name)>"
    }
    return "<tr\(row.isTotal ? " class=\"total\"" : "")>\(cells.joined())</tr>\n"
  }
}
