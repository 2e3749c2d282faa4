import Vocabulary

/// The frame of the papers: one page that loads nothing and runs nothing.
struct CardPage {
  var title: Bilingual
  var text: CardText

  /// The whole page.
  ///
  /// - Parameter sheets: The papers, as HTML.
  func html(_ sheets: [String]) -> String {
    HTMLPage(
      language: text.language, title: text.escaped(title[text.language]), style: CardStyle.sheet
    ).page(sheets.joined())
  }
}
