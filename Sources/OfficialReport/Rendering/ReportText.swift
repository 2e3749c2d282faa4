import QuizEngine
import ThaiText
import Vocabulary

/// A report's texts as its pages show them.
struct ReportText {
  /// The language of the page.
  let language: Language

  /// A text on one line, its digits as the language writes them, harmless and escaped.
  func html(_ text: String) -> String {
    HTMLText.escaped(ReportNumerals.shown(printableLine(text), in: language))
  }

  /// A text as running words: words that browsers break in the middle stay whole.
  func body(_ text: String) -> String {
    let html = html(text)
    return language == .thai ? WholeWords.marked(html) : html
  }

  /// A cell's content, escaped.
  func html(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): body(text)
    case .verbatim(let text): HTMLText.escaped(printableLine(text))
    case .code(let text): "<code>\(HTMLText.escaped(printableLine(text)))</code>"
    }
  }

  /// A text for Markdown, its marks escaped.
  func markdown(_ text: String) -> String {
    MarkdownText.inline(ReportNumerals.shown(printableLine(text), in: language))
  }

  /// A cell of figures for Markdown: what only numbers are made of needs no escape within a table.
  func markdown(number cell: ReportTable.Cell) -> String {
    guard case .text(let text) = cell, text.unicodeScalars.allSatisfy(Self.isOfNumbers) else {
      return markdown(cell)
    }
    return ReportNumerals.shown(text, in: language)
  }

  private static func isOfNumbers(_ scalar: Unicode.Scalar) -> Bool {
    "0123456789.,+−–/()% ".unicodeScalars.contains(scalar)
  }

  /// A cell's content for Markdown.
  func markdown(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let text): markdown(text)
    case .code(let text), .verbatim(let text): MarkdownText.inline(printableLine(text))
    }
  }

  /// What marks Thai on an English page, for fonts and screen readers; "" where nothing has to.
  func mark(_ text: String) -> String {
    guard language != .thai,
      text.unicodeScalars.contains(where: { (0xE00...0xE7F).contains($0.value) })
    else { return "" }
    return " lang=\"th\""
  }

  /// An element whose only content is a text.
  func element(_ name: String, _ kind: String = "", _ text: String) -> String {
    let kind = kind.isEmpty ? "" : " class=\"\(kind)\""
    return "<\(name)\(kind)\(mark(text))>\(body(text))</\(name)>\n"
  }

  /// A text within a string of a style rule: nothing in it can end the string or the rules.
  func style(_ text: String) -> String {
    ReportNumerals.shown(printableLine(text), in: language).unicodeScalars.map { scalar in
      let isPlain = scalar.value >= 0x80 || scalar == " " || scalar.properties.isAlphabetic
      return isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }.joined()
  }
}
