/// A stem with gaps, `[[answer|also right]]`, cut into its pieces as they are written.
///
/// The gaps are those of `ClozeText`, found in one pass however many brackets there are.
struct MoodleXMLGappedText: Hashable {
  enum Piece: Hashable {
    case text(String)
    /// The answers that fill it, without blanks at their ends; none is empty.
    case gap([String])
  }

  private(set) var pieces: [Piece] = []

  init(_ stem: String) {
    let bytes = Array(stem.utf8)
    var start = 0
    var open: Int?
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == Byte.openBracket, bytes[index + 1] == Byte.openBracket {
        open = index + 2
        index += 2
      } else if bytes[index] == Byte.closeBracket, bytes[index + 1] == Byte.closeBracket,
        let inside = open
      {
        open = nil
        let answers = Self.answers(bytes[inside..<index])
        index += 2
        guard !answers.isEmpty else { continue }
        append(bytes[start..<inside - 2])
        pieces.append(.gap(answers))
        start = index
      } else {
        index += 1
      }
    }
    append(bytes[start...])
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
  }

  private static func answers(_ inside: ArraySlice<UInt8>) -> [String] {
    inside.split(separator: UInt8(ascii: "|"))
      .map { MoodleXMLSyntax.trimmed(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }
  }

  /// The answers of each gap.
  var gaps: [[String]] {
    pieces.compactMap { piece in
      if case .gap(let answers) = piece { answers } else { nil }
    }
  }
}
