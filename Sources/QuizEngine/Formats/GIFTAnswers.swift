import SourceText

/// Reading what stands between braces: where each answer starts and ends, and whether it ends.
extension GIFTParser {
  /// A part of the answers that starts at a `=` or `~`, or before the first of them.
  struct Piece {
    /// `=`, `~`, or 0 for what stands before the first of them.
    var mark: UInt8
    /// The index after the mark.
    var start: Int
    /// Its first unescaped `#`, or -1.
    var hash = -1
    /// Its first `->`, or -1.
    var arrow = -1
  }

  /// How the answers ended.
  enum AnswersEnd {
    /// The index after the closing brace.
    case closed(Int)
    /// Where the next question seems to start.
    case unclosed(Resume)
  }

  /// Which of the characters `= ~ # >` mean something here.
  enum AnswersMode {
    case plain
    /// After a leading `#`: a `~` starts the feedback for every other number.
    case numeric
    case numericCatchAll
    /// After a leading `>`: a line is an item.
    case ordering
  }

  /// Reads answers up to the closing brace, in one pass, and adds them to the index.
  mutating func readAnswers(openBrace: Int) -> AnswersEnd {
    pieces.removeAll(keepingCapacity: true)
    pieces.append(Piece(mark: 0, start: openBrace + 1))
    var mode = AnswersMode.plain
    var general = -1
    var lines = LineWatch()
    var position = openBrace + 1
    while true {
      position = scan(ByteClasses.answers, from: position)
      guard position < file.count else {
        return .unclosed(lines.first ?? Resume(position: position, line: line))
      }
      switch file[position] {
      case Byte.backslash:
        position += file.escapeLength(at: position, to: file.count)
      case Byte.equals, Byte.tilde:
        if general < 0, mode == .plain || mode == .numeric {
          pieces.append(Piece(mark: file[position], start: position + 1))
          if mode == .numeric, file[position] == Byte.tilde { mode = .numericCatchAll }
        }
        position += 1
      case Byte.hash:
        position = readHashes(at: position, &mode, &general)
      case Byte.greater:
        if general < 0 { readGreater(at: position, &mode) }
        position += 1
      case Byte.newline:
        position = file.skipBlanks(from: position + 1, to: file.count)
        line += 1
        if let resume = watch(&lines, at: position) { return .unclosed(resume) }
        if lineStart(at: position) == .comment { position = readComment(at: position) }
      case Byte.openBrace:
        if let resume = lines.last { return .unclosed(resume) }
        // The items of an ordering stand unescaped, as its plugin for Moodle writes them.
        if mode != .ordering || general >= 0 { reportBrace(.braceInAnswers, at: position) }
        position += 1
      default:
        takeAnswers(openBrace: openBrace, end: position, general: general, mode: mode)
        return .closed(position + 1)
      }
    }
  }

  /// Reads a run of `#`: general feedback if there are four, else the start of a feedback.
  private mutating func readHashes(
    at start: Int, _ mode: inout AnswersMode, _ general: inout Int
  ) -> Int {
    var end = start
    while end < file.count, file[end] == Byte.hash { end += 1 }
    let isGeneral = end - start >= 4
    // Moodle looks for the last `####`, so that in a longer run the first ones are the answer's.
    if general < 0, !isGeneral || end - start > 4 {
      if isLead(before: start), mode == .plain {
        mode = .numeric
        pieces[0].start = start + 1
      } else if pieces[pieces.count - 1].hash < 0 {
        pieces[pieces.count - 1].hash = start
      }
    }
    if isGeneral {
      if general >= 0 { report(.secondGeneralFeedback, at: end - 4) }
      general = end - 4
    }
    return end
  }

  private mutating func readGreater(at position: Int, _ mode: inout AnswersMode) {
    if mode == .plain, isLead(before: position) {
      mode = .ordering
      pieces[0].start = position + 1
      return
    }
    let last = pieces.count - 1
    if pieces[last].arrow < 0, file[position - 1] == Byte.hyphen, position > pieces[last].start {
      pieces[last].arrow = position - 1
    }
  }

  /// Whether nothing but blanks and comments stands between the brace and an index.
  private func isLead(before position: Int) -> Bool {
    pieces.count == 1 && pieces[0].hash < 0
      && file.trimmed(pieces[0].start, position, hasComments: hasComments).isEmpty
  }
}

/// Where, between braces, another question may have started because the closing brace is missing.
struct LineWatch {
  /// The first line that may start a question.
  var first: GIFTParser.Resume?
  /// The last line that may start a question.
  var last: GIFTParser.Resume?
  var isAfterBlank = false
  /// The first of the comment lines after a blank line.
  var comment: GIFTParser.Resume?
}

extension GIFTParser {
  /// Looks at a line's start between braces; a place to resume at if a question surely starts.
  ///
  /// After a blank line `::title::`, a category or a comment with an id or tags surely does. A
  /// text after a blank line may go on with the feedback: only a `{` in it, or the end of the
  /// file, tells.
  mutating func watch(_ lines: inout LineWatch, at position: Int) -> Resume? {
    let here = Resume(position: position, line: line)
    switch lineStart(at: position) {
    case .end:
      return nil
    case .blank:
      lines.isAfterBlank = true
      lines.comment = nil
      return nil
    case .comment:
      if lines.isAfterBlank, lines.comment == nil { lines.comment = here }
      guard hasMarks(commentAt: position) else { return nil }
      if lines.isAfterBlank { return lines.comment }
      note(here, in: &lines)
      return nil
    case .title, .category:
      if lines.isAfterBlank { return lines.comment ?? here }
      note(here, in: &lines)
    case .text:
      switch file[position] {
      case Byte.equals, Byte.tilde, Byte.hash, Byte.closeBrace: break
      default: if lines.isAfterBlank { note(lines.comment ?? here, in: &lines) }
      }
    }
    lines.isAfterBlank = false
    lines.comment = nil
    return nil
  }

  private func note(_ place: Resume, in lines: inout LineWatch) {
    if lines.first == nil { lines.first = place }
    lines.last = place
  }
}
