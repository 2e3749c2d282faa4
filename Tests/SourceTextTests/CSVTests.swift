import SourceText
import Testing
import Vocabulary

private func parse(_ text: String) -> (rows: [[String]], faults: [String]) {
  let file = SourceFile(name: "f", text: text)
  let (table, diagnostics) = CSV.parse(file)
  let faults = diagnostics.map { fault in
    let place = file.position(at: fault.offset)
    return "\(place.line):\(place.column) \(fault.message.en)"
  }
  let rows = table.map { [$0.header] + $0.rows.map(\.fields) } ?? []
  return (rows.map { $0.map(\.text) }, faults)
}

@Suite struct CSVTests {
  @Test(
    "RFC 4180 tables are read",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]), ("a,b\n1,\n", [["a", "b"], ["1", ""]]),
      ("a,b\n\"x,y\",\"he said \"\"hi\"\"\"\n", [["a", "b"], ["x,y", "he said \"hi\""]]),
      ("a,b\n\"x\r\ny\",2\n", [["a", "b"], ["x\r\ny", "2"]]),
      ("a,b\n\"\",\"\"\"\"\n", [["a", "b"], ["", "\""]]),
      ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
      ("a\tb\n1;5\t2,5\n", [["a", "b"], ["1;5", "2,5"]]),
      ("\"a,b\";c\n1;2\n", [["a,b", "c"], ["1", "2"]]),
      ("a,b\n\n  \n,,\n1,2\n\n", [["a", "b"], ["1", "2"]]),
      (" \t\t\na,b\n \t \n1,2\n\t", [["a", "b"], ["1", "2"]]),
      ("a\tb\n \t \n1\t2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n , \n\"  \",\n", [["a", "b"], [" ", " "], ["  ", ""]]),
      ("a,b\n1,2,,\n", [["a", "b"], ["1", "2", "", ""]]),
      ("a,b\n1, \"x,y\" \n", [["a", "b"], ["1", "x,y"]]),
      ("a,b\n5\" disk,2\n", [["a", "b"], ["5\" disk", "2"]]),
      ("ชื่อ,ทีม\nสมหญิง,ดาวเรือง", [["ชื่อ", "ทีม"], ["สมหญิง", "ดาวเรือง"]]),
    ])
  func tables(text: String, rows: [[String]]) {
    #expect(parse(text).rows == rows)
  }

  @Test("sound tables bring no faults")
  func sound() {
    #expect(parse("a,b\n\"x\ny\",2\n\n,\n \t\n1,2,,\n").faults == [])
  }

  @Test(
    "faults are reported at their place, and the next row is read",
    arguments: [
      ("", [], ["1:1 the file is empty"]),
      (
        "a,b\n1\n2,3", [["a", "b"], ["1"], ["2", "3"]], ["2:2 this row has 1 fields, the header 2"]
      ),
      (
        "a,b\n1,2,3\n4,5", [["a", "b"], ["1", "2", "3"], ["4", "5"]],
        [
          "2:5 this row has 3 fields, the header 2"
        ]
      ),
      (
        "a,b\n\"x,1\ny,2\n", [["a", "b"], ["x,1"], ["y", "2"]],
        [
          "2:1 text without its closing quote"
        ]
      ),
      (
        "a,b\n\"x,1\n\"y\",2\n", [["a", "b"], ["x,1"], ["y", "2"]],
        [
          "2:1 text without its closing quote"
        ]
      ),
      (
        "a,b\n\"x\"y,1\n2,3\n", [["a", "b"], ["\"x\"y", "1"], ["2", "3"]],
        [
          "2:4 text goes on after its closing quote"
        ]
      ),
    ] as [(String, [[String]], [String])])
  func faults(text: String, rows: [[String]], faults: [String]) {
    #expect(parse(text).rows == rows)
    #expect(parse(text).faults == faults)
  }

  @Test("fields know their bytes")
  func ranges() throws {
    let file = SourceFile(name: "f", text: "a,b\nก,\"x\"\n")
    let row = try #require(CSV.parse(file).table?.rows.first)
    #expect(row.range == 4..<11)
    #expect(row.fields.map(\.range) == [4..<7, 8..<11])
    #expect(row.fields.map(\.isQuoted) == [false, true])
  }
}
