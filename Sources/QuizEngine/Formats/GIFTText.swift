/// Makes the texts of a GIFT file: escapes resolved, lines trimmed, comment lines left out.
extension GIFTBytes {
  /// The text of a trimmed range.
  func text(_ range: ByteRange) -> String {
    if range.isEmpty { return "" }
    guard isPlain(range) else { return build(capacity: range.count) { $0.append(range, of: self) } }
    return raw(range)
  }

  /// A stem with `_____` between its part before the answers and the part after them.
  func text(_ before: ByteRange, gapThen after: ByteRange) -> String {
    build(capacity: before.count + after.count + 5) { builder in
      builder.append(before, of: self)
      builder.appendGap()
      builder.append(after, of: self)
    }
  }

  /// The text of an id or tag: only `\]` is an escape there.
  func mark(_ range: ByteRange) -> String {
    var index = range.lower
    while index < range.upper, self[index] != Byte.backslash { index += 1 }
    guard index < range.upper else { return raw(range) }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    index = range.lower
    while index < range.upper {
      if self[index] == Byte.backslash, index + 1 < range.upper,
        self[index + 1] == Byte.closeBracket
      {
        index += 1
      }
      result.append(self[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The start of a text, for a message: one line, at most 40 characters.
  func excerpt(_ range: ByteRange) -> String {
    // Thai letters have three bytes each, and up to three more stand above and below one.
    let end = min(range.upper, range.lower + 40 * 12)
    let line = String(
      decoding: UnsafeBufferPointer(
        rebasing: bytes[range.lower..<lineEnd(from: range.lower, to: end)]),
      as: UTF8.self)
    let short = line.prefix(40)
    return short.count < line.count ? short + "…" : line
  }

  @inline(__always)
  private func raw(_ range: ByteRange) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range.lower..<range.upper]), as: UTF8.self)
  }

  /// Whether a text stands in the file as it is to be read.
  @inline(__always)
  private func isPlain(_ range: ByteRange) -> Bool {
    var index = range.lower
    let end = range.upper
    while index < end {
      let byte = bytes[index]
      if byte == Byte.newline || byte == Byte.backslash { return false }
      index += 1
    }
    return true
  }

  private func build(capacity: Int, _ body: (inout TextBuilder) -> Void) -> String {
    String(unsafeUninitializedCapacity: capacity) { buffer in
      var builder = TextBuilder(buffer: buffer)
      body(&builder)
      return builder.finish()
    }
  }
}

/// Writes one text into memory of at least the length of its source.
private struct TextBuilder {
  let buffer: UnsafeMutableBufferPointer<UInt8>
  private var length = 0
  /// What stands before this is not trimmed at a line's end: it came from an escape.
  private var floor = 0

  init(buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

  mutating func append(_ range: ByteRange, of file: GIFTBytes) {
    let end = range.upper
    var index = range.lower
    while index < end {
      let byte = file[index]
      if byte == Byte.backslash, index + 1 < end, let meant = Byte.escaped(file[index + 1]) {
        put(meant)
        floor = length
        index += 2
      } else if byte == Byte.newline {
        index = appendLineEnd(at: index, to: end, of: file)
      } else {
        put(byte)
        index += 1
      }
    }
  }

  mutating func appendGap() {
    for _ in 0..<5 { put(UInt8(ascii: "_")) }
    floor = length
  }

  /// Ends a line as Moodle does, and goes to the first character of the next that is no comment.
  private mutating func appendLineEnd(at newline: Int, to end: Int, of file: GIFTBytes) -> Int {
    while length > floor, Byte.isBlank(buffer[length - 1]), buffer[length - 1] != Byte.newline {
      length -= 1
    }
    put(Byte.newline)
    var index = file.skipBlanks(from: newline + 1, to: end)
    while index < end, file.has("//", at: index, before: end) {
      index = file.lineEnd(from: index, to: end)
      if index < end { index = file.skipBlanks(from: index + 1, to: end) }
    }
    return index
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    buffer[length] = byte
    length += 1
  }

  /// Trims both ends and gives the length.
  mutating func finish() -> Int {
    while length > 0, Byte.isBlank(buffer[length - 1]) { length -= 1 }
    var start = 0
    while start < length, Byte.isBlank(buffer[start]) { start += 1 }
    guard start > 0 else { return length }
    for index in start..<length { buffer[index - start] = buffer[index] }
    return length - start
  }
}
