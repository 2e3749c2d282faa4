import Improvement
import Testing

@testable import Reports

@Suite("The register as a table")
struct RegisterTableTests {
  private func table() throws -> RegisterTable {
    RegisterTable(try RegisterSample.register(), clock: Sample.clock)
  }

  @Test("has a row a finding, with who said it and what became of it")
  func rows() throws {
    let table = try table()
    #expect(try table.column("kind") == ["idea", "problem", "progress", "need"].map(Cell.text))
    #expect(
      try table.column("finding")
        == RegisterSample.register().findings.map { .text($0.reference.rawValue) })
    #expect(try table.column("at").first == .text("2014-10-17T11:30:00+07:00"))
    #expect(try table.column("asked") == [.text("เริ่มเมื่อใด"), .none, .none, .none])
    #expect(try table.column("person") == [.text("p03"), .none, .none, .none])
    #expect(try table.column("channel") == [.text("staff"), .text("board"), .none, .none])
    #expect(
      try table.column("status") == ["open", "under-way", "open", "open"].map(Cell.text))
    #expect(
      try table.column("changed_at")
        == [.none, .text("2014-10-18T11:30:00+07:00"), .none, .none])
    #expect(try table.column("dots") == [0, 4, 0, 0].map(Cell.integer))
    #expect(try table.column("merged") == [0, 1, 0, 0].map(Cell.integer))
    #expect(
      try table.column("said_by")
        == ["ratchaphruek", "phuttharaksa, survey", "visit", "visit"].map(Cell.text))
  }

  @Test("says what no spreadsheet takes for a formula")
  func formula() throws {
    #expect(try table().text(as: CSVWriter(hasBOM: false)).contains(",'=จัดชั่วโมง"))
  }

  @Test("is a header where nothing was found")
  func empty() throws {
    let text = try RegisterTable(Register(), clock: Sample.clock).text(as: CSVWriter(hasBOM: false))
    #expect(text.hasPrefix("finding,at,phase,kind,activity,source,text,heard,thought,asked,team,"))
    #expect(text.split(separator: "\r\n").count == 1)
  }
}
