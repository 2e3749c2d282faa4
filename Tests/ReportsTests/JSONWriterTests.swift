import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  @Test("rows are objects, one a line, with members in the order of the columns")
  func rows() throws {
    let table = RowsTable(
      columns: ["z", "a"],
      rows: [[.integer(-5), .text("ข้าวหลาม")], [.decimal(0.5), .none], [.decimal(1), .text("")]])
    #expect(
      try table.text(as: JSONWriter()) == """
        [
        {"z":-5,"a":"ข้าวหลาม"},
        {"z":0.5,"a":null},
        {"z":1,"a":""}
        ]

        """)
  }

  @Test(
    "texts are kept whole, with what a terminal might obey escaped",
    arguments: [
      (#"=HYPERLINK("x")"#, #""=HYPERLINK(\"x\")""#),
      ("a\\b\n\t\r", #""a\\b\n\t\r""#),
      ("\u{1B}[31m", #""\u001b[31m""#),
      ("\u{0}", #""\u0000""#),
      ("\u{7F}", #""\u007f""#),
      ("\u{9B}2J ก", #""\u009b2J ก""#),
      ("<script>", #""<script>""#),
    ])
  func escapes(text: String, value: String) throws {
    let table = RowsTable(columns: ["t"], rows: [[.text(text)]])
    #expect(try table.text(as: JSONWriter()) == "[\n{\"t\":\(value)}\n]\n")
  }
}
