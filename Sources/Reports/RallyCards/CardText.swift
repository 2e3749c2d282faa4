import QuizEngine
import ThaiText
import Vocabulary

/// Writes texts in both languages so that a page shows them as they are.
///
/// What files and people wrote passes through `escaped` here, whatever paper it stands on.
struct CardText {
  /// Which language stands first.
  var language: Language

  /// A text without control characters or markup.
  func escaped(_ text: String) -> String { HTMLText.escaped(printable(text).trimmed) }

  /// An element with a text in one language, as somebody wrote it.
  func element(_ name: String, _ kind: String, _ text: String) -> String {
    HTMLText.element(name, kind, printable(text).trimmed)
  }

  /// A text, and beside it the same in the other language, smaller; once where both are the same.
  func both(_ words: Bilingual) -> String { both(words, first: language) }

  /// A text of the game, which is played in English: the Thai comes second on every paper.
  func game(_ words: Bilingual) -> String { both(words, first: .english) }

  /// An element with a text in both languages.
  func line(_ name: String, _ words: Bilingual) -> String { "<\(name)>\(both(words))</\(name)>\n" }

  /// An element of a class with a text in both languages.
  func line(_ name: String, _ kind: String, _ words: Bilingual) -> String {
    "<\(name) class=\"\(kind)\">\(both(words))</\(name)>\n"
  }

  /// A number with its unit in both languages.
  func count(_ number: String, _ unit: Bilingual) -> String {
    "<span class=\"fact\">\(escaped(number)) \(both(unit))</span>"
  }

  /// A number of points.
  func points(_ count: Int) -> String { self.count(grouped(count), CardWords.points(count)) }

  /// What is known, under its label; `value` is escaped already.
  func fact(_ label: Bilingual, _ value: String, kind: String = "") -> String {
    let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
    return "<div\(kind)><dt>\(both(label))</dt><dd>\(value)</dd></div>\n"
  }

  /// An empty field, to be written in by hand, under its label.
  func blank(_ label: Bilingual, kind: String = "") -> String {
    fact(label, "<span class=\"blank\"></span>", kind: "write \(kind)".trimmed)
  }

  private func both(_ words: Bilingual, first: Language) -> String {
    let (main, other) =
      first == .thai ? (words.th, words.en) : (words.en, words.th)
    let html = span("first", main, first)
    guard main != other, !other.isEmpty else { return html }
    return html + " " + span("other", other, first == .thai ? .english : .thai)
  }

  private func span(_ kind: String, _ text: String, _ language: Language) -> String {
    "<span class=\"\(kind)\" lang=\"\(language.rawValue)\">\(escaped(text))</span>"
  }
}
