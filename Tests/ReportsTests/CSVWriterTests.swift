import Testing

@testable import Reports

@Suite struct CSVWriterTests {
  private func line(_ cells: Cell...) throws -> String {
    var bytes: [UInt8] = []
    CSVWriter().row(cells, columns: [], isFirst: true, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "a text that a spreadsheet would calculate gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"),
      (#"=HYPERLINK("http://x")"#, #""'=HYPERLINK(""http://x"")""#),
      (" =1+1", "' =1+1"),
      ("\u{A0}=1+1", "'\u{A0}=1+1"),
      ("@SUM(A1)", "'@SUM(A1)"),
      ("+1+1", "'+1+1"),
      ("-1+1", "'-1+1"),
      ("-5-", "'-5-"),
      ("--5", "'--5"),
      ("-", "'-"),
      ("-.5", "'-.5"),
      ("-1.2.3", "'-1.2.3"),
      (" -5", "' -5"),
      ("-๕", "'-๕"),
      ("＝1+1", "'＝1+1"),
      ("＋1", "'＋1"),
      ("－1", "'－1"),
      ("＠SUM", "'＠SUM"),
      ("\t=1+1", "' =1+1"),
      ("\n=1+1", "\"'\n=1+1\""),
      ("\r\n=1+1", "\"'\n=1+1\""),
      ("\u{FEFF}=1+1", "'=1+1"),
      ("\u{200B}=1+1", "'=1+1"),
    ])
  func formula(text: String, field: String) throws {
    #expect(try line(.text(text)) == field + "\r\n")
  }

  @Test(
    "any other text stands as it is, in quotes where it needs them",
    arguments: [
      ("", ""),
      ("p01", "p01"),
      ("a b ", "a b "),
      ("1+1=2", "1+1=2"),
      ("-5", "-5"),
      ("-2.50", "-2.50"),
      ("a,b", "\"a,b\""),
      ("say \"hello\"", "\"say \"\"hello\"\"\""),
      ("\"", "\"\"\"\""),
      ("one\ntwo", "\"one\ntwo\""),
      ("one\r\ntwo", "\"one\ntwo\""),
      ("ข้าวหลาม", "ข้าวหลาม"),
      ("ข้าวหลาม, ๒ กระบอก", "\"ข้าวหลาม, ๒ กระบอก\""),
      ("<script>", "<script>"),
      ("'quoted'", "'quoted'"),
    ])
  func text(text: String, field: String) throws {
    #expect(try line(.text(text)) == field + "\r\n")
  }

  @Test(
    "control characters and escape sequences are made harmless",
    arguments: [
      ("\u{1B}[31mred", "\u{FFFD}[31mred"),
      ("a\u{0}b", "a\u{FFFD}b"),
      ("a\tb", "a b"),
      ("\r=1+1", "\u{FFFD}=1+1"),
      ("\u{9B}2J", "\u{FFFD}2J"),
      ("a\u{7F}", "a\u{FFFD}"),
      ("\u{202E}txt", "txt"),
    ])
  func controls(text: String, field: String) throws {
    #expect(try line(.text(text)) == field + "\r\n")
  }

  @Test(
    "numbers stay numbers, negative ones too",
    arguments: [
      (Cell.integer(0), "0"), (.integer(-5), "-5"), (.integer(.min), "-9223372036854775808"),
      (.decimal(1), "1"), (.decimal(0.75), "0.75"), (.decimal(-0.5), "-0.5"),
      (.decimal(2.0 / 3), "0.6666666666666666"),
    ])
  func numbers(cell: Cell, field: String) throws {
    #expect(try line(cell) == field + "\r\n")
  }

  @Test("cells stand between commas, empty ones too, and lines end in CR LF")
  func lines() throws {
    #expect(try line(.none, .text("a"), .none, .integer(1), .none) == ",a,,1,\r\n")
    let table = RowsTable(columns: ["=a", "b,c"], rows: [[.text("x"), .none], [.none, .none]])
    #expect(try table.text(as: CSVWriter()) == "'=a,\"b,c\"\r\nx,\r\n,\r\n")
  }

  @Test("the byte order mark comes first where it is asked for")
  func mark() throws {
    var bytes: [UInt8] = []
    try RowsTable(columns: ["ก"], rows: []).write(as: CSVWriter(hasBOM: true)) { bytes += copy $0 }
    #expect(bytes == [0xEF, 0xBB, 0xBF, 0xE0, 0xB8, 0x81, 0x0D, 0x0A])
  }
}
