import OfficialReport
import Testing
import Vocabulary

@Suite struct ReportDocumentTests {
  private func document(_ blocks: [ReportBlock], _ language: Language = .thai) -> ReportDocument {
    ReportDocument(language: language, title: "x", runningNote: "", blocks: blocks)
  }

  private let table = ReportTable(
    "จำนวน | คน", columns: [.init("ทีม"), .init("คน", .number)],
    rows: [.init(["ก *1*", "12"]), .init(["รวม", "12"], isTotal: true)], notes: ["หมายเหตุ 1"])

  @Test("tables and charts are numbered through, forms are not")
  func numbers() throws {
    let document = OfficialReport(facts: try sampleFacts(), language: .thai).document
    let numbered = tables(document).filter(\.isNumbered).map(\.caption)
    #expect(numbered.first == "ตารางที่ 1 จำนวนผู้เข้าร่วมโครงการ จำแนกตามทีม")
    for (index, caption) in numbered.enumerated() {
      #expect(caption.hasPrefix("ตารางที่ \(index + 1) "))
    }
    #expect(charts(document).map(\.number) == [1, 2, 3, 4])
    #expect(charts(document).allSatisfy { $0.caption.hasPrefix("แผนภูมิที่ \($0.number) ") })
    #expect(charts(document).allSatisfy { $0.table.caption.hasPrefix("ข้อมูลของแผนภูมิที่") })
  }

  @Test("Markdown has the table with its alignment, its marks escaped and its total set off")
  func markdownTable() {
    #expect(
      ReportMarkdown(document([.table(table)])).page == """
        **จำนวน \\| คน**

        | ทีม | คน |
        | --- | --: |
        | ก \\*๑\\* | ๑๒ |
        | **รวม** | **๑๒** |

        หมายเหตุ ๑

        """)
  }

  @Test("HTML has the table with headings for rows and columns")
  func htmlTable() {
    let page = ReportHTML(document([.table(table)])).page
    #expect(page.contains("<table class=\"short\">\n<caption>จำนวน | คน</caption>"))
    #expect(page.contains("<th scope=\"col\">ทีม</th>"))
    #expect(page.contains("<tr><th scope=\"row\">ก *๑*</th><td class=\"n\">๑๒</td></tr>"))
    #expect(page.contains("<tr class=\"total\">"))
    #expect(page.contains("<p class=\"remark\">หมายเหตุ ๑</p>"))
  }

  @Test("lists show their labels and nest in both")
  func lists() {
    let list = ReportList([.init(label: "1.", text: "ก", parts: [.init(label: "–", text: "ข 2")])])
    let markdown = ReportMarkdown(document([.list(list)])).page
    #expect(markdown == "- ๑. ก\n  - ข ๒\n")
    #expect(visible(ReportHTML(document([.list(list)])).page).text == "๑. ก – ข ๒")
  }

  @Test("codes and quotations keep their digits")
  func verbatim() {
    let table = ReportTable(
      "", columns: [.init("ก"), .init("ข")],
      rows: [.init([.code("12345678"), .verbatim("At 9 o'clock")])])
    let page = ReportHTML(document([.table(table)])).page
    #expect(page.contains("<code>12345678</code>"))
    #expect(page.contains("At 9 o&#39;clock"))
  }

  @Test("a running note cannot leave its string")
  func runningNote() {
    var document = document([])
    document.runningNote = "a\"}</style>\\ 2"
    let page = ReportHTML(document).page
    #expect(page.contains("content: \"a\\22 \\7d \\3c \\2f style\\3e \\5c  ๒\";"))
    #expect(page.ranges(of: "</style>").count == 1)
  }
}
