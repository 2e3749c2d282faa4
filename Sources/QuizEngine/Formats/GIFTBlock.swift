import SourceText
import Vocabulary

/// Reading a question: title, stem, the text after its answers.
extension GIFTParser {
  /// A place where reading can go on.
  struct Resume {
    var position: Int
    var line: Int
  }

  /// A line that may turn out to start another question, and what was noted before it.
  ///
  /// Should it do so, the comments from there on are that question's.
  struct RunOn {
    var resume: Resume
    var tags: Int
    var id: ByteRange
    var level: Level?
    var kindTag: KindTag
  }

  private func runOn(at position: Int) -> RunOn {
    RunOn(
      resume: Resume(position: position, line: line), tags: index.tags.count, id: entry.id,
      level: entry.level, kindTag: kindTag)
  }

  /// Reads the question that starts here and gives the index at which reading goes on.
  mutating func readQuestion(at start: Int) -> Int {
    entry.offset = UInt32(truncatingIfNeeded: start)
    entry.line = UInt32(truncatingIfNeeded: line)
    firstMark = nil
    hasComments = false
    if file[start] == Byte.equals || file[start] == Byte.tilde {
      report(.answerOutsideBraces, at: start)
    }
    let stemStart = lineStart(at: start) == .title ? readTitle(at: start) : start
    var comments: RunOn?
    var position = stemStart
    while true {
      position = scan(ByteClasses.stem, from: position)
      guard position < file.count else {
        endDescription(stemStart, position)
        return position
      }
      switch file[position] {
      case Byte.backslash:
        position += file.escapeLength(at: position, to: file.count)
      case Byte.newline:
        let lineEnd = position
        position = file.skipBlanks(from: position + 1, to: file.count)
        line += 1
        switch lineStart(at: position) {
        case .comment:
          if comments == nil { comments = runOn(at: position) }
          position = readComment(at: position)
        case .text:
          comments = nil
        case .category, .title:
          let next = comments ?? runOn(at: position)
          leave(for: next)
          endDescription(stemStart, lineEnd)
          return next.resume.position
        case .blank, .end:
          endDescription(stemStart, lineEnd)
          return position
        }
      case Byte.openBrace:
        entry.stem = stem(stemStart, position)
        switch readAnswers(openBrace: position) {
        case .closed(let end):
          return readTail(from: end, stemStart: stemStart, openBrace: position)
        case .unclosed(let resume):
          return leaveUnclosed(position, at: resume)
        }
      default:
        reportBrace(.strayClosingBrace, at: position)
        position += 1
      }
    }
  }

  /// Reads `::title::` and gives the index after it.
  private mutating func readTitle(at start: Int) -> Int {
    var position = start + 2
    var lines = 0
    scan: while position < file.count {
      switch file[position] {
      case Byte.colon where file.has("::", at: position, before: file.count):
        entry.title = file.trimmed(start + 2, position, hasComments: false)
        line += lines
        return position + 2
      case Byte.backslash:
        position += file.escapeLength(at: position, to: file.count)
      case Byte.openBrace, Byte.closeBrace:
        break scan
      case Byte.newline:
        position = file.skipBlanks(from: position + 1, to: file.count)
        lines += 1
        if lineStart(at: position) != .text { break scan }
      default:
        position += 1
      }
    }
    report(.unclosedTitle, at: start)
    return start + 2
  }

  /// Reads what follows the closing brace up to the question's end.
  private mutating func readTail(from start: Int, stemStart: Int, openBrace: Int) -> Int {
    // The first line after the brace's, and the comments right above the line being read.
    var nextLine: RunOn?
    var comments: RunOn?
    var position = start
    while true {
      position = scan(ByteClasses.stem, from: position)
      guard position < file.count else {
        endAnswered(openBrace, start, position)
        return position
      }
      switch file[position] {
      case Byte.backslash:
        position += file.escapeLength(at: position, to: file.count)
      case Byte.newline:
        let lineEnd = position
        position = file.skipBlanks(from: position + 1, to: file.count)
        line += 1
        let next = lineStart(at: position)
        switch next {
        case .comment:
          if comments == nil { comments = runOn(at: position) }
          if nextLine == nil { nextLine = comments }
          position = readComment(at: position)
        case .text:
          if nextLine == nil { nextLine = runOn(at: position) }
          comments = nil
        case .blank, .end:
          endAnswered(openBrace, start, lineEnd)
          return position
        case .category, .title:
          return endRunOn(openBrace, start, comments ?? runOn(at: position))
        }
      case Byte.openBrace:
        if let nextLine { return endRunOn(openBrace, start, nextLine) }
        reportBrace(.secondAnswerBlock, at: position)
        position = skipParagraph(from: position)
        endAnswered(openBrace, start, position)
        return position
      default:
        reportBrace(.strayClosingBrace, at: position)
        position += 1
      }
    }
  }

