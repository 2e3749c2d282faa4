import SourceText
import ThaiText

/// Finds the silences in a bank's file: in the comments directly above a question for it, in
/// comments that stand alone for the whole file.
struct SilenceReader {
  private let bank: BankUnderCheck
  private let bytes: [UInt8]

  /// The silences of a bank, in the file's order.
  static func silences(in bank: BankUnderCheck) -> [Silence] {
    let reader = Self(bank: bank, bytes: bank.bank.file.bytes)
    let marks = reader.marks()
    guard !marks.isEmpty else { return [] }
    return marks.compactMap { offset in
      let scope = reader.isXML ? reader.scopeInXML(at: offset) : reader.scopeInLines(at: offset)
      return scope.map { reader.silence(at: offset, scope: $0) }
    }
  }

  private static let opening = Array("[silence:".utf8)

  private func marks() -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      var marks: [Int] = []
      for index in bytes.indices
      where bytes[index] == Byte.openBracket && has(Self.opening, at: index, in: bytes) {
        marks.append(index)
      }
      return marks
    }
  }

  private func silence(at offset: Int, scope: Silence.Scope) -> Silence {
    let start = offset + Self.opening.count
    let end = bytes[start...].firstIndex { $0 == Byte.closeBracket || $0 == Byte.newline }
    let isClosed = end.map { bytes[$0] == Byte.closeBracket } ?? false
    let text = String(decoding: bytes[start..<(end ?? bytes.count)], as: UTF8.self).trimmed
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    return Silence(
      check: words.first.map(String.init) ?? "",
      reason: words.count > 1 ? String(words[1]).trimmed : "", isClosed: isClosed, offset: offset,
      scope: scope)
  }

  // MARK: Comments that take a line each

  /// What a mark counts for by the lines around its own; nil where that is no comment.
  private func scopeInLines(at offset: Int) -> Silence.Scope? {
    var line = lineStart(of: offset)
    guard isComment(line) else { return nil }
    let first = line
    while let next = nextLine(after: line), isComment(next) { line = next }
    guard let next = nextLine(after: line), !isGap(next) else { return .bank }
    let end = nextLine(after: next) ?? bytes.count
    if let position = position(from: next, to: end) { return .question(position) }
    line = first
    while let above = previousLine(before: line), isComment(above) { line = above }
    guard let above = previousLine(before: line), !isGap(above),
      let inside = bank.questions.last(where: { $0.offset < offset })
    else { return .lostQuestion }
    return .question(inside.position)
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

  /// What a mark counts for by the tag after its comment; nil where it is in no comment.
  private func scopeInXML(at offset: Int) -> Silence.Scope? {
    guard let start = lastRange(of: "<!--", before: offset),
      var end = firstRange(of: "-->", from: start), end > offset
    else { return nil }
    var newlines = 0
    while end < bytes.count, newlines < 2 {
      if has("<!--", at: end) {
        end = firstRange(of: "-->", from: end) ?? bytes.count
        newlines = 0
      } else if bytes[end] <= Byte.space {
        newlines += bytes[end] == Byte.newline ? 1 : 0
        end += 1
      } else {
        break
      }
    }
    let isQuestion = has("<question ", at: end) || has("<question>", at: end)
    if newlines < 2, isQuestion {
      let next = firstRange(of: "<question", from: end + 9).map { $0 - 9 } ?? bytes.count
      return position(from: end, to: next).map { .question($0) }
        ?? (isCategory(at: end) ? .bank : .lostQuestion)
    }
    let isInside =
      lastRange(of: "<question ", before: start).map {
        $0 > lastRange(of: "</question>", before: start) ?? -1
      } ?? false
    guard isInside, let inside = bank.questions.last(where: { $0.offset < offset }) else {
      return .bank
    }
    return .question(inside.position)
  }

  private func isCategory(at tag: Int) -> Bool {
    let end = bytes[tag...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
    return bytes[tag..<end].contains(Array("category".utf8))
  }

  /// The index after the next place of a text.
  private func firstRange(of text: String, from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes[start...].firstRange(of: Array(text.utf8))?.upperBound
  }

  /// The index of the last place of a text.
  private func lastRange(of text: String, before end: Int) -> Int? {
    let wanted = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes[..<end].indices.last { bytes[$0] == wanted[0] && has(wanted, at: $0, in: bytes) }
    }
  }

  // MARK: Both

  /// The question that starts in a range of bytes, or a little before it: where its line starts.
  private func position(from start: Int, to end: Int) -> Int? {
    let line = lineStart(of: start)
    let isAlone = bytes[line..<start].allSatisfy { $0 <= Byte.space }
    return bank.questions.first {
      $0.offset >= (isAlone ? line : start) && $0.offset < end
    }?.position
  }

  private func blanksEnd(from start: Int) -> Int {
    var index = start
    if index == 0, has("\u{FEFF}", at: 0) { index = 3 }
    while index < bytes.count, bytes[index] == Byte.space || bytes[index] == 0x09 { index += 1 }
    return index
  }

  private func has(_ text: String, at index: Int) -> Bool {
    bytes.withUnsafeBufferPointer { has(Array(text.utf8), at: index, in: $0) }
  }

  private func has(_ text: [UInt8], at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + text.count <= bytes.count else { return false }
    for place in text.indices where bytes[index + place] != text[place] { return false }
    return true
  }
}
