import ThaiText

/// A source line made harmless, shortened around a place in it.
struct Excerpt {
  /// The line, or the piece of it around the place.
  var line: String
  /// How many columns stand before the place.
  var caret: Int

  /// The line that an offset stands in, with the offset marked.
  init(of file: SourceFile, around offset: Int) {
    let bytes = file.bytes
    var offset = Swift.min(Swift.max(offset, 0), bytes.count)
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    // No more of a line is looked at than can be shown: a line may be the whole of a large file.
    let (start, end) = Self.window(of: bytes, around: offset)
    let before = Self.shown(file.text(in: start.offset..<offset))
    let after = Self.shown(file.text(in: offset..<end.offset))

    let width = DiagnosticText.widest
    let behind = after.reduce(0) { $0 + ThaiText.columns(of: $1) }
    let ahead = Self.columns(of: before.reversed(), upTo: width - Swift.min(behind, width / 3))
    let rest = Self.columns(of: after, upTo: width - ahead.columns)
    let lead = start.isCut || ahead.count < before.count ? "…" : ""
    let tail = end.isCut || rest.count < after.count ? "…" : ""
    line = lead + Self.text(before.suffix(ahead.count) + after.prefix(rest.count)) + tail
    caret = (lead.isEmpty ? 0 : 1) + ahead.columns
  }

  /// How many scalars fit into a width, and the columns that they take.
  private static func columns(of scalars: some Sequence<Unicode.Scalar>, upTo width: Int) -> (
    count: Int, columns: Int
  ) {
    var fitting = (count: 0, columns: 0)
    for scalar in scalars {
      let next = fitting.columns + ThaiText.columns(of: scalar)
      if next > width { break }
      fitting = (fitting.count + 1, next)
    }
    return fitting
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private typealias Edge = (offset: Int, isCut: Bool)

  /// The part of a line that may be shown: at most some hundred bytes on either side of an offset.
  private static func window(of bytes: [UInt8], around offset: Int) -> (Edge, Edge) {
    let reach = DiagnosticText.widest * 4
    var start = offset
    if start > 0, start < bytes.count, bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
    var end = start
    while start > 0, offset - start < reach, !bytes[start - 1].endsLine { start -= 1 }
    while end < bytes.count, end - offset < reach, !bytes[end].endsLine { end += 1 }
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > offset, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (
      (start, start > 0 && !bytes[start - 1].endsLine),
      (Swift.max(end, offset), end < bytes.count && !bytes[end].endsLine)
    )
  }

  /// A piece of a line as a terminal may get it, tabs as two spaces.
  private static func shown(_ text: String) -> [Unicode.Scalar] {
    guard text.utf8.contains(UInt8(ascii: "\t")) else {
      return Array(printableLine(text).unicodeScalars)
    }
    let pieces = text.split(separator: "\t", omittingEmptySubsequences: false)
    return Array(printableLine(pieces.joined(separator: "  ")).unicodeScalars)
  }
}

extension UInt8 {
  /// Whether this byte ends a line.
  var endsLine: Bool { self == 0x0A || self == 0x0D }
}
