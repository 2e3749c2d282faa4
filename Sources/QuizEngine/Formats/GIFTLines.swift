import SourceText
import Vocabulary

/// What a line starts with, after its blanks.
enum LineStart {
  case end
  case blank
  case comment
  case category
  case title
  case text
}

/// Which kind a `[tag:kind=…]` asks for.
enum KindTag {
  case none
  case dictation
  case speaking
  case cloze
}

extension GIFTParser {
  /// What starts at the first byte of a line that is not blank.
  @inline(__always)
  func lineStart(at position: Int) -> LineStart {
    guard position < file.count else { return .end }
    switch file[position] {
    case Byte.newline: return .blank
    case Byte.slash: return file.has("//", at: position, before: file.count) ? .comment : .text
    case Byte.colon: return file.has("::", at: position, before: file.count) ? .title : .text
    case Byte.dollar:
      return file.has("$CATEGORY:", at: position, before: file.count) ? .category : .text
    default: return .text
    }
  }

  /// Whether a comment line holds an id or a tag.
  func hasMarks(commentAt start: Int) -> Bool {
    let end = file.lineEnd(from: start, to: file.count)
    var position = start
    while position < end {
      if file[position] == Byte.openBracket,
        file.has("[id:", at: position, before: end) || file.has("[tag:", at: position, before: end)
      {
        return true
      }
      position += 1
    }
    return false
  }

  /// Reads a comment's ids and tags and gives the index of its line's end.
  ///
  /// Source: `extract_idnumber_and_tags_from_comment` in Moodle's
  /// `question/format/gift/format.php`. Tags may hold characters that Moodle would strip.
  mutating func readComment(at start: Int) -> Int {
    hasComments = true
    var position = start
    while position < file.count, file[position] != Byte.newline {
      guard file[position] == Byte.openBracket else {
        position += 1
        continue
      }
      if file.has("[id:", at: position, before: file.count) {
        position = readMark(at: position, name: "id", length: 4)
      } else if file.has("[tag:", at: position, before: file.count) {
        position = readMark(at: position, name: "tag", length: 5)
      } else {
        position += 1
      }
    }
    return position
  }

  /// Reads `[id:…]` or `[tag:…]` and gives the index after it, or its line's end if unclosed.
  private mutating func readMark(at start: Int, name: String, length: Int) -> Int {
    var end = start + length
    while end < file.count, file[end] != Byte.closeBracket, file[end] != Byte.newline {
      let isEscape = file[end] == Byte.backslash && file.has("\\]", at: end, before: file.count)
      end += isEscape ? 2 : 1
    }
    guard end < file.count, file[end] == Byte.closeBracket else {
      report(.unclosedMark(name), at: start)
      return end
    }
    let value = file.trimmed(start + length, end, hasComments: false)
    if value.isEmpty {
      report(.emptyMark(name), at: start)
    } else if length == 5 {
      takeTag(value)
      if firstMark == nil { firstMark = start }
    } else {
      if entry.id.isEmpty { entry.id = value } else { report(.secondID, at: start) }
      if firstMark == nil { firstMark = start }
    }
    return end + 1
  }

  private mutating func takeTag(_ tag: ByteRange) {
    index.tags.append(tag)
    if tag.count == 2, entry.level == nil {
      entry.level = Level(letter: file[tag.lower], digit: file[tag.lower + 1])
    }
    guard kindTag == .none, file.has("kind=", at: tag.lower, before: tag.upper) else { return }
    let value = file.trimmed(tag.lower + 5, tag.upper, hasComments: false)
    if value.count == 9, file.has("dictation", at: value.lower, before: value.upper) {
      kindTag = .dictation
    } else if value.count == 8, file.has("speaking", at: value.lower, before: value.upper) {
      kindTag = .speaking
    } else if value.count == 5, file.has("cloze", at: value.lower, before: value.upper) {
      kindTag = .cloze
    }
  }
}

extension Level {
  /// The level that a letter (of either case) and a digit name; nil if they name none.
  init?(letter: UInt8, digit: UInt8) {
    switch (Byte.upper(letter), digit) {
    case (UInt8(ascii: "A"), UInt8(ascii: "1")): self = .a1
    case (UInt8(ascii: "A"), UInt8(ascii: "2")): self = .a2
    case (UInt8(ascii: "B"), UInt8(ascii: "1")): self = .b1
    case (UInt8(ascii: "B"), UInt8(ascii: "2")): self = .b2
    case (UInt8(ascii: "C"), UInt8(ascii: "1")): self = .c1
    case (UInt8(ascii: "C"), UInt8(ascii: "2")): self = .c2
    default: return nil
    }
  }
}
