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
    return answers.filter { $0.weight == best }.map(\.text.plain)
      .filter { seen.insert($0.canonicalAnswer).inserted }
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
    let pattern = Wildcard(answer.text.plain)
    if pattern.matches(typed) { return true }
    // Thai letters where no answer has any: the layout switch was forgotten.
    guard !answers.contains(where: { $0.text.text.unicodeScalars.contains(where: \.isThai) }),
      let meant = Kedmanee.latin(fromThai: typed)
    else { return false }
    return pattern.matches(meant)
  }
}

/// An expected answer in which `*` stands for any text.
struct Wildcard: Sendable {
  /// The fixed pieces between the stars.
  private var pieces: [[Character]] = []

  /// The pattern that a text writes; `\*` is a star.
  init(_ text: String) {
    var pieces = [""]
    var isEscaped = false
    for character in text {
      switch character {
      case "*" where !isEscaped: pieces.append("")
      case "\\" where !isEscaped:
        isEscaped = true
        continue
      default:
        if isEscaped, character != "*" { pieces[pieces.count - 1].append("\\") }
        pieces[pieces.count - 1].append(character)
      }
      isEscaped = false
    }
    if pieces.count == 1 {
      self.pieces = [Array(pieces[0].canonicalAnswer)]
    } else {
      self.pieces = pieces.map { Array($0.canonicalText) }
    }
  }

  /// Whether a typed text is one that the pattern stands for.
  func matches(_ typed: String) -> Bool {
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return Array(typed.canonicalAnswer) == pieces.first
    }
    var rest = Array(typed.canonicalText.trimmed)[...]
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
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text as answers are compared: one case, one kind of quotation marks, single spaces.
  fileprivate var canonicalText: String {
    var text = ""
    var isSpace = false
    for scalar in arabicDigits(self).lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}", "`", "\u{00B4}": text.unicodeScalars.append("'")
      case "\u{201C}", "\u{201D}": text.unicodeScalars.append("\"")
      case "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": text.unicodeScalars.append("-")
      case _ where scalar.properties.isWhitespace:
        if !isSpace { text.unicodeScalars.append(" ") }
        isSpace = true
        continue
      default: text.unicodeScalars.append(scalar)
      }
      isSpace = false
    }
    return text
  }

  /// The text as whole answers are compared: trimmed too, and without a final mark.
  fileprivate var canonicalAnswer: String {
    var text = canonicalText.trimmed
    while text.count > 1, let last = text.last, ".!?".contains(last) { text.removeLast() }
    return text.trimmed
  }
}

extension UnicodeScalar {
  /// Whether this is a character of the Thai block.
  var isThai: Bool { (0x0E00...0x0E7F).contains(value) }
}
