import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test(
    "lines end with LF, CRLF or CR alone, and columns count scalars",
    arguments: [
      (0, 1, 1), (1, 1, 2), (2, 2, 1), (3, 2, 2), (4, 2, 3), (5, 3, 1), (6, 4, 1), (9, 4, 2),
      (12, 4, 3),
    ])
  func position(offset: Int, line: Int, column: Int) {
    let file = SourceFile(name: "f", text: "a\nb\r\n\rกา")
    #expect(file.position(at: offset) == SourcePosition(line: line, column: column))
  }

  @Test("an offset inside a character counts as the character's")
  func insideScalar() {
    let file = SourceFile(name: "f", text: "กขค")
    #expect(file.position(at: 4) == SourcePosition(line: 1, column: 2))
  }

  @Test("an offset outside the file is cut to its ends", arguments: [(-5, 1), (99, 3)])
  func outside(offset: Int, column: Int) {
    let file = SourceFile(name: "f", text: "ab")
    #expect(file.position(at: offset) == SourcePosition(line: 1, column: column))
  }

  @Test("a finder gives the same answers in any order")
  func finder() {
    let file = SourceFile(name: "f", text: "หนึ่ง\r\nสอง\rสาม\n\nสี่")
    var finder = PositionFinder(file)
    for offset in [3, 40, 17, 16, 15, 0, 30, 31] {
      #expect(finder.position(at: offset) == file.position(at: offset))
    }
  }

  @Test(
    "the text of a line comes without its ending",
    arguments: [
      (0, nil), (1, "a"), (2, "b"), (3, ""), (4, "c"), (5, ""), (6, nil),
    ] as [(Int, String?)])
  func lineText(line: Int, text: String?) {
    #expect(SourceFile(name: "f", text: "a\r\nb\r\rc\n").lineText(line) == text)
  }

  @Test("an empty file has one empty line")
  func empty() {
    let file = SourceFile(name: "f", text: "")
    #expect(file.lineText(1) == "")
    #expect(file.lineText(2) == nil)
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
  }
}
