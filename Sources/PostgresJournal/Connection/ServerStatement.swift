import Synchronization

/// The journal's SQL as PostgreSQL understands it.
enum ServerStatement {
  /// What was translated before: each connection prepares the same statements.
  private static let known = Mutex<[String: String]>([:])

  /// Writes `?1` as `$1`, and leaves out which index is to be used, which is not for us to say here.
  ///
  /// Texts in quotes stay as they are.
  static func text(of sql: String) -> String {
    known.withLock { known in
      if let text = known[sql] { return text }
      let text = translated(sql)
      known[sql] = text
      return text
    }
  }

  private static func translated(_ sql: String) -> String {
    let hint = Array("INDEXED BY ".utf8)
    let bytes = Array(sql.utf8)
    var text: [UInt8] = []
    var quote: UInt8?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote == nil, byte == hint[0], bytes[index...].starts(with: hint) {
        index += hint.count
        while index < bytes.count, bytes[index] > UInt8(ascii: " ") { index += 1 }
        continue
      }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        quote = byte
      }
      let isParameter = quote == nil && byte == UInt8(ascii: "?")
      text.append(isParameter ? UInt8(ascii: "$") : byte)
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
