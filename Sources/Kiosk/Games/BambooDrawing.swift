import Entries

/// The bamboo that the hall fills, lying on its side, drawn in characters.
struct BambooDrawing {
  /// The columns between two nodes.
  private static let jointWidth = 4

  /// The lines of the drawing.
  ///
  /// - Parameter right: How many right answers fill it.
  static func lines(_ terms: HallTerms, right: Int) -> [String] {
    let cells = terms.joints * jointWidth
    let filled = min(max(right, 0), terms.target) * cells / terms.target
    func line(_ start: String, _ node: String, _ end: String, _ cell: (Int) -> String) -> String {
      start
        + (0..<terms.joints).map { joint in
          (0..<jointWidth).map { cell(joint * jointWidth + $0) }.joined()
        }.joined(separator: node) + end
    }
    return [
      line("╭", "┬", "╮") { _ in "─" },
      line("│", "│", "│") { $0 < filled ? "█" : " " },
      line("╰", "┴", "╯") { _ in "─" },
    ]
  }
}
