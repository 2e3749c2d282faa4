import SourceText
import ThaiText

/// Finds the silences in a bank's file: in the comments directly above a question for it, in
/// comments that stand alone for the whole file.
struct SilenceReader {
  private let bank: BankUnderCheck
  private let bytes: [UInt8]
  /// The block in which the last mark was found.
  private var block = Block(range: 0..<0, meaning: .nothing)
  private var commentStart = LastPlace(of: "<!--")
  private var commentEnd = NextPlace(of: "-->")
  private var questionStart = LastPlace(of: "<question ")
  private var questionEnd = LastPlace(of: "</question>")
  private var nextQuestion = NextPlace(of: "<question")

  /// Comments with nothing between them, read once for all the marks in them.
  private struct Block {
    var range: Range<Int>
    var meaning: Meaning
  }

  /// What the marks of a block count for.
  private enum Meaning {
    case nothing
    case scope(Silence.Scope)
    /// The question in which they stand, or something else where there is none.
    case questionAround(or: Silence.Scope)
  }

  /// The silences of a bank, in the file's order.
  static func silences(in bank: BankUnderCheck) -> [Silence] {
    var reader = Self(bank)
    let marks = reader.marks()
    return marks.indices.compactMap { number in
      let end = number + 1 < marks.count ? marks[number + 1] : reader.bytes.count
      let scope = reader.scope(at: marks[number])
      return scope.map { reader.silence(in: marks[number]..<end, scope: $0) }
    }
  }

  private init(_ bank: BankUnderCheck) {
    self.bank = bank
    bytes = bank.bank.file.bytes
  }

  private static let mark = Array("[silence:".utf8)

