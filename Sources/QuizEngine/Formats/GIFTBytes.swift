/// The bytes that GIFT gives a meaning.
enum Byte {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let equals = UInt8(ascii: "=")
  static let tilde = UInt8(ascii: "~")
  static let hash = UInt8(ascii: "#")
  static let greater = UInt8(ascii: ">")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let slash = UInt8(ascii: "/")
  static let percent = UInt8(ascii: "%")
  static let dollar = UInt8(ascii: "$")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let point = UInt8(ascii: ".")
  static let space = UInt8(ascii: " ")

  /// Whether Moodle trims this byte at the ends of lines and texts.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte <= space }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// An ASCII letter in upper case; any other byte as it is.
  @inline(__always)
  static func upper(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "a") < 26 ? byte & 0xDF : byte }

  /// What a backslash before this byte stands for; nil if the backslash is kept, as in LaTeX.
  ///
  /// Source: `escapedchar_pre` in Moodle's `question/format/gift/format.php`.
  @inline(__always)
  static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case tilde, equals, hash, openBrace, closeBrace, colon, backslash: byte
    case UInt8(ascii: "n"): newline
    default: nil
    }
  }
}

/// Which bytes a scan stops at.
struct ByteClasses {
  /// Bytes that matter outside braces.
  static let stem: UInt8 = 1
  /// Bytes that matter between braces.
  static let answers: UInt8 = 2

  /// The classes of each of the 256 bytes.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for byte in [Byte.newline, Byte.backslash, Byte.openBrace, Byte.closeBrace] {
      table[Int(byte)] = stem | answers
    }
    for byte in [Byte.equals, Byte.tilde, Byte.hash, Byte.greater] {
      table[Int(byte)] = answers
    }
    return table
  }()
}

/// The bytes of a file while it is read, with the small steps that every part of GIFT needs.
///
/// The pointer must outlive the value; both live inside one `withUnsafeBufferPointer`.
struct GIFTBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  @inline(__always)
  var count: Int { bytes.count }

  @inline(__always)
  subscript(index: Int) -> UInt8 { bytes[index] }

  /// Whether this ASCII text stands at an index.
  @inline(__always)
  func has(_ text: StaticString, at index: Int, before end: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, length <= end - index else { return false }
    for offset in 0..<length where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// The first byte from an index on that is not blank, or is a line end, or the end.
  @inline(__always)
  func skipBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, Byte.isBlank(bytes[index]), bytes[index] != Byte.newline { index += 1 }
    return index
  }

  /// The index of the next line end, or the end.
  @inline(__always)
  func lineEnd(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index] != Byte.newline { index += 1 }
    return index
  }

  /// How many bytes a backslash takes with it: one before a line end, two otherwise.
  @inline(__always)
  func escapeLength(at index: Int, to end: Int) -> Int {
    guard index + 1 < end else { return 1 }
    return Byte.escaped(bytes[index + 1]) == nil ? 1 : 2
  }

  /// A range without the blanks and comment lines at its start and the blanks at its end.
  ///
  /// - Parameter hasComments: whether comment lines may stand in the range; looking for them
  ///   costs time.
  @inline(__always)
  func trimmed(_ start: Int, _ end: Int, hasComments: Bool) -> ByteRange {
    var start = start
    var end = end
    while start < end, Byte.isBlank(bytes[start]) { start += 1 }
    while start < end, Byte.isBlank(bytes[end - 1]) { end -= 1 }
    return hasComments ? withoutComments(start, end) : ByteRange(start, end)
  }

  /// A trimmed range without the comment lines at its ends.
  private func withoutComments(_ start: Int, _ end: Int) -> ByteRange {
    var start = start
    var end = end
    while start < end, isComment(at: start) {
      start = lineEnd(from: start, to: end)
      while start < end, Byte.isBlank(bytes[start]) { start += 1 }
    }
    while start < end {
      var line = end
      while line > start, bytes[line - 1] != Byte.newline { line -= 1 }
      let text = skipBlanks(from: line, to: end)
      guard line > start, isComment(at: text) else { break }
      end = line
      while start < end, Byte.isBlank(bytes[end - 1]) { end -= 1 }
    }
    return ByteRange(start, end)
  }

  /// Whether a comment starts here: `//` as the first thing on its line.
  func isComment(at index: Int) -> Bool {
    guard has("//", at: index, before: count) else { return false }
    var before = index
    while before > 0, bytes[before - 1] != Byte.newline {
      guard Byte.isBlank(bytes[before - 1]) || isByteOrderMark(endingAt: before) else {
        return false
      }
      before -= 1
    }
    return true
  }

  private func isByteOrderMark(endingAt index: Int) -> Bool {
    index <= 3 && has("\u{FEFF}", at: 0, before: count)
  }
}
