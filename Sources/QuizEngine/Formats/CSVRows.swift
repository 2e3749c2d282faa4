/// Steps through the rows of a table and notes where its fields stand.
///
/// RFC 4180, with the separator and the care for missing quotes of `SourceText.CSV`, which makes
/// every field's text at once.
struct CSVRows {
  let file: GIFTBytes
  private(set) var position: Int
  private(set) var line = 1
  /// What is wrong in the row that was read last, and where.
  private(set) var faults: [(fault: CSVFault, offset: Int)] = []
  private let separator: UInt8
  private let isStop: [Bool]

  /// Starts at the header.
  init(_ file: GIFTBytes) {
    self.file = file
    position = file.has("\u{FEFF}", at: 0, before: file.count) ? 3 : 0
    let named = Self.namedSeparator(of: file, at: position)
    if let named {
      position = named.end
      line = 2
    }
    let separator = named?.separator ?? Self.separator(of: file, from: position)
    self.separator = separator
    isStop = (0..<256).map { $0 == Int(separator) || $0 == Int(Byte.newline) }
  }

  /// Whether all rows have been read.
  var isAtEnd: Bool { position >= file.count }

  /// The separator that a first line such as `sep=;` names for Excel, and where that line ends.
  private static func namedSeparator(
    of file: GIFTBytes, at start: Int
  ) -> (separator: UInt8, end: Int)? {
    let sign = start + 4
    guard file.has("sep=", at: start, before: file.count), sign + 1 < file.count else { return nil }
    let end = file.lineEnd(from: sign, to: file.count)
    guard end < file.count, file.trimmed(sign + 1, end, hasComments: false).isEmpty,
      ",;\t".utf8.contains(file[sign])
    else { return nil }
    return (file[sign], end + 1)
  }

  /// The separator that the first row with any content uses most; a comma where it uses none.
  private static func separator(of file: GIFTBytes, from start: Int) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var hasContent = false
    for index in start..<max(start, file.count) {
      let byte = file[index]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == Byte.newline, !isQuoted, hasContent { break }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
      if byte > Byte.space { hasContent = true }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Reads a row, adds its trimmed fields, and goes to the next.
  ///
  /// - Returns: whether any field holds something.
  @inline(__always)
  mutating func readRow(into fields: inout [ByteRange]) -> Bool {
    if !faults.isEmpty { faults = [] }
    var hasContent = false
    while true {
      let field = readField()
      if !field.isEmpty { hasContent = true }
      fields.append(field)
      guard position < file.count, file[position] == separator else { break }
      position += 1
    }
    if position < file.count {
      position += 1
      line += 1
    }
    return hasContent
  }

  @inline(__always)
  private mutating func readField() -> ByteRange {
    let start = position
    while position < file.count, file[position] == Byte.space { position += 1 }
    if position < file.count, file[position] == UInt8(ascii: "\"") {
      return readQuoted()
    }
    position = start
    skipToStop()
    return unguarded(file.trimmed(start, position, hasComments: false))
  }

  @inline(__always)
  private mutating func skipToStop() {
    isStop.withUnsafeBufferPointer { isStop in
      while position < file.count, !isStop[Int(file[position])] { position += 1 }
    }
  }

  /// Reads the field whose opening quote stands at the position.
  private mutating func readQuoted() -> ByteRange {
    let start = position
    let startLine = line
    var index = start + 1
    while index < file.count {
      let byte = file[index]
      if byte == Byte.newline { line += 1 }
      index += 1
      guard byte == UInt8(ascii: "\"") else { continue }
      guard index < file.count, file[index] == byte else {
        position = file.skipBlanks(from: index, to: file.count)
        // A tab that separates is no blank.
        if separator == UInt8(ascii: "\t") { position = index }
        if separator == UInt8(ascii: "\t") { skipReturns() }
        if position == file.count || isStop[Int(file[position])] {
          return unguarded(file.trimmed(start + 1, index - 1, hasComments: false))
        }
        // The quote that seemed to close it opens a field of a later row.
        if line != startLine { return readUnclosed(from: start, startLine) }
        faults.append((.textAfterQuote, position))
        skipToStop()
        return file.trimmed(start, position, hasComments: false)
      }
      index += 1
    }
    return readUnclosed(from: start, startLine)
  }

  private mutating func skipReturns() {
    while position < file.count,
      file[position] == Byte.space || file[position] == Byte.carriageReturn
    {
      position += 1
    }
  }

  /// Names a missing closing quote, and takes the field to end with its line.
  private mutating func readUnclosed(from start: Int, _ startLine: Int) -> ByteRange {
    faults.append((.unclosedQuote, start))
    line = startLine
    position = file.lineEnd(from: start, to: file.count)
    return file.trimmed(start + 1, position, hasComments: false)
  }

  /// A field without the apostrophe by which spreadsheets take it for text.
  @inline(__always)
  private func unguarded(_ field: ByteRange) -> ByteRange {
    guard !field.isEmpty, file[field.lower] == UInt8(ascii: "'") else { return field }
    var index = field.lower
    while index < field.upper, file[index] == UInt8(ascii: "'") { index += 1 }
    return CSVGuard.startsFormula(file, ByteRange(index, field.upper))
      ? ByteRange(field.lower + 1, field.upper) : field
  }
}

/// The apostrophe before a text that a spreadsheet would calculate.
///
/// <https://owasp.org/www-community/attacks/CSV_Injection>
enum CSVGuard {
  /// Whether a text starts as a formula does.
  static func startsFormula(_ file: GIFTBytes, _ text: ByteRange) -> Bool {
    guard !text.isEmpty else { return false }
    switch file[text.lower] {
    case Byte.equals, UInt8(ascii: "+"), Byte.hyphen, UInt8(ascii: "@"): return true
    case 0xEF:
      // The full-width signs.
      return ["＝", "＋", "－", "＠"].contains { sign in
        text.count >= 3 && sign.utf8.elementsEqual(file.bytes[text.lower..<text.lower + 3])
      }
    default: return false
    }
  }

  /// A text as it goes into a cell: with an apostrophe where it needs one.
  static func guarded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let isGuarded = bytes.asGIFT { file in
      var index = 0
      while index < file.count, file[index] == UInt8(ascii: "'") { index += 1 }
      let isNumber = index == 0 && DecimalNumber(file.bytes, 0..<file.count) != nil
      return startsFormula(file, ByteRange(index, file.count)) && !isNumber
    }
    return isGuarded ? "'" + text : text
  }
}
