import ThaiText

/// A small table for terminals: columns as wide as their widest cell, two spaces apart.
public struct TextTable {
  private var rows: [[String]]
  private let alignments: [Alignment]

  /// A table with these headings, its first column at the left and the others at the right.
  public init(_ headings: [String]) {
    rows = [headings]
    alignments = headings.indices.map { $0 == 0 ? .left : .right }
  }

  /// Adds a row of as many cells as there are headings.
  public mutating func add(_ cells: [String]) { rows.append(cells.map(printableLine)) }

  /// The lines, the headings first.
  public var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? columns(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      zip(row, zip(widths, alignments)).map { pad($0, to: $1.0, $1.1) }
        .joined(separator: "  ").trimmedAtEnd
    }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
