/// A stem with gaps as Moodle's embedded answers.
struct MoodleXMLClozeText: Hashable {
  /// The text with its embedded answers.
  private(set) var text = ""
  /// How many gaps it has.
  private(set) var gaps = 0

  /// The text that says a stem.
  ///
  /// - Parameter isExact: Whether letter case counts in what is typed.
  init(_ stem: FormattedText, isExact: Bool) {
    var pending: [String]?
    for piece in MoodleXMLGappedText(stem.text).pieces {
      switch piece {
      case .text(let words):
        var words = words
        if let answers = pending, let (choices, rest) = Self.choices(in: words, answers: answers) {
          let gap = choices.map { ($0, answers.contains($0)) }
          text += Self.gap("MULTICHOICE", gap, format: stem.format)
          words = rest
        } else if let answers = pending {
          addTyped(answers, format: stem.format, isExact: isExact)
        }
        pending = nil
        text += MoodleXMLBraces.escaped(words)
      case .gap(let answers):
        gaps += 1
        if let answers = pending { addTyped(answers, format: stem.format, isExact: isExact) }
        pending = answers
      }
    }
    if let answers = pending { addTyped(answers, format: stem.format, isExact: isExact) }
  }

  private mutating func addTyped(_ answers: [String], format: TextFormat, isExact: Bool) {
    let kind = isExact ? "SHORTANSWER_C" : "SHORTANSWER"
    text += Self.gap(kind, answers.map { ($0, true) }, format: format)
  }

  private static func gap(
    _ kind: String, _ answers: [(text: String, isRight: Bool)], format: TextFormat
  ) -> String {
    let written = answers.map { answer in
      (answer.isRight ? "=" : "") + MoodleXMLGapText.escaped(answer.text, format: format)
    }
    return "{1:\(kind):" + written.joined(separator: "~") + "}"
  }

  /// The choices that a text lists right behind a gap, ` (go / went / gone)`, and what follows.
  ///
  /// Nil unless reading the gap with these choices would give just this text.
  private static func choices(
    in text: String, answers: [String]
  ) -> (choices: [String], rest: String)? {
    guard text.utf8.starts(with: " (".utf8), let close = text.firstIndex(of: ")") else {
      return nil
    }
    let list = text[text.utf8.index(text.startIndex, offsetBy: 2)..<close]
    let choices = list.split(separator: " / ", omittingEmptySubsequences: false).map(String.init)
    guard choices.count > 1, Set(choices).count == choices.count,
      choices.allSatisfy({ !$0.isEmpty && $0 == MoodleXMLSyntax.trimmed($0) }),
      // What starts with `=` or `%` would be read as right.
      choices.allSatisfy({ !$0.hasPrefix("=") && !$0.hasPrefix("%") }),
      choices.filter(answers.contains) == answers
    else { return nil }
    return (choices, String(text[text.index(after: close)...]))
  }
}

/// Braces that would start a gap or stand for one, though they are text.
package enum MoodleXMLBraces {
  private static let brace = Array("&#123;".utf8)

  /// The text with an entity for each such brace.
  package static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(Byte.openBrace) else { return text }
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == Byte.openBrace, MoodleXMLGap.seemsToStart(bytes, at: index) {
        result += brace
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text with the braces that were written as entities.
  package static func unescaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let end = index + brace.count
      if bytes[index] == brace[0], bytes[index...].starts(with: brace),
        MoodleXMLGap.seemsToStart(bytes, at: end - 1)
      {
        result.append(Byte.openBrace)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
