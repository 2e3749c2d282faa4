import Vocabulary

/// The line of export format 1 that an entry's hash is made of and that `journal export` writes.
///
/// A JSON object with the members event, kiosk, seq, at, kind, team, person, subject, points, body
/// in this order and without white space between them; team and person are null where none is
/// concerned; body stands as it is. The exported line ends in a member more, hash. This format
/// never changes: what later versions add goes into the body.
public struct ExportLine: Sendable {
  /// The line without its `hash` member: what is hashed.
  public let unhashed: [UInt8]

  /// The line of an entry with this key.
  public init(_ draft: Draft, at key: EntryKey) {
    var line = JSONText()
    // With what `hashed` adds.
    line.reserve(draft.body.utf8.count + 512)
    line.beginObject()
    line.key("event")
    line.value(key.event.rawValue)
    line.key("kiosk")
    line.value(key.kiosk.rawValue)
    line.key("seq")
    line.value(key.seq)
    line.key("at")
    line.value(draft.at)
    line.key("kind")
    line.value(draft.kind.rawValue)
    line.key("team")
    line.value(draft.team?.rawValue)
    line.key("person")
    line.value(draft.person?.rawValue)
    line.key("subject")
    line.value(draft.subject)
    line.key("points")
    line.value(draft.points)
    line.key("body")
    line.raw(draft.body)
    line.endObject()
    unhashed = line.bytes
  }

  /// The line as exported, without a line end, with the hash in lower-case hexadecimal digits.
  public func hashed(_ hash: [UInt8]) -> [UInt8] {
    var line = unhashed
    line.removeLast()
    line.append(contentsOf: #","hash":""#.utf8)
    line.append(contentsOf: hexadecimal(hash).utf8)
    line.append(contentsOf: #""}"#.utf8)
    return line
  }
}

/// Bytes as lower-case hexadecimal digits, two a byte.
public func hexadecimal(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
    for (index, byte) in bytes.enumerated() {
      buffer[2 * index] = digits[Int(byte >> 4)]
      buffer[2 * index + 1] = digits[Int(byte & 15)]
    }
    return bytes.count * 2
  }
}
