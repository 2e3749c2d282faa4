import Vocabulary

/// An encoding in which people's files arrive.
public enum TextEncoding: String, Codable, CaseIterable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, least significant byte first: "Unicode" in older Windows programs.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, most significant byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-874, the superset of TIS-620 that Thai Windows programs write.
  case windows874 = "Windows-874"
}

/// Why bytes can't be read as text.
public enum TextDecodingError: Error, Hashable, Sendable {
  /// A NUL byte stands at this offset: not a text file at all.
  case binary(offset: Int)
  /// The text is UTF-8, but the bytes at this offset (on this line) are damaged.
  case damagedUTF8(offset: Int, line: Int)
  /// The text is UTF-16, but ends in the middle of a character or holds half of one.
  case damagedUTF16(offset: Int)
  /// Neither Unicode nor a Thai encoding; the first byte that shows it is at this offset.
  case unknownEncoding(offset: Int)

  /// Where the bytes stop being text, from the file's first byte.
  public var offset: Int {
    switch self {
    case .binary(let offset), .damagedUTF8(let offset, _), .damagedUTF16(let offset),
      .unknownEncoding(let offset):
      offset
    }
  }
}

extension SourceFile {
  /// A file read from bytes in whichever encoding they turn out to be.
  ///
  /// UTF-8 first; then UTF-16, by its byte order mark or by its NUL bytes; then Windows-874, if the
  /// bytes are plausible Thai.
  public init(name: String, decoding bytes: [UInt8]) throws(TextDecodingError) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      let text = try decodedUTF16(bytes[2...], littleEndian: true)
      self.init(
        name: name, validated: text, encoding: .utf16LittleEndian, hasByteOrderMark: true)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      let text = try decodedUTF16(bytes[2...], littleEndian: false)
      self.init(name: name, validated: text, encoding: .utf16BigEndian, hasByteOrderMark: true)
    } else if let fault = firstInvalidUTF8(in: bytes) {
      if let littleEndian = looksLikeUTF16(bytes) {
        let text = try decodedUTF16(bytes[...], littleEndian: littleEndian)
        self.init(
          name: name, validated: text,
          encoding: littleEndian ? .utf16LittleEndian : .utf16BigEndian)
        return
      }
      if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
      if isMostlyThaiUTF8(bytes) {
        let line = LineTable(bytes).line(of: fault)
        throw .damagedUTF8(offset: fault, line: line)
      }
      guard isPlausibleThai(bytes), let text = decodedWindows874(bytes) else {
        throw .unknownEncoding(offset: fault)
      }
      self.init(name: name, validated: text, encoding: .windows874)
    } else if bytes.contains(0) {
      // ASCII in UTF-16 is valid UTF-8 too, with a NUL beside each letter.
      guard let littleEndian = looksLikeUTF16(bytes) else {
        throw .binary(offset: bytes.firstIndex(of: 0) ?? 0)
      }
      let text = try decodedUTF16(bytes[...], littleEndian: littleEndian)
      self.init(
        name: name, validated: text,
        encoding: littleEndian ? .utf16LittleEndian : .utf16BigEndian)
    } else {
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      self.init(
        name: name, validated: hasMark ? Array(bytes[3...]) : bytes, encoding: .utf8,
        hasByteOrderMark: hasMark)
    }
  }

  /// A note on the encoding that was assumed; nil for UTF-8.
  public var encodingNote: Diagnostic? {
    guard encoding != .utf8 else { return nil }
    return Diagnostic(
      .note, at: 0,
      Bilingual(
        th: "อ่านไฟล์นี้โดยถือว่าใช้รหัสอักขระ \(encoding.rawValue)",
        en: "read as \(encoding.rawValue) text"),
      remedy: Bilingual(
        th: "หากตัวอักษรไม่ถูกต้อง ให้บันทึกไฟล์อีกครั้งเป็น UTF-8",
        en: "if letters look wrong, save the file again as UTF-8"),
      check: "encoding")
  }
}
