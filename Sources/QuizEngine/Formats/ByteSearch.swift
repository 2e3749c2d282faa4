/// Looking for ASCII texts by bytes: by characters, a vowel sign that follows would hide them.
extension String {
  /// Whether the text starts with an ASCII text.
  func starts(withASCII text: StaticString) -> Bool { utf8.starts(with: text.bytes) }

  /// Whether an ASCII text stands anywhere in it.
  func contains(ascii text: StaticString) -> Bool {
    guard let first = text.bytes.first else { return true }
    var rest = utf8[...]
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: text.bytes) { return true }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }

  /// The text with another in each place of an ASCII text.
  func replacing(ascii text: StaticString, by other: String) -> String {
    var result: [UInt8] = []
    var rest = utf8[...]
    while let first = rest.first {
      if rest.starts(with: text.bytes) {
        result.append(contentsOf: other.utf8)
        rest = rest.dropFirst(text.utf8CodeUnitCount)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  /// The text of a file, after a blank line if it starts with what would be the file's byte order
  /// mark, though it belongs to a question.
  var withoutMarkAtStart: String {
    unicodeScalars.first == "\u{FEFF}" ? "\n" + self : self
  }
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

extension String {
  /// The text without blanks at its ends, its lines ended by line feeds.
  var carriedText: String {
    let hasBlankEnd = [utf8.first, utf8.last].contains { $0.map(Byte.isBlank) ?? false }
    guard hasBlankEnd || utf8.contains(Byte.carriageReturn) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte == Byte.newline, bytes.last == Byte.carriageReturn { bytes.removeLast() }
      if byte != Byte.newline, bytes.last == Byte.carriageReturn {
        bytes[bytes.count - 1] = Byte.newline
      }
      bytes.append(byte)
    }
    while let last = bytes.last, Byte.isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes.drop(while: Byte.isBlank), as: UTF8.self)
  }
}