  /// Ends a question that another one follows without a blank line.
  private mutating func endRunOn(_ openBrace: Int, _ tail: Int, _ next: RunOn) -> Int {
    leave(for: next)
    endAnswered(openBrace, tail, next.resume.position)
    return next.resume.position
  }

  /// Takes back what was noted from the line on that starts another question.
  private mutating func leave(for next: RunOn) {
    dropFaults(from: next.resume.position)
    report(.missingBlankLine, at: next.resume.position)
    index.tags.removeLast(index.tags.count - next.tags)
    entry.id = next.id
    entry.level = next.level
    kindTag = next.kindTag
    line = next.resume.line
  }

  private mutating func dropFaults(from offset: Int) {
    while let last = diagnostics.last, last.offset >= offset { diagnostics.removeLast() }
  }

  private mutating func endDescription(_ start: Int, _ end: Int) {
    entry.stem = stem(start, end)
    if entry.stem.range.isEmpty { report(.emptyQuestion, at: Int(entry.offset)) }
    entry.kind = kindTag == .cloze ? .cloze : .description
    endQuestion()
  }

  private mutating func endAnswered(_ openBrace: Int, _ tailStart: Int, _ tailEnd: Int) {
    let tail = file.trimmed(tailStart, tailEnd, hasComments: hasComments)
    if tail.isEmpty {
      if entry.stem.range.isEmpty { reportMissingStem(openBrace) }
    } else {
      entry.hasGap = true
      entry.tail = ByteRange(tailStart, tail.upper)
      // Moodle puts the gap right where the braces stood, so blanks before them stay.
      entry.stem.range = ByteRange(entry.stem.range.lower, openBrace)
    }
    endQuestion()
  }

  private mutating func reportMissingStem(_ openBrace: Int) {
    report(.answersWithoutQuestion, at: openBrace)
    // A text without answers just above it was meant to be its stem, not a page to read.
    if let last = index.entries.last, last.kind == .description, entry.title.isEmpty,
      file.trimmed(last.stem.range.upper, openBrace, hasComments: false).isEmpty
    {
      index.entries.removeLast()
    }
  }

  /// Names an unclosed brace, drops its question and goes on at the next.
  private mutating func leaveUnclosed(_ openBrace: Int, at resume: Resume) -> Int {
    dropFaults(from: resume.position)
    report(.unclosedBrace, at: openBrace)
    beginQuestion()
    line = resume.line
    return resume.position
  }

  /// The line end before the next blank line, or the end.
  private mutating func skipParagraph(from start: Int) -> Int {
    var position = start
    while true {
      position = file.lineEnd(from: position, to: file.count)
      let next = file.skipBlanks(from: min(position + 1, file.count), to: file.count)
      guard next < file.count, file[next] != Byte.newline else { return position }
      line += 1
      position = next
    }
  }

  /// A stem without its format marker.
  private func stem(_ start: Int, _ end: Int) -> GIFTIndex.Text {
    text(start, end, inheriting: .moodle)
  }

  /// A trimmed text and its format: its marker's, or the one it inherits.
  func text(_ start: Int, _ end: Int, inheriting format: TextFormat) -> GIFTIndex.Text {
    let range = file.trimmed(start, end, hasComments: hasComments)
    guard !range.isEmpty, file[range.lower] == Byte.openBracket else {
      return GIFTIndex.Text(range: range, format: format)
    }
    let (marked, length) = marker(at: range.lower, before: range.upper)
    guard let marked else { return GIFTIndex.Text(range: range, format: format) }
    return GIFTIndex.Text(
      range: file.trimmed(range.lower + length, range.upper, hasComments: hasComments),
      format: marked)
  }

  private func marker(at start: Int, before end: Int) -> (TextFormat?, Int) {
    if file.has("[html]", at: start, before: end) { return (.html, 6) }
    if file.has("[markdown]", at: start, before: end) { return (.markdown, 10) }
    if file.has("[plain]", at: start, before: end) { return (.plain, 7) }
    if file.has("[moodle]", at: start, before: end) { return (.moodle, 8) }
    return (nil, 0)
  }
}
