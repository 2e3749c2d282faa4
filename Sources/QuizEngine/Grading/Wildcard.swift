import ThaiText

/// An expected answer in which `*` stands for any text, and `\*` for a star, as in Moodle.
struct Wildcard: Sendable {
  private let rules: AnswerRules
  /// The fixed pieces between the stars, made ready for comparing.
  private let pieces: [[Character]]
  /// The same without a final mark.
  private let unmarkedPieces: [[Character]]
  /// What a reader sees: pieces with a space between them, as in Moodle; empty for `*` alone.
  let readable: String

  /// The pattern that a text writes.
  init(_ text: String, rules: AnswerRules = AnswerRules()) {
    self.rules = rules
    var pieces = [""]
    for character in text {
      if character != "*" {
        pieces[pieces.count - 1].append(character)
      } else if pieces[pieces.count - 1].last == "\\" {
        pieces[pieces.count - 1].removeLast()
        pieces[pieces.count - 1].append("*")
      } else {
        pieces.append("")
      }
    }
    readable = pieces.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: " ")
    var texts = pieces.map(rules.comparable)
    if texts.count == 1 { texts[0] = texts[0].trimmed }
    self.pieces = texts.map(Array.init)
    texts[texts.count - 1] = texts[texts.count - 1].withoutFinalMark
    unmarkedPieces = texts.map(Array.init)
  }

  /// The text to be matched where the pattern has no star, for measuring how near another is.
  var fixedText: String? { unmarkedPieces.count == 1 ? String(unmarkedPieces[0]) : nil }

  /// Whether a typed text is one that the pattern stands for.
  func matches(_ typed: String) -> Bool {
    let text = rules.comparable(typed).trimmed
    return Self.matches(text, pieces) || Self.matches(text.withoutFinalMark, unmarkedPieces)
  }

  private static func matches(_ text: String, _ pieces: [[Character]]) -> Bool {
    var rest = Array(text)[...]
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return rest.elementsEqual(pieces.first ?? [])
    }
    guard rest.count >= first.count + last.count, rest.starts(with: first),
      rest.suffix(last.count).elementsEqual(last)
    else { return false }
    rest = rest.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
