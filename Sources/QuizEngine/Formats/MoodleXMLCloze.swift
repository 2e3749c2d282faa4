/// Embedded answers made into a stem with gaps.
///
/// A typed gap becomes `[[went|gone]]`; one whose answer is chosen becomes
/// `[[went]] (go / went / gone)`, since a gap is always typed here.
package struct MoodleXMLCloze: Hashable, Sendable {
  /// What gaps of a text can't keep.
  package enum Loss: Hashable, Sendable, CaseIterable {
    /// Gaps that count more than others.
    case weights
    /// Answers that earn a part of a gap's mark.
    case partialCredit
    /// What is said to who gave an answer.
    case feedback
    /// How far a number may be off.
    case tolerance
    /// That letter case counts in some gaps and not in others.
    case letterCase
    /// Right answers that hold `|`, `[[` or `]]`.
    case answers
    /// Double brackets in the text, which got a space between them.
    case brackets
  }

  /// Why embedded answers can't become gaps.
  package enum Fault: Error, Hashable, Sendable {
    case noGap
    /// A gap in which several choices are right at once.
    case severalChoices
    /// A gap without a right answer, by its number from 1.
    case noKey(Int)
  }

  /// The stem with its gaps.
  package var stem = ""
  /// Whether letter case counts in every typed gap.
  package var isExact = false
  /// What was left out, each once, in the order of `Loss`.
  package var losses: [Loss] = []

  /// The stem that a text with embedded answers says.
  package init(_ text: String, format: TextFormat) throws(Fault) {
    let pieces = MoodleXMLGap.pieces(of: text)
    var lost: Set<Loss> = []
    var gaps: [MoodleXMLGap] = []
    var written: [Piece] = []
    for piece in pieces {
      switch piece {
      case .text(let text): written.append(.text(MoodleXMLBraces.unescaped(text)))
      case .gap(let gap):
        gaps.append(gap)
        written.append(try Self.written(gap, number: gaps.count, format: format, lost: &lost))
      }
    }
    guard !gaps.isEmpty else { throw .noGap }
    if Set(gaps.map { Double($0.weight) ?? 1 }).count > 1 { lost.insert(.weights) }
    let typed = gaps.filter { $0.kind == .short || $0.kind == .shortExact }
    isExact = !typed.isEmpty && typed.allSatisfy { $0.kind == .shortExact }
    if !isExact, typed.contains(where: { $0.kind == .shortExact }) { lost.insert(.letterCase) }
    stem = Self.stem(written, areBracketsApart: false)
    let wanted = written.compactMap(\.answers)
    if MoodleXMLGappedText(stem).gaps != wanted {
      lost.insert(.brackets)
      stem = Self.stem(written, areBracketsApart: true)
    }
    losses = Loss.allCases.filter(lost.contains)
  }

  private enum Piece {
    case text(String)
    /// The right answers, and the choices if there are any to choose from.
    case gap([String], choices: [String])

    var answers: [String]? {
      if case .gap(let answers, _) = self { answers } else { nil }
    }
  }

  private static func written(
    _ gap: MoodleXMLGap, number: Int, format: TextFormat, lost: inout Set<Loss>
  ) throws(Fault) -> Piece {
    guard gap.kind != .several else { throw .severalChoices }
    var keys: [String] = []
    var choices: [String] = []
    for alternative in gap.alternatives {
      var text = MoodleXMLSyntax.trimmed(
        MoodleXMLGapText.unescaped(alternative.text, format: format))
      if gap.kind == .numeric, let colon = text.firstIndex(of: ":") {
        if (MoodleXMLNumber(String(text[text.index(after: colon)...]))?.value ?? 0) != 0 {
          lost.insert(.tolerance)
        }
        text = MoodleXMLSyntax.trimmed(String(text[..<colon]))
      }
      if !MoodleXMLSyntax.trimmed(alternative.feedback).isEmpty { lost.insert(.feedback) }
      if alternative.percent > 0, alternative.percent < 100 { lost.insert(.partialCredit) }
      choices.append(text)
      guard alternative.percent >= 100 else { continue }
      if text.isEmpty || MoodleXMLGappedText("[[\(text)]]").gaps != [[text]] {
        lost.insert(.answers)
      } else {
        keys.append(text)
      }
    }
    guard !keys.isEmpty else { throw .noKey(number) }
    return .gap(keys, choices: gap.kind == .choice && choices.count > 1 ? choices : [])
  }

  private static func stem(_ pieces: [Piece], areBracketsApart: Bool) -> String {
    pieces.reduce(into: "") { stem, piece in
      switch piece {
      case .text(let text): stem += areBracketsApart ? bracketsApart(text) : text
      case .gap(let answers, let choices):
        if areBracketsApart, stem.utf8.last == Byte.openBracket { stem += " " }
        stem += "[[" + answers.joined(separator: "|") + "]]"
        if !choices.isEmpty { stem += " (" + choices.joined(separator: " / ") + ")" }
      }
    }
  }

  private static func bracketsApart(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      if let last = result.last, last == byte,
        byte == Byte.openBracket || byte == Byte.closeBracket
      {
        result.append(Byte.space)
      }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
