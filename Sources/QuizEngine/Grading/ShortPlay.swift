import ThaiText
import Vocabulary

/// The playing of a question whose answer is a typed word or phrase.
///
/// Letter case, spacing, the shape of quotation marks and a final mark do not matter. `*` in an
/// expected answer stands for any text, and `\*` for a star, as in Moodle.
struct ShortPlay: Play {
  static let instruction = Bilingual(
    th: "พิมพ์คำตอบเป็นคำหรือวลี แล้วกด Enter",
    en: "Type a word or phrase, then press Enter.")

  var answers: [Answer]

  var options: [AnswerOption] { [] }

  var expected: [String] {
    let best = answers.map(\.weight).max() ?? 0
    var seen: Set<String> = []
    return answers.filter { best > 0 && $0.weight == best }.map { Wildcard($0.pattern).readable }
      .filter { !$0.isEmpty && seen.insert($0.canonicalAnswer).inserted }
  }

  func read(_ line: String) throws(Unreadable) -> Response {
    guard !line.trimmed.isEmpty else { throw .empty }
    return Response([line.trimmed])
  }

  func grade(_ response: Response) -> Grade {
    guard let typed = response.parts.first else { return Grade(credit: 0) }
    // The first answer that matches counts, as in Moodle, so a catch-all stands last.
    guard let answer = answers.first(where: { matches($0, typed) }) else { return Grade(credit: 0) }
    return Grade(credit: answer.weight / 100, feedback: [answer.feedback])
  }

  private func matches(_ answer: Answer, _ typed: String) -> Bool {
    let pattern = Wildcard(answer.pattern)
    if pattern.matches(typed) { return true }
    // Thai letters where no right answer has any: the layout switch was forgotten.
    guard Kedmanee.holdsThai(typed),
      !answers.contains(where: { $0.weight > 0 && Kedmanee.holdsThai($0.pattern) })
    else { return false }
    let readings = [typed, arabicDigits(typed)].flatMap(Kedmanee.readings(ofThai:))
    return readings.contains(where: pattern.matches)
  }
}

extension Answer {
  /// The text in which `*` is a wildcard. It is no emphasis, whatever the stem's format.
  fileprivate var pattern: String { text.format == .markdown ? text.text : text.plain }
}

/// An expected answer in which `*` stands for any text.
struct Wildcard: Sendable {
  /// The fixed pieces between the stars, made ready for comparing.
  private let pieces: [[Character]]
  /// The same without a final mark.
  private let unmarkedPieces: [[Character]]
  /// What a reader sees: pieces with a space between them, as in Moodle; empty for `*` alone.
  let readable: String

  /// The pattern that a text writes; `\*` is a star.
  init(_ text: String) {
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
    var texts = pieces.map(\.canonicalText)
    if texts.count == 1 { texts[0] = texts[0].trimmed }
    self.pieces = texts.map(Array.init)
    texts[texts.count - 1] = texts[texts.count - 1].withoutFinalMark
    unmarkedPieces = texts.map(Array.init)
  }

  /// Whether a typed text is one that the pattern stands for.
  func matches(_ typed: String) -> Bool {
    let text = typed.canonicalText.trimmed
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

extension String {
  /// The text as whole answers are compared: `canonicalText`, trimmed, and without a final mark.
  var canonicalAnswer: String { canonicalText.trimmed.withoutFinalMark }

  /// The text as answers are compared: one case, one kind of digits, dashes and quotation marks,
  /// single spaces, nothing invisible, and one spelling of Thai vowels that look the same.
  fileprivate var canonicalText: String {
    var text: [UnicodeScalar] = []
    for scalar in arabicDigits(self).lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}", "`", "\u{00B4}": text.append("'")
      case "\u{201C}", "\u{201D}": text.append("\"")
      case "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}", "\u{2212}": text.append("-")
      case "\u{0E32}": text.appendSaraAa()
      case "\u{0E40}" where text.last == "\u{0E40}": text[text.count - 1] = "\u{0E41}"
      case _ where scalar.properties.isWhitespace:
        if text.last != " " { text.append(" ") }
      case _ where scalar.properties.generalCategory == .format: break
      default: text.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(text))
  }

  /// The text without full stops, exclamation and question marks at its end, unless it is one.
  fileprivate var withoutFinalMark: String {
    var text = self
    guard let mark = text.last, ".!?".contains(mark) else { return text }
    while text.count > 1, let last = text.last, ".!? ".contains(last) { text.removeLast() }
    return text
  }
}

extension [UnicodeScalar] {
  /// Appends า, or makes ำ of a ํ that stands before it, on either side of a tone mark.
  fileprivate mutating func appendSaraAa() {
    let tone = last.flatMap { ("\u{0E48}"..."\u{0E4B}").contains($0) ? $0 : nil }
    guard dropLast(tone == nil ? 0 : 1).last == "\u{0E4D}" else { return append("\u{0E32}") }
    removeLast(tone == nil ? 1 : 2)
    append(contentsOf: [tone, "\u{0E33}"].compactMap(\.self))
  }
}
