/// How the text of a question is marked up, as Moodle names it.
public enum TextFormat: String, Codable, Sendable {
  /// Moodle's auto-format: plain text in which HTML tags are understood.
  case moodle
  case html
  case markdown
  case plain
}

/// A text as its author wrote it, with escapes resolved and its markup kept.
public struct FormattedText: Hashable, Codable, Sendable {
  /// How the text is marked up.
  public var format: TextFormat
  /// The text, its markup included.
  public var text: String

  /// A text with its format.
  public init(_ text: String, format: TextFormat = .moodle) {
    self.text = text
    self.format = format
  }
}
