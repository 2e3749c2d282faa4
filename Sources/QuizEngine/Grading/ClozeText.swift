import ThaiText

/// A text with gaps, written `[[answer|also right]]`.
public struct ClozeText: Hashable, Sendable {
  /// A piece of the text.
  public enum Piece: Hashable, Sendable {
    case text(String)
    /// The texts that fill it, the author's first; none is empty.
    case gap([String])
  }

  /// The pieces in their order.
  public private(set) var pieces: [Piece] = []

  /// The gaps of a text. What is no whole gap, such as `[[` alone or `[[]]`, is text.
  public init(_ text: String) {
    var rest = text[...]
    var plain = ""
    while let open = rest.firstRange(of: "[[") {
      let inside = rest[open.upperBound...]
      guard let close = inside.firstRange(of: "]]") else { break }
      let answers = inside[..<close.lowerBound].split(separator: "|")
        .map { String($0).trimmed }.filter { !$0.isEmpty }
      // The last `[[` before `]]` opens the gap.
      guard !answers.isEmpty, inside[..<close.lowerBound].firstRange(of: "[[") == nil else {
        plain += rest[..<open.upperBound]
        rest = inside
        continue
      }
      plain += rest[..<open.lowerBound]
      if !plain.isEmpty { pieces.append(.text(plain)) }
      pieces.append(.gap(answers))
      plain = ""
      rest = rest[close.upperBound...]
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(plain)) }
  }

  /// What fills each gap, in the gaps' order.
  public var gaps: [[String]] {
    pieces.compactMap { piece in
      if case .gap(let answers) = piece { answers } else { nil }
    }
  }

  /// The text with something in place of each gap, which is named by its number from 0.
  public func filled(_ filling: (Int) -> String) -> String {
    var number = 0
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let plain): text += plain
      case .gap:
        text += filling(number)
        number += 1
      }
    }
  }

  /// The text as a participant sees it: `_____` for one gap, `(1) _____` where there are more.
  public var shown: String {
    gaps.count == 1 ? filled { _ in "_____" } : filled { "(\($0 + 1)) _____" }
  }
}

extension Question {
  /// The stem as a participant sees it, a cloze text with its gaps open.
  public var shownStem: String {
    kind == .cloze ? ClozeText(stem.plain).shown : stem.plain
  }
}
