import SourceText
import Testing
import Vocabulary

@Suite struct TextEncodingTests {
  /// "ก: a" followed by a line feed.
  static let sample = "ก: a\n"

  @Test(
    "the encoding is told from the bytes",
    arguments: [
      ([0xE0, 0xB8, 0x81, 0x3A, 0x20, 0x61, 0x0A], .utf8),
      ([0xEF, 0xBB, 0xBF, 0xE0, 0xB8, 0x81, 0x3A, 0x20, 0x61, 0x0A], .utf8),
      (
        [0xFF, 0xFE, 0x01, 0x0E, 0x3A, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A, 0x00],
        .utf16LittleEndian
      ),
      (
        [0xFE, 0xFF, 0x0E, 0x01, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A],
        .utf16BigEndian
      ),
      ([0x01, 0x0E, 0x3A, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A, 0x00], .utf16LittleEndian),
      ([0x0E, 0x01, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x61, 0x00, 0x0A], .utf16BigEndian),
      ([0xA1, 0x3A, 0x20, 0x61, 0x0A], .windows874),
    ] as [([UInt8], TextEncoding)])
  func detection(bytes: [UInt8], encoding: TextEncoding) throws {
    let file = try SourceFile(name: "f", decoding: bytes)
    #expect(file.text == Self.sample)
    #expect(file.encoding == encoding)
  }

  @Test(
    "a byte order mark is no text, and is remembered",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61], true), ([0x61], false), ([0xFF, 0xFE, 0x61, 0x00], true),
      ([0xFE, 0xFF, 0x00, 0x61], true), ([0x61, 0x00, 0x62, 0x00], false),
    ] as [([UInt8], Bool)])
  func byteOrderMark(bytes: [UInt8], isThere: Bool) throws {
    let file = try SourceFile(name: "f", decoding: bytes)
    #expect(file.hasByteOrderMark == isThere)
    #expect(file.text.hasPrefix("a"))
  }

  @Test("Windows-874 holds Thai words, curly quotes and the euro sign")
  func windows874() throws {
    // “เด็กไทย” ๑๐ €
    let bytes: [UInt8] = [
      0x93, 0xE0, 0xB4, 0xE7, 0xA1, 0xE4, 0xB7, 0xC2, 0x94, 0x20, 0xF1, 0xF0, 0x20, 0x80,
    ]
    let file = try SourceFile(name: "f", decoding: bytes)
    #expect(file.text == "“เด็กไทย” ๑๐ €")
    #expect(file.encoding == .windows874)
  }

  @Test("UTF-16 holds characters beyond the basic plane")
  func surrogates() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x3C, 0xD8, 0x3C, 0xDF, 0x21, 0x00]
    #expect(try SourceFile(name: "f", decoding: bytes).text == "🌼!")
  }

  @Test(
    "what is no text is refused with the place that shows it",
    arguments: [
      ([0x61, 0x00, 0x62, 0x00, 0x00, 0x63], .binary(offset: 1)),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x00, 0xFF, 0x80], .binary(offset: 6)),
      ([0x63, 0x61, 0x66, 0xE9, 0x0A], .unknownEncoding(offset: 3)),
      ([0x61, 0xFF, 0x62], .unknownEncoding(offset: 1)),
      (
        [0xE0, 0xB8, 0x81, 0x0A, 0xE0, 0xB8, 0x0A, 0xE0, 0xB8, 0x81],
        .damagedUTF8(offset: 4, line: 2)
      ),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], .damagedUTF16(offset: 4)),
      ([0xFF, 0xFE, 0x3C, 0xD8, 0x61, 0x00], .damagedUTF16(offset: 2)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x3C, 0xD8], .damagedUTF16(offset: 4)),
    ] as [([UInt8], TextDecodingError)])
  func refusal(bytes: [UInt8], error: TextDecodingError) {
    #expect(throws: error) { try SourceFile(name: "f", decoding: bytes) }
  }

  @Test("an assumed encoding is noted, UTF-8 isn't")
  func note() throws {
    let thai = try SourceFile(name: "f", decoding: [0xA1])
    #expect(thai.encodingNote?.severity == .note)
    #expect(thai.encodingNote?.message.en == "read as Windows-874 text")
    let marked = try SourceFile(name: "f", decoding: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(marked.encodingNote == nil)
    #expect(marked.bytes == [0x61])
  }

  @Test("an empty file is an empty text")
  func empty() throws {
    #expect(try SourceFile(name: "f", decoding: []).text == "")
  }
}
