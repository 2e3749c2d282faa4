/// Writes texts so that HTML shows them as they are, between tags and in quoted attributes.
///
/// Source: <https://html.spec.whatwg.org/multipage/parsing.html#data-state>.
public enum HTMLText {
  /// A text with all that could begin or end markup written as references.
  public static func escaped(_ text: String) -> String {
    let marks: Set<UInt8> = Set("&<>\"'".utf8)
    guard text.utf8.contains(where: marks.contains) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An element of a class whose only content is a text, marked with the language it is in.
  ///
  /// What an author wrote is English unless it holds Thai letters.
  public static func element(_ name: String, _ kind: String, _ text: String) -> String {
    let language = text.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) } ? "th" : "en"
    return "<\(name) class=\"\(kind)\" lang=\"\(language)\">\(escaped(text))</\(name)>"
  }
}
