import ThaiText

/// Tables as CSV that spreadsheets open as they are meant.
///
/// RFC 4180: fields in quotes where they need them, quotes doubled, lines ending in CR LF. A text
/// that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers,
/// negative ones too. <https://owasp.org/www-community/attacks/CSV_Injection>
public struct CSVWriter: TableWriter {
  private let hasBOM: Bool

  /// A writer of CSV.
  ///
  /// - Parameter hasBOM: Whether the file begins with the mark by which Excel knows UTF-8.
  public init(hasBOM: Bool = false) { self.hasBOM = hasBOM }

  public func head(_ columns: [String]) -> [UInt8] {
    (hasBOM ? [0xEF, 0xBB, 0xBF] : []) + line(columns.map(Cell.text))
  }

  public func row(_ cells: [Cell], columns: [String], isFirst: Bool) -> [UInt8] { line(cells) }

  public func tail(isEmpty: Bool) -> [UInt8] { [] }

  private func line(_ cells: [Cell]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(text, to: &bytes)
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .decimal(let number): bytes.append(contentsOf: number.description.utf8)
      case .none: break
      }
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
    return bytes
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    let text = printable(text)
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
    if needsQuotes {
      for byte in text.utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
  }

  /// Whether a spreadsheet might calculate instead of showing the text; it passes over spaces, and
  /// some take full-width signs too.
  private func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) else {
      return false
    }
    return "=+-@＝＋－＠".unicodeScalars.contains(first)
  }
}
