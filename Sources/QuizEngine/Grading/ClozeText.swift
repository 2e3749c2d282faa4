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
    let bytes = text.utf8
    // Where the text since the last gap starts, and where the last `[[` stands in it.
    var start = bytes.startIndex
    var open: String.Index?
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      guard next < bytes.endIndex, bytes[index] == bytes[next] else {
        index = next
        continue
      }
      if bytes[index] == Byte.openBracket {
        open = index
        index = bytes.index(after: next)
      } else if bytes[index] == Byte.closeBracket, let opened = open {
        let inside = text[bytes.index(opened, offsetBy: 2)..<index]
        let answers = inside.split(separator: "|").map { String($0).trimmed }
          .filter { !$0.isEmpty }
        open = nil
        index = bytes.index(after: next)
        guard !answers.isEmpty else { continue }
        if start < opened { pieces.append(.text(String(text[start..<opened]))) }
        pieces.append(.gap(answers))
        start = index
      } else {
        index = next
      }
    }
    if start < bytes.endIndex { pieces.append(.text(String(text[start...]))) }
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