  private func marks() -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.filter { bytes[$0] == Byte.openBracket && bytes.has(Self.mark, at: $0) }
    }
  }

  /// The silence whose mark a range starts with, and which ends before the next.
  private func silence(in range: Range<Int>, scope: Silence.Scope) -> Silence {
    let inside = bytes[range].dropFirst(Self.mark.count)
    let end = inside.firstIndex { $0 == Byte.closeBracket || $0 == Byte.newline }
    let isClosed = end.map { bytes[$0] == Byte.closeBracket } ?? false
    let text = String(decoding: inside[..<(end ?? inside.endIndex)], as: UTF8.self).trimmed
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    return Silence(
      check: words.first.map(String.init) ?? "",
      reason: words.count > 1 ? String(words[1]).trimmed : "", isClosed: isClosed,
      offset: range.lowerBound, scope: scope)
  }

  /// What a mark counts for; nil where it is in no comment. Marks are asked for in their order.
  private mutating func scope(at offset: Int) -> Silence.Scope? {
    if !block.range.contains(offset) {
      guard let found = isXML ? blockInXML(at: offset) : blockOfLines(at: offset) else {
        return nil
      }
      block = found
    }
    switch block.meaning {
    case .nothing: return nil
    case .scope(let scope): return scope
    case .questionAround(let other):
      let next = firstQuestion(from: offset)
      return next > 0 ? .question(bank.questions[next - 1].position) : other
    }
  }

  // MARK: Comments that take a line each

  /// The comment lines around a mark, or its line where that is none.
  private func blockOfLines(at offset: Int) -> Block? {
    var first = lineStart(of: offset)
    guard isComment(first) else {
      return Block(range: first..<(nextLine(after: first) ?? bytes.count), meaning: .nothing)
    }
    while let above = previousLine(before: first), isComment(above) { first = above }
    var end = nextLine(after: offset)
    while let next = end, isComment(next) { end = nextLine(after: next) }
    let range = first..<(end ?? bytes.count)
    guard let next = end, !isGap(next) else { return Block(range: range, meaning: .scope(.bank)) }
    if let position = position(from: next, to: nextLine(after: next) ?? bytes.count) {
      return Block(range: range, meaning: .scope(.question(position)))
    }
    guard let above = previousLine(before: first), !isGap(above) else {
      return Block(range: range, meaning: .scope(.lostQuestion))
    }
    return Block(range: range, meaning: .questionAround(or: .lostQuestion))
  }

  private func isComment(_ line: Int) -> Bool { has("//", at: blanksEnd(from: line)) }

  /// Whether a line parts questions: a blank one or a category.
  private func isGap(_ line: Int) -> Bool {
    let start = blanksEnd(from: line)
    return start == bytes.count || bytes[start] == Byte.newline
      || bytes[start] == Byte.carriageReturn || has("$CATEGORY:", at: start)
  }

  private func lineStart(of offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: Byte.newline).map { $0 + 1 } ?? 0
  }

  private func nextLine(after line: Int) -> Int? {
    bytes[line...].firstIndex(of: Byte.newline).map { $0 + 1 }
  }

  private func previousLine(before line: Int) -> Int? {
    line > 0 ? lineStart(of: line - 1) : nil
  }

  // MARK: Comments between tags

  private var isXML: Bool { bank.bank.syntax == .moodleXML }

  /// The comments around a mark, by the tag after them; nil where it is in none.
  private mutating func blockInXML(at offset: Int) -> Block? {
    guard let start = commentStart.last(before: offset, in: bytes),
      start >= block.range.upperBound,
      let close = commentEnd.first(from: start, in: bytes), close + 3 > offset
    else { return nil }
    var end = close + 3
    var range = start..<end
    var newlines = 0
    while end < bytes.count, newlines < 2 {
      if has("<!--", at: end) {
        newlines = 0
        guard let close = commentEnd.first(from: end, in: bytes) else {
          end = bytes.count
          break
        }
        end = close + 3
        range = start..<end
      } else if bytes[end] <= Byte.space {
        newlines += bytes[end] == Byte.newline ? 1 : 0
        end += 1
      } else {
        break
      }
    }
    let isQuestion = has("<question ", at: end) || has("<question>", at: end)
    if newlines < 2, isQuestion {
      let next = nextQuestion.first(from: end + 9, in: bytes) ?? bytes.count
      let scope =
        position(from: end, to: next).map { Silence.Scope.question($0) }
        ?? (isCategory(at: end) ? .bank : .lostQuestion)
      return Block(range: range, meaning: .scope(scope))
    }
    let opened = questionStart.last(before: start, in: bytes) ?? -1
    let closed = questionEnd.last(before: start, in: bytes) ?? -1
    return Block(
      range: range, meaning: opened > closed ? .questionAround(or: .bank) : .scope(.bank))
  }

  private func isCategory(at tag: Int) -> Bool {
    let end = bytes[tag...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    return bytes[tag..<end].contains(Array("category".utf8))
  }

  // MARK: Both

  /// The question that starts in a range of bytes, or a little before it: where its line starts.
  private func position(from start: Int, to end: Int) -> Int? {
    var line = start
    while line > 0, bytes[line - 1] <= Byte.space, bytes[line - 1] != Byte.newline { line -= 1 }
    let isAlone = line == 0 || bytes[line - 1] == Byte.newline
    let number = firstQuestion(from: isAlone ? line : start)
    guard number < bank.questions.count, bank.questions[number].offset < end else { return nil }
    return bank.questions[number].position
  }

  /// The number of the first question that starts at an index or after it.
  private func firstQuestion(from offset: Int) -> Int {
    var (low, high) = (0, bank.questions.count)
    while low < high {
      let middle = (low + high) / 2
      if bank.questions[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func blanksEnd(from start: Int) -> Int {
    var index = start
    if index == 0, has("\u{FEFF}", at: 0) { index = 3 }
    while index < bytes.count, bytes[index] == Byte.space || bytes[index] == 0x09 { index += 1 }
    return index
  }

  private func has(_ text: String, at index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { $0.has(Array(text.utf8), at: index) }
  }
}
