/// Wraps a text to lines of at most some columns, at spaces and, within Thai, between words.
///
/// A newline (LF, CR LF or CR) in the text stays a line break, so there is at least one line. A word
/// wider than the line is broken between clusters: a mark never leaves its base; a following vowel
/// (ะ า ำ), ๆ, ฯ or closing punctuation starts a line only where the line has too few columns for
/// the cluster. Spaces at the end of a line and at a wrapped line's start go; a paragraph's own
/// leading spaces stay; a tab counts as a space, U+200B as a place to break. Linear in the text.
///
/// - Parameters:
///   - columns: The widest line, indentation included. A line is wider only if this is below 2.
///   - firstIndent: Spaces to put before the first line; an empty line gets none.
///   - indent: Spaces to put before every other line. Both leave a line at least 2 columns.
///   - words: The dictionary, asked for only where Thai has to be broken. Without one Thai breaks
///     at its spaces, and a run too wide for the line between clusters.
/// - Returns: The lines, without line ends and without trailing spaces.
public func wrap(
  _ text: String, columns: Int, firstIndent: Int = 0, indent: Int = 0,
  words: @autoclosure () -> ThaiWords? = ThaiWords.shared
) -> [String] {
  let columns = max(columns, 1)
  let most = max(columns - 2, 0)
  let later = min(max(indent, 0), most)
  var layout = Layout(columns: columns, indent: min(max(firstIndent, 0), most), laterIndent: later)
  for paragraph in paragraphs(of: text) {
    layout.add(paragraph, words: words)
  }
  return layout.lines
}

/// The parts of a text between its newlines, without them; tabs have become spaces.
private func paragraphs(of text: String) -> [String] {
  var paragraphs: [String] = []
  var bytes: [UInt8] = []
  var previous: UInt8 = 0
  for byte in text.utf8 {
    switch byte {
    case 0x0A where previous == 0x0D: break
    case 0x0A, 0x0D:
      paragraphs.append(String(decoding: bytes, as: UTF8.self))
      bytes.removeAll(keepingCapacity: true)
    case 0x09: bytes.append(0x20)
    default: bytes.append(byte)
    }
    previous = byte
  }
  paragraphs.append(String(decoding: bytes, as: UTF8.self))
  return paragraphs
}

private struct Layout {
  let columns: Int
  var indent: Int
  let laterIndent: Int
  var lines: [String] = []

  private var limit: Int { columns - indent }

  init(columns: Int, indent: Int, laterIndent: Int) {
    self.columns = columns
    self.indent = indent
    self.laterIndent = laterIndent
  }

  mutating func add(_ paragraph: String, words: () -> ThaiWords?) {
    var pieces = pieces(of: paragraph)
    let start = margin(of: &pieces)
    let total = pieces.dropFirst(start).reduce(0) { $0 + $1.width }
    if total > limit && pieces.contains(where: \.kind.isThai), let words = words() {
      raiseWords(in: &pieces, of: paragraph, by: words)
    }
    let utf8 = Array(paragraph.utf8)
    fill(pieces, from: start) { pieces, range in
      let end = range.upperBound < pieces.count ? pieces[range.upperBound].offset : utf8.count
      return String(decoding: utf8[pieces[range.lowerBound].offset..<end], as: UTF8.self)
    }
  }

  /// Where a paragraph begins once leading spaces that no line has room for are dropped.
  ///
  /// No line ends within the leading spaces or right after them.
  private func margin(of pieces: inout [Piece]) -> Int {
    guard let first = pieces.firstIndex(where: { !$0.isSpace }) else { return pieces.count }
    pieces[first].level = .never
    var start = first
    var width = 0
    while start > 0, width + pieces[start - 1].width <= limit - 2 {
      start -= 1
      width += pieces[start].width
    }
    return start
  }

  /// Fills lines, each up to the best break that it has room for.
  ///
  /// Linear: what is looked at again after a break is less than a line, and if one line ends early
  /// at its only word break, the next one has none before its end.
  private mutating func fill(
    _ pieces: [Piece], from first: Int, text: ([Piece], Range<Int>) -> String
  ) {
    var start = first
    var next = first
    var width = 0
    var word: Int?
    var cluster: Int?
    var cell: Int?
    while next < pieces.count {
      let piece = pieces[next]
      if next > start {
        switch piece.level {
        case .never: break
        case .cell: cell = next
        case .cluster: cluster = next
        case .word: word = next
        }
      }
      if width + piece.width > limit, !piece.isSpace, let end = word ?? cluster ?? cell {
        emit(pieces, start..<end, text: text)
        start = end
        next = end
        width = 0
        word = nil
        cluster = nil
        cell = nil
      } else {
        width += piece.width
        next += 1
      }
    }
    emit(pieces, start..<pieces.count, text: text)
  }

  private mutating func emit(
    _ pieces: [Piece], _ range: Range<Int>, text: ([Piece], Range<Int>) -> String
  ) {
    var end = range.upperBound
    while end > range.lowerBound, pieces[end - 1].isSpace { end -= 1 }
    let line = range.lowerBound..<end
    lines.append(
      line.isEmpty ? "" : String(repeating: " ", count: indent) + text(pieces, line))
    indent = laterIndent
  }
}

/// Marks the words that a dictionary finds in a paragraph's runs of Thai as places to break.
private func raiseWords(in pieces: inout [Piece], of paragraph: String, by words: ThaiWords) {
  let scalars = Array(paragraph.unicodeScalars)
  var start = 0
  while start < pieces.count {
    guard pieces[start].kind.isThai else {
      start += 1
      continue
    }
    var end = start + 1
    while end < pieces.count,
      pieces[end].kind.isThai || isThai(scalars[end]) && pieces[end].width == 0
    {
      end += 1
    }
    for offset in words.breaks(in: scalars[start..<end])
    where pieces[start + offset].level == .cluster {
      pieces[start + offset].level = .word
    }
    start = end
  }
}
