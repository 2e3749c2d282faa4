import SourceText
import Testing
import Vocabulary

@testable import QuizEngine

@Suite("Texts of GIFT")
struct GIFTTextTests {
  @Test(
    "escapes are resolved, other backslashes kept",
    arguments: [
      (##"a \~ \= \# \{ \} \: b"##, "a ~ = # { } : b"),
      (##"one\ntwo"##, "one\ntwo"),
      (##"a \\ b"##, ##"a \ b"##),
      (##"a \\n b"##, ##"a \n b"##),
      (##"\\\\"##, ##"\\"##),
      (##"$\frac\{1\}\{2\}$ and \(x\)"##, ##"$\frac{1}{2}$ and \(x\)"##),
      (##"\\left( \alpha \\neq \beta"##, ##"\left( \alpha \neq \beta"##),
      (##"<b style\="color\:red">x</b>"##, ##"<b style="color:red">x</b>"##),
      (##"ends with \"##, ##"ends with \"##),
      ("unescaped: colon = ~ # > kept", "unescaped: colon = ~ # > kept"),
    ])
  func escapes(written: String, text: String) throws {
    #expect(try question(written).stem.text == text)
  }

  @Test(
    "lines are trimmed at both ends, texts too",
    arguments: [
      ("  one  \n\t two \n three  ", "one\ntwo\nthree"),
      ("one \\n\n two", "one \n\ntwo"),
      ("\\n one \\n", "one"),
      ("one\r\n  two\r\n", "one\ntwo"),
      ("สวัสดี  \n  ครู", "สวัสดี\nครู"),
    ])
  func lines(written: String, text: String) throws {
    #expect(try question(written).stem.text == text)
  }

  @Test("an excerpt has forty characters, each whole, in Thai, too")
  func excerpt() {
    let text = String(repeating: "ที่", count: 60)
    let bytes = Array(text.utf8)
    let excerpt = bytes.asGIFT { $0.excerpt(ByteRange(0, bytes.count)) }
    #expect(excerpt == String(repeating: "ที่", count: 40) + "…")
  }

  @Test("bytes that are not UTF-8 become replacement characters")
  func invalidBytes() {
    let bytes: [UInt8] = [0x51, 0xFF, 0x20, 0x7B, 0x54, 0x7D]
    let index = GIFTParser.read(bytes).0
    let texts = bytes.withUnsafeBufferPointer { bytes in
      index.entries.map { index.question($0, in: GIFTBytes(bytes: bytes)).stem.text }
    }
    #expect(texts == ["Q\u{FFFD}"])
  }
}
