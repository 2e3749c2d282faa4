import Testing

@testable import Reports

@Suite struct TableTests {
  private struct Full: Error {}

  @Test("a large table comes in pieces of about 64 KiB that make up the whole")
  func pieces() throws {
    let rows = (1...20_000).map { [Cell.integer($0), .text("some text")] }
    let table = RowsTable(columns: ["n", "text"], rows: rows)
    var pieces: [[UInt8]] = []
    try table.write(as: CSVWriter()) { pieces.append(copy $0) }
    #expect(pieces.count == 6)
    #expect(pieces.dropLast().allSatisfy { (65_536..<65_600).contains($0.count) })
    let lines = (1...20_000).map { "\($0),some text\r\n" }
    #expect(String(decoding: pieces.joined(), as: UTF8.self) == "n,text\r\n" + lines.joined())
  }

  @Test("a reader that fails stops the table")
  func stop() {
    var rows = 0
    let table = RowsTable(columns: ["n"], rows: (1...100_000).map { [.integer($0)] })
    #expect(throws: Full.self) {
      try table.write(as: CSVWriter()) { _ in
        rows += 1
        throw Full()
      }
    }
    #expect(rows == 1)
  }

  @Test("an empty table is a header in CSV and an empty array in JSON")
  func empty() throws {
    let table = RowsTable(columns: ["a", "b"], rows: [])
    #expect(try table.text(as: CSVWriter()) == "a,b\r\n")
    #expect(try table.text(as: JSONWriter()) == "[]\n")
  }

  @Test("a missing text is an empty cell")
  func none() {
    #expect(Cell(nil) == .none)
    #expect(Cell("") == .text(""))
  }
}
