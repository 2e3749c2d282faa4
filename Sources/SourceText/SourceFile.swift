/// A file that a person wrote: its name and its text.
///
/// Nothing but the text is made when a file is loaded; positions are counted when they are asked
/// for.
public struct SourceFile: Hashable, Sendable {
  /// Its name as the user gave it, printed in diagnostics.
  public let name: String
  /// Its text as UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The encoding it was read from.
  public let encoding: TextEncoding
  /// Whether a byte order mark stood before the text, by which spreadsheets know Unicode.
  public let hasByteOrderMark: Bool

  /// A file with this text.
  public init(name: String, text: String) {
    self.init(name: name, validated: Array(text.utf8), encoding: .utf8)
  }

  /// A file whose bytes are known to be UTF-8 without a byte order mark.
  init(
    name: String, validated bytes: [UInt8], encoding: TextEncoding, hasByteOrderMark: Bool = false
  ) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text of a range of bytes, which is cut to the file's length.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line and column of a byte offset, which is cut to the file's length.
  ///
  /// Scans the file from its start; for many positions of one file use `PositionFinder`.
  public func position(at byteOffset: Int) -> SourcePosition {
    var finder = PositionFinder(self)
    return finder.position(at: byteOffset)
  }

  /// The text of a line, from 1, without its ending; nil where the file has no such line.
  public func lineText(_ line: Int) -> String? {
    var number = 1
    var start = 0
    while number < line {
      guard let next = bytes.startOfLine(after: start) else { return nil }
      start = next
      number += 1
    }
    return line < 1 ? nil : text(in: bytes.lineRange(around: start))
  }
}

/// A place in a file as people name it.
public struct SourcePosition: Hashable, Comparable, Codable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, counted in Unicode scalars.
  public var column: Int

  /// A place in a file.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether the left place comes first in a file.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Finds the positions of many byte offsets of one file.
///
/// Goes on from the last answer, so offsets asked for in ascending order cost one pass in all.
public struct PositionFinder: Sendable {
  private let bytes: [UInt8]
  private var offset = 0
  private var reached = SourcePosition(line: 1, column: 1)

  /// Starts at the beginning of a file.
  public init(_ file: SourceFile) { bytes = file.bytes }

  /// The line and column of a byte offset, which is cut to the file's length.
  public mutating func position(at byteOffset: Int) -> SourcePosition {
    var target = min(max(byteOffset, 0), bytes.count)
    while target > 0, target < bytes.count, bytes[target] & 0xC0 == 0x80 { target -= 1 }
    if target < offset {
      offset = 0
      reached = SourcePosition(line: 1, column: 1)
    }
    bytes.withUnsafeBufferPointer { bytes in
      while offset < target {
        let byte = bytes[offset]
        offset += 1
        if byte == UInt8(ascii: "\n") || isLoneReturn(bytes, at: offset - 1) {
          reached = SourcePosition(line: reached.line + 1, column: 1)
        } else if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 {
          reached.column += 1
        }
      }
    }
    return reached
  }
}

/// Whether a line ends with the carriage return at this index; before a line feed it doesn't.
private func isLoneReturn(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  bytes[index] == UInt8(ascii: "\r")
    && (index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n"))
}

/// Where the lines of a text start, for finding lines in any order.
struct LineTable {
  private var starts = [0]

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index].endsLine {
        if bytes[index] == 0x0A || isLoneReturn(bytes, at: index) { starts.append(index + 1) }
      }
    }
  }

  /// The line, from 1, of a byte offset.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

extension [UInt8] {
  /// The bytes of the line that an offset stands in, without the line's ending.
  func lineRange(around offset: Int) -> Range<Int> {
    var start = offset
    // A line feed belongs to the line that it ends, and so does the return before it.
    if start > 0, start < count, self[start] == 0x0A, self[start - 1] == 0x0D { start -= 1 }
    var end = start
    while start > 0, self[start - 1] != 0x0A, self[start - 1] != 0x0D { start -= 1 }
    while end < count, self[end] != 0x0A, self[end] != 0x0D { end += 1 }
    return start..<end
  }

  /// Where the line after the one that starts at an offset starts; nil after the last.
  func startOfLine(after start: Int) -> Int? {
    let end = lineRange(around: start).upperBound
    guard end < count else { return nil }
    return self[end] == 0x0D && end + 1 < count && self[end + 1] == 0x0A ? end + 2 : end + 1
  }
}
