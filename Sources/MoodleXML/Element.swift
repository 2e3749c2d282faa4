import QuizEngine

/// An element of a question, with what stands in it.
///
/// A class, since each is handed on many times while a question is made of it.
final class Element {
  let name: String
  let attributes: [String: String]
  /// The byte offset of its start tag.
  let offset: Int
  /// Its own text; blanks between its children are left out.
  var text = ""
  /// What stands in its `<text>` if that was too simple to be parsed, trimmed.
  let simpleText: String?
  var children: [Element] = []

  init(name: String, attributes: [String: String], offset: Int, simpleText: String?) {
    self.name = name
    self.attributes = attributes
    self.offset = offset
    self.simpleText = simpleText
  }

  /// The first child of a name.
  subscript(name: String) -> Element? {
    for child in children where child.name == name { return child }
    return nil
  }

  /// All children of a name.
  func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

  /// The text as Moodle keeps it.
  var trimmedText: String { MoodleXMLSyntax.trimmed(text) }

  /// What stands in its `<text>`; its own text where it has none, as in files of old.
  var innerText: String { simpleText ?? (self["text"] ?? self).trimmedText }

  /// The trimmed text of a child; nil where there is none, or nothing in it.
  func value(_ name: String) -> String? {
    guard let text = self[name]?.trimmedText, !text.isEmpty else { return nil }
    return text
  }

  /// Whether the child of a name says yes in Moodle's way: not `false`, not `0`, not empty.
  func isSet(_ name: String, default standard: Bool) -> Bool {
    guard let text = self[name]?.trimmedText else { return standard }
    return text != "false" && text != "0" && !text.isEmpty
  }
}
