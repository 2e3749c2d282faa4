extension FormattedText {
  /// The text as a reader sees it on a terminal: markup resolved, characters only.
  ///
  /// Control characters that the author wrote are still there; the renderer removes them.
  public var plain: String {
    switch format {
    case .plain: text
    case .moodle: PlainHTML.moodle(text)
    case .html: PlainHTML.html(text)
    case .markdown: PlainHTML.moodle(PlainMarkdown.text(text))
    }
  }
}
