/// How the texts of gaps are escaped in Moodle's embedded answers.
///
/// Where the text around is plain, Moodle resolves the entities of an answer. Where it is HTML,
/// entities stay as they are, since they are part of the text here, too.
package enum MoodleXMLGapText {
  /// An answer as it stands between `~` and `}`.
  package static func escaped(_ text: String, format: TextFormat) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case Byte.closeBrace: result += "\\}".utf8
      case Byte.hash where index > 0 && bytes[index - 1] == ampersand && format != .plain:
        // Part of an entity such as `&#39;`.
        result.append(byte)
      case Byte.hash: result += "\\#".utf8
      case Byte.tilde: result += "&#126;".utf8
      case Byte.backslash: result += "&#92;".utf8
      case ampersand where format == .plain: result += "&#38;".utf8
      default: result.append(byte)
      }
    }
    // `&` or `&amp;` at the end would hide the answer's end.
    if result.last == ampersand {
      result.removeLast()
      result += "&#38;".utf8
    } else if result.suffix(5).elementsEqual("&amp;".utf8) {
      result.removeLast(5)
      result += "&#x26;".utf8
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The answer that an escaped text writes.
  package static func unescaped(_ text: String, format: TextFormat) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == Byte.backslash || $0 == ampersand }) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Byte.backslash, index < bytes.count,
        bytes[index] == Byte.closeBrace || bytes[index] == Byte.hash
      {
        result.append(bytes[index])
        index += 1
      } else if byte == ampersand, let (meant, end) = entity(bytes, from: index, format: format) {
        result += meant.utf8
        index = end
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let ampersand = UInt8(ascii: "&")

  private static func entity(
    _ bytes: [UInt8], from start: Int, format: TextFormat
  ) -> (String, end: Int)? {
    var end = start
    while end < bytes.count, end < start + 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else { return nil }
    if format == .plain { return HTMLEntities.text(of: bytes[start..<end]).map { ($0, end + 1) } }
    switch String(decoding: bytes[start..<end], as: UTF8.self) {
    case "#126": return ("~", end + 1)
    case "#92": return ("\\", end + 1)
    case "#125": return ("}", end + 1)
    case "#35": return ("#", end + 1)
    case "#38" where end + 1 == bytes.count: return ("&", end + 1)
    case "#x26" where end + 1 == bytes.count: return ("&amp;", end + 1)
    default: return nil
    }
  }
}
