/// The table as text: its head, and each section as it is measured.
package enum TextReport {
  private static let widths = [46, 13, 13, 9, 13]

  package static var head: String {
    line(["", "ours", "floor", "ratio", "to reach"], last: "reached")
  }

  package static func text(_ section: Section) -> String {
    let floor = section.floor.isEmpty ? "" : "\n  floor: \(section.floor)"
    let rows = section.rows.map { row in
      line(
        [
          "  \(row.what)", row.ours.text, row.floor?.text ?? "",
          row.ratio.map { "\(grouped($0)) ×" } ?? "", row.targetText,
        ], last: row.isReached.map { $0 ? "yes" : "NO" } ?? "")
    }
    return "\n\(section.title)\(floor)\n" + rows.joined()
  }

  private static func line(_ cells: [String], last: String) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + space : space + cell.0
    }
    let text = (padded + [last]).joined(separator: " ")
    return text.prefix(
      upTo: text.lastIndex { $0 != " " }.map(text.index(after:)) ?? text.startIndex) + "\n"
  }
}
