import SourceText
import Testing
import Vocabulary

@Suite struct CSVColumnsTests {
  private func columns(_ header: String) throws -> (CSVColumns, [String]) {
    let table = try #require(CSV.parse(SourceFile(name: "f", text: header)).table)
    let sink = DiagnosticSink()
    let columns = CSVColumns(
      of: table, required: ["id", "name"], optional: ["nickname", "team"], sink: sink)
    return (
      columns,
      sink.diagnostics.map { "\($0.offset) \($0.severity.rawValue): \($0.message.en)" }
    )
  }

  @Test("columns are found in any order and letter case; others are kept")
  func found() throws {
    let (columns, faults) = try columns("Name, ID ,school,team")
    #expect(columns.index(of: "name") == 0)
    #expect(columns.index(of: "id") == 1)
    #expect(columns.index(of: "nickname") == nil)
    #expect(columns.others.map(\.name) == ["school"])
    #expect(columns.others.map(\.index) == [2])
    #expect(faults == [])
  }

  @Test(
    "missing, doubled and misspelt columns are reported",
    arguments: [
      ("id", ["0 error: column `name` is missing"]),
      ("id,nmae", ["3 error: unknown column `nmae`; did you mean `name`?"]),
      ("id,name,nickame", ["8 warning: unknown column `nickame`; did you mean `nickname`?"]),
      ("id,name,id", ["8 error: column `id` is given twice"]),
    ])
  func faults(header: String, expected: [String]) throws {
    #expect(try columns(header).1 == expected)
  }
}
