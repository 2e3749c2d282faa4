import ThaiText

/// What counts when a typed text is compared with an expected one.
///
/// Spacing, the shape of quotation marks and dashes, Thai digits and a final mark never do.
struct AnswerRules: Hashable, Sendable {
  /// Whether letter case counts: the tag `case=exact`, Moodle's `usecase`.
  var heedsCase = false
  /// Whether contractions and spellings count, as where they are the very point: `match=exact`.
  var isExact = false

  /// A text in the form in which equal answers are equal.
  func comparable(_ text: String) -> String {
    let canonical = (heedsCase ? text : text.lowercased()).canonicalText
    return isExact ? canonical : canonical.withCommonWording
  }
}

extension Question {
  /// What counts when its typed answers are compared, by its tags.
  var answerRules: AnswerRules {
    AnswerRules(heedsCase: tagValue("case") == "exact", isExact: tagValue("match") == "exact")
  }
}

extension String {
  /// The text as whole answers are compared whatever their wording: in small letters, trimmed, and
  /// without a final mark.
  var canonicalAnswer: String { lowercased().canonicalText.trimmed.withoutFinalMark }

  /// One kind of digits, dashes and quotation marks, single spaces, nothing invisible, and one
  /// spelling of Thai vowels that look the same.
  fileprivate var canonicalText: String {
    var text: [UnicodeScalar] = []
    for scalar in arabicDigits(self).unicodeScalars {
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
  var withoutFinalMark: String {
    guard let mark = last, ".!?".contains(mark) else { return self }
    let text = reversed().drop { ".!? ".contains($0) }
    return text.isEmpty ? String(prefix(1)) : String(text.reversed())
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
