import Entries

/// The chain in which each entry of a kiosk carries the hash of the one before it.
///
/// An entry's hash is SHA-256 over the hash of the kiosk's previous entry, written as 64 lower-case
/// hexadecimal digits (nothing for the first entry), followed by the entry's export line without
/// its `hash` member, in UTF-8.
enum HashChain {
  /// The hash of an entry: 32 bytes.
  ///
  /// - Parameter previous: The hash of the kiosk's entry before it; nil for the first.
  static func hash(of line: ExportLine, after previous: [UInt8]?) -> [UInt8] {
    var message = previous.map { Array(hexadecimal($0).utf8) } ?? []
    message.append(contentsOf: line.unhashed)
    return sha256(message)
  }
}

/// SHA-256 of a message: 32 bytes.
func sha256(_ message: [UInt8]) -> [UInt8] {
  var stream = SHA256Stream()
  stream.update(message)
  return stream.finish()
}
