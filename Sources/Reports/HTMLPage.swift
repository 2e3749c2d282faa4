import QuizEngine
import Vocabulary

/// The frame of a page that loads nothing and runs nothing.
struct HTMLPage {
  var language: Language
  /// The title, escaped already.
  var title: String
  /// Style rules beside those that all pages have.
  var style: String

  /// The whole page.
  ///
  /// - Parameter body: What stands in it, escaped already.
  func page(_ body: String) -> String { opening + body + Self.closing }

  /// What stands before the body, for a page that is written piece by piece.
  var opening: String {
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      * { box-sizing: border-box }
      body { font: 11pt/1.5 \(HTMLStyle.fonts.map { "\"\($0)\"" }.joined(separator: ", ")), sans-serif;
        color: #000; background: #fff; margin: 0 auto; overflow-wrap: break-word }
      @media screen { body { padding: 6mm 4mm } }
      \(style)
      </style>
      </head>
      <body>

      """
  }

  /// What stands after the body.
  static let closing = "</body>\n</html>\n"
}
