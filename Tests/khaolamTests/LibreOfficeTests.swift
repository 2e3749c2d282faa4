import FoundationEssentials
import Testing

@Suite("Exported CSV in LibreOffice")
struct LibreOfficeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What stands in a cell of a flat OpenDocument spreadsheet that holds this text.
  private func cell(_ text: String, in sheet: String) throws -> Substring {
    let end = try #require(sheet.firstRange(of: "<text:p>\(text)</text:p>"), "no \(text)")
    let start = try #require(
      sheet[..<end.lowerBound].ranges(of: "<table:table-cell").last)
    return sheet[start.lowerBound..<end.lowerBound]
  }

  private func isNumber(_ text: String, in sheet: String) throws -> Bool {
    try cell(text, in: sheet).contains(#"office:value-type="float""#)
  }

  @Test(
    "opens as it is meant: Thai intact, numbers as numbers, formulas as text",
    .enabled(
      if: LibreOffice.program != nil,
      "LibreOffice is not installed; apt install libreoffice-calc-nogui to have it tried"),
    arguments: [true, false])
  func opens(hasBOM: Bool) throws {
    let event = try SmallEvent(
      roster: """
        id,title,name,nickname,team,position,public
        r1,นาย,สมชาย ใจดี,ต้น,rose,"ครู, ชำนาญการ",yes
        l1,นางสาว,=1+1,น้ำผึ้ง,lotus,ผู้อำนวยการ,no
        """)
    let client = try event.kiosk()
    var screen = try #require(try client.walk("", "1", "1", "1", ""))
    while screen.screen == "question" {
      _ = try client.type(event.rightAnswer(to: screen))
      screen = try #require(try client.type(""))
    }
    #expect(try client.finish() == 0)
    let bom = hasBOM ? ["--bom"] : []
    var paths: [String] = []
    for table in ["people", "answers"] {
      let path = folder.path("\(table).csv")
      let words = ["export", table, "--out", path] + bom
      #expect(
        try Program.run(words + ["--event", event.path, "--store", event.store]).status == 0)
      paths.append(path)
    }
    // Without its dialogue, which proposes UTF-8 for such a file, LibreOffice takes any CSV for
    // Windows-1252: the filter says what the dialogue would, comma, quotes, UTF-8.
    #expect(LibreOffice.convert(paths, in: folder, filter: "CSV:44,34,76,1"))
    func sheet(_ name: String) throws -> String {
      let url = URL(fileURLWithPath: folder.path("converted/\(name).fods"))
      return String(decoding: try Data(contentsOf: url), as: UTF8.self)
    }
    let people = try sheet("people")
    for text in ["นาย", "สมชาย ใจดี", "ต้น", "น้ำผึ้ง", "ครู, ชำนาญการ"] {
      #expect(try !isNumber(text, in: people), "\(text)")
    }
    // The mark at the beginning is no part of the first heading.
    #expect(try !isNumber("person", in: people))
    #expect(!people.contains("table:formula"))
    #expect(people.contains("1+1</text:p>"))
    // 100 + 100 + 150 + 200 + 250 + 300
    #expect(try isNumber("1100", in: people))
    let answers = try sheet("answers")
    for text in ["100", "250", "20000", "30000"] where answers.contains(">\(text)<") {
      #expect(try isNumber(text, in: answers), "\(text)")
    }
    #expect(try !isNumber("a1", in: answers))
    #expect(try !isNumber("fair", in: answers))
  }
}
