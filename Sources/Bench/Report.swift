import FoundationEssentials

/// The table as text: its head, and each section as it is measured.
enum TextReport {
  private static let widths = [46, 13, 13, 9, 13]

  static var head: String {
    line(["", "ours", "floor", "ratio", "to reach"], last: "reached")
  }

  static func text(_ section: Section) -> String {
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

/// The table as JSON.
struct JSONReport: Encodable {
  var machine: String
  var quick: Bool
  var sections: [JSONSection]

  init(machine: String, isQuick: Bool, _ sections: [Section]) {
    self.machine = machine
    quick = isQuick
    self.sections = sections.map { section in
      JSONSection(
        title: section.title, floor: section.floor, rows: section.rows.map(JSONRow.init))
    }
  }

  struct JSONSection: Encodable {
    var title: String
    var floor: String
    var rows: [JSONRow]
  }

  struct JSONRow: Encodable {
    var what: String
    var ours: Figure
    var floor: Figure?
    var ratio: Double?
    var target: String?
    var reached: Bool?

    init(_ row: Row) {
      what = row.what
      ours = row.ours
      floor = row.floor
      ratio = row.ratio
      target = row.targetText.isEmpty ? nil : row.targetText
      reached = row.isReached
    }
  }

  /// The report's bytes, with a line feed at the end.
  func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
