import QuizEngine
import ThaiText
import Vocabulary

/// Writes texts so that the projector page shows them as they are, in the language chosen on it.
enum PageText {
  /// A text of one language without control characters or markup.
  static func escaped(_ text: String) -> String { HTMLText.escaped(printableLine(text)) }

  /// A text in both languages, of which the page shows one; once where both are the same.
  ///
  /// - Parameter element: The element of each language: `tspan` inside a drawing.
  static func both(_ words: Bilingual, in element: String = "span") -> String {
    guard words.th != words.en else { return escaped(words.th) }
    return Language.allCases.map { language in
      let name = language.rawValue
      return
        "<\(element) class=\"\(name)\" lang=\"\(name)\">\(escaped(words[language]))</\(element)>"
    }.joined()
  }

  /// A number with its sign as typographers write it.
  static func number(_ number: Int) -> String { RallyFigures.signed(number) }
}
