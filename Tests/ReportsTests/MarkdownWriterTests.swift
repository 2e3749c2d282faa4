import Testing
import Vocabulary

@testable import Reports

@Suite struct MarkdownWriterTests {
  @Test("a heading and a table, marks and line ends of texts being harmless")
  func table() throws {
    let heading = TableHeading(
      table: "people", event: Sample.event, language: .english, isSimulated: true, isFrozen: true,
      digest: Sample.digest)
    let table = RowsTable(
      columns: ["person", "points"],
      rows: [
        [.text("a|b *c* <img>\n# d\u{1B}[2J\u{202E}"), .integer(-5)],
        [.text("ข้าวหลาม"), .decimal(2.0 / 3)], [.none, .decimal(3)],
      ])
    #expect(
      try table.text(as: MarkdownWriter(heading: heading)) == """
        # People

        Staff development to raise management quality to international standard

        **Simulated data, not real results**

        **The standings are frozen: what came later is left out**

        | Person | Points |
        | --- | --- |
        | a\\|b \\*c\\* \\<img\\> \\# d\u{FFFD}\\[2J | -5 |
        | ข้าวหลาม | 0.6667 |
        |  | 3 |

        Time limits are longer for people who need it: ask a facilitator.

        Journal digest: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

        """)
  }
}
