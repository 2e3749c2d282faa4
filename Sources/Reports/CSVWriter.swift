import ThaiText

/// Tables as CSV that spreadsheets open as they are meant.
///
/// RFC 4180: fields in quotes where they need them, quotes doubled, lines ending in CR LF. A text
/// that a spreadsheet would take for a formula gets an apostrophe before it; a number stays one,
/// negative or written by a person. <https://owasp.org/www-community/attacks/CSV_Injection>
public struct CSVWriter: TableWriter {
  private let hasBOM: Bool

  /// A writer of CSV.
  ///
  /// - Parameter hasBOM: Whether the file begins with the mark by which Excel knows UTF-8.
  public init(hasBOM: Bool = false) { self.hasBOM = hasBOM }

  /// Adds the header line, after the byte order mark where there is one.
  public func head(_ columns: [String], to bytes: inout [UInt8]) {
    if hasBOM { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    append(columns.map(Cell.text), to: &bytes)
  }

  /// Adds a row as a line.
  public func row(_ cells: [Cell], columns: [String], isFirst: Bool, to bytes: inout [UInt8]) {
    append(cells, to: &bytes)
  }

  /// Adds nothing: a row ends its own line.
  public func tail(isEmpty: Bool, to bytes: inout [UInt8]) {}

  private func append(_ cells: [Cell], to bytes: inout [UInt8]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      switch cell {
      case .text(let text): append(text, to: &bytes)
      case .integer(let number): bytes.append(contentsOf: String(number).utf8)
      case .decimal(let number):
        if let whole = Int(exactly: number) {
          bytes.append(contentsOf: String(whole).utf8)
        } else {
          bytes.append(contentsOf: number.description.utf8)
        }
      case .none: break
      }
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isDone = text.withUTF8 { letters in
      guard isPlain(letters) else { return false }
      bytes.append(contentsOf: letters)
      return true
    }
    if !isDone { appendGuarded(printable(text), to: &bytes) }
  }

  /// Whether a text can stand as it is: ASCII that no reader takes for anything else. Most ids,
  /// words and times are.
  private func isPlain(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    switch letters.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: " "):
      return false
    default: break
    }
    for letter in letters {
      guard letter >= 0x20, letter < 0x7F, letter != 0x22, letter != UInt8(ascii: ",") else {
        return false
      }
    }
    return true
  }

  private func appendGuarded(_ text: String, to bytes: inout [UInt8]) {
    let needsQuotes = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if needsQuotes { bytes.append(0x22) }
    if looksLikeFormula(text) { bytes.append(UInt8(ascii: "'")) }
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if needsQuotes { bytes.append(0x22) }
  }

  /// Whether a spreadsheet might calculate instead of showing the text; it passes over spaces, and
  /// some take full-width signs too.
  private func looksLikeFormula(_ text: String) -> Bool {
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    guard let start, "=+-@＝＋－＠".unicodeScalars.contains(start) else { return false }
    return !isNegativeNumber(text)
  }

  /// Whether the text is a number below zero in digits: an answer such as -5 or -2.50.
  private func isNegativeNumber(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "-") else { return false }
    let parts = text.utf8.dropFirst().split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
