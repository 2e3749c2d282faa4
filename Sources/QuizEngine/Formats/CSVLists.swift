/// Cells that hold several things with a bar between them.
extension GIFTBytes {
  /// Calls a closure with each trimmed part of a list cell, as it stands in the file.
  @inline(__always)
  func forEachPart(_ cell: ByteRange, _ body: (ByteRange) -> Void) {
    var start = cell.lower
    var index = start
    while index < cell.upper {
      if self[index] == UInt8(ascii: "|"), !isEscaped(index, from: start) {
        body(trimmed(start, index, hasComments: false))
        start = index + 1
      }
      index += 1
    }
    body(trimmed(start, cell.upper, hasComments: false))
  }

  /// How many of a list's parts hold something.
  @inline(__always)
  func partCount(_ cell: ByteRange) -> Int {
    if cell.isEmpty { return 0 }
    guard hasBar(cell) else { return 1 }
    var count = 0
    forEachPart(cell) { count += $0.isEmpty ? 0 : 1 }
    return count
  }

  @inline(__always)
  private func hasBar(_ cell: ByteRange) -> Bool {
    for index in cell.lower..<cell.upper where self[index] == UInt8(ascii: "|") { return true }
    return false
  }

  /// The places of a list's parts that hold something.
  func parts(_ cell: ByteRange) -> [ByteRange] {
    var parts: [ByteRange] = []
    forEachPart(cell) { if !$0.isEmpty { parts.append($0) } }
    return parts
  }

  /// The index of the first `->` that is no text, or nil.
  func arrow(in part: ByteRange) -> Int? {
    var index = part.lower
    while index + 1 < part.upper {
      if self[index] == Byte.hyphen, self[index + 1] == Byte.greater,
        !isEscaped(index, from: part.lower)
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether an odd number of backslashes stands right before an index.
  @inline(__always)
  private func isEscaped(_ index: Int, from start: Int) -> Bool {
    var before = index
    while before > start, self[before - 1] == Byte.backslash { before -= 1 }
    return (index - before) % 2 == 1
  }

  /// The text of a cell: quotes that stand doubled once, lines ended by line feeds.
  func cell(_ range: ByteRange) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range.lower..<range.upper])
    guard bytes.contains(where: { $0 == UInt8(ascii: "\"") || $0 == Byte.carriageReturn }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: unquoted(range), as: UTF8.self)
  }

  /// The text of a list's part: the backslash before a bar is left out.
  ///
  /// - Parameter hasArrows: Whether one before a `->` is, too.
  func part(_ range: ByteRange, hasArrows: Bool = false) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range.lower..<range.upper])
    guard bytes.contains(Byte.backslash) else { return cell(range) }
    let source = unquoted(range)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    for (index, byte) in source.enumerated() {
      let isMark =
        byte == UInt8(ascii: "|")
        || hasArrows && byte == Byte.hyphen && index + 1 < source.count
          && source[index + 1] == Byte.greater
      if isMark {
        let run = result.reversed().prefix { $0 == Byte.backslash }.count
        // Of the backslashes before a mark, one of each two is text.
        result.removeLast(run - run / 2)
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func unquoted(_ range: ByteRange) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lower
    while index < range.upper {
      let byte = self[index]
      let next = index + 1 < range.upper ? self[index + 1] : 0
      index += 1
      if byte == UInt8(ascii: "\""), next == byte { index += 1 }
      if byte == Byte.carriageReturn, next == Byte.newline { continue }
      result.append(byte)
    }
    return result
  }
}

extension String {
  /// The text as a part of a list cell: backslashes before the marks of lists.
  ///
  /// - Parameter hasArrows: Whether a `->` would mean something.
  func listPart(hasArrows: Bool = false) -> String {
    let source = Array(utf8)
    guard source.contains(UInt8(ascii: "|")) || hasArrows else { return self }
    var result: [UInt8] = []
    for (index, byte) in source.enumerated() {
      let isArrow =
        byte == Byte.hyphen && index + 1 < source.count && source[index + 1] == Byte.greater
      if byte == UInt8(ascii: "|") || isArrow && hasArrows {
        let run = result.reversed().prefix { $0 == Byte.backslash }.count
        result.append(contentsOf: repeatElement(Byte.backslash, count: run + 1))
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
