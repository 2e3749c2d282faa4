import SourceText

/// What the reader and the printer of Moodle XML agree on.
///
/// Source: Moodle's `question/format/xml/format.php`.
public enum MoodleXMLSyntax {
  /// The format's name on the command line.
  public static let name = "xml"
  /// The endings of its files' names.
  public static let endings = ["xml"]

  /// Whether a text starts as Moodle XML does.
  public static func recognises(_ file: SourceFile) -> Bool {
    let bytes = file.bytes
    guard let start = bytes.firstIndex(where: { !Byte.isBlank($0) }),
      bytes[start] == UInt8(ascii: "<")
    else { return false }
    return ["<?xml", "<quiz", "<question", "<!DOCTYPE", "<!--"]
      .contains { bytes[start...].starts(with: $0.utf8) }
  }

  /// Whether Moodle cuts a byte off the ends of every text (PHP's `trim`).
  package static func isTrimmed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09...0x0B, 0x0D, 0x00: true
    default: false
    }
  }

  /// A text as Moodle keeps it: without blanks at its ends.
  package static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    guard isTrimmed(first) || isTrimmed(last) else { return text }
    guard let start = bytes.firstIndex(where: { !isTrimmed($0) }),
      let end = bytes.lastIndex(where: { !isTrimmed($0) })
    else { return "" }
    return String(text[start...end])
  }
}

extension TextFormat {
  /// The format that an attribute names; nil for one that is not known here, such as `wiki_like`.
  package init?(moodleXML name: String) {
    switch name {
    case "html": self = .html
    case "moodle_auto_format": self = .moodle
    case "markdown": self = .markdown
    case "plain_text": self = .plain
    default: return nil
    }
  }

  /// The name in a `format` attribute.
  package var moodleXML: String {
    switch self {
    case .html: "html"
    case .moodle: "moodle_auto_format"
    case .markdown: "markdown"
    case .plain: "plain_text"
    }
  }
}
