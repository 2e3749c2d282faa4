import Journal
import Testing
import Vocabulary

@testable import Reports

@Suite struct HTMLWriterTests {
  private func page(_ rows: [[Cell]], language: Language = .english) throws -> String {
    let heading = TableHeading(
      table: "people", event: Sample.event, language: language, isSimulated: true, isFrozen: false,
      digest: Sample.digest)
    return try RowsTable(columns: ["person", "points"], rows: rows)
      .text(as: HTMLWriter(heading: heading))
  }

  @Test("a page with a caption and headings that say what they head, all of it escaped")
  func table() throws {
    let page = try page([
      [.text("<b>&\"'\u{1B}\u{202E}"), .integer(-5)], [.text("ข้าวหลาม"), .decimal(2.0 / 3)],
      [.none, .none],
    ])
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("<caption>People<br><small>Staff development"))
    #expect(page.contains("<strong>Simulated data, not real results</strong></caption>"))
    #expect(page.contains("<th scope=\"col\">Person</th><th scope=\"col\">Points</th></tr>"))
    #expect(
      page.contains(
        """
        <tr><th scope="row">&lt;b&gt;&amp;&quot;&#39;\u{FFFD}</th><td class="n">-5</td></tr>
        <tr><th scope="row" lang="th">ข้าวหลาม</th><td class="n">0.6667</td></tr>
        <tr><th scope="row"></th><td></td></tr>
        </tbody>
        """))
    #expect(page.contains("\"Sarabun\""))
    #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'"))
    #expect(
      page.hasSuffix(
        "</table>\n<p>Time limits are longer for people who need it: ask a facilitator.</p>\n"
          + "<p class=\"digest\">Journal digest: \(Sample.digest.digits)</p>\n</main>\n"
          + "</body>\n</html>\n"))
  }

  @Test("in Thai the page is Thai, and an empty table is its headings")
  func thai() throws {
    let page = try page([], language: .thai)
    #expect(page.contains("<html lang=\"th\">"))
    #expect(page.contains("<caption>ผลรายบุคคล<br>"))
    #expect(page.contains("<tbody>\n</tbody>"))
  }
}
