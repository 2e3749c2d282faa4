import OfficialReport
import Programme
import Testing
import Vocabulary

@Suite struct ReportHTMLTests {
  private static let hostile =
    "<script>alert(1)</script>\"'&</style><img src=x onerror=alert(2)>\u{1B}[31m\u{202E}"

  /// The sample with hostile text wherever a person or a file could have put it.
  private func hostileFacts() throws -> ReportFacts {
    let bad = Self.hostile
    let both = Bilingual(same: bad)
    var facts = try sampleFacts()
    facts.event.title = both
    facts.event.description = both
    facts.event.office.name = both
    facts.event.venue = both
    facts.event.programme[0].title = both
    facts.event.teams[0].name = both
    facts.event.teams[0].resourcePerson = both
    facts.event.roster[0].name = bad
    facts.event.roster[0].position = bad
    facts.event.signatories[0].name = both
    facts.digest = bad
    facts.tests[0].title = both
    facts.tests[0].items[0].stem = bad
    facts.tests[0].items[29].options[0].text = bad
    facts.gains[0].byTopic[0].label = both
    facts.gains[0].sentence = both
    facts.surveys[0].comments[0].texts = [bad]
    facts.surveys[0].groups[0].items[0].text = both
    facts.register[0].reference = bad
    facts.register[0].text = bad
    facts.register[0].owner = bad
    facts.visits[0].visitor = bad
    facts.reflections[0].heard = bad
    facts.corrections[0].entry = bad
    facts.corrections[0].reason = bad
    facts.photos = [
      PhotoFacts(name: bad, mime: "image/png", bytes: [1, 2, 3]),
      PhotoFacts(name: "x.svg", mime: "image/svg+xml", bytes: Array("<svg/>".utf8)),
    ]
    facts.editedConclusions = [bad]
    return facts
  }

  @Test("nothing that a person or a file wrote becomes markup", arguments: Language.allCases)
  func hostile(language: Language) throws {
    let page = page(try hostileFacts(), language)
    #expect(!page.contains("<script"))
    #expect(!page.contains("<img src=x"))
    #expect(page.ranges(of: "</style>").count == 1)
    #expect(!page.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(page.contains("&lt;script&gt;"))
    let markdown = markdown(try hostileFacts(), language)
    #expect(markdown.contains("\\<script"))
    #expect(!markdown.replacing("\\<", with: "").contains("<"))
    #expect(!markdown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("the page loads nothing and runs nothing")
  func policy() throws {
    let page = page(try sampleFacts())
    #expect(
      page.contains(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
          + "form-action 'none'\""))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("url("))
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"th\">"))
  }

  @Test("in Thai no figure is left in other digits but in Latin words, quotations and codes")
  func digits() throws {
    var facts = try sampleFacts()
    facts.tests[0].items[29].options = []
    facts.tests[1].items[29].options = []
    // The entry’s name is a code.
    facts.corrections = []
    let text = visible(page(facts))
    let words = text.text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
    let left = words.filter { word in
      word.contains(where: \.isNumber) && !word.contains(where: \.isLetter)
    }
    #expect(left == [])
    #expect(text.contains("๑๕.๒๐") && text.contains("A1") && text.contains("๒.๑"))
  }

  @Test("what has to be known stands on the first page and on every page")
  func notes() throws {
    var facts = ReportFacts(event: try sourceEvent())
    #expect(page(facts).contains("@bottom-center { content: \"\";"))
    facts.isSimulated = true
    #expect(page(facts).contains("@bottom-center { content: \"ข้อมูลจำลอง ไม่ใช่ผลการดำเนินงานจริง\";"))
    #expect(visible(page(facts)).contains("เป็นข้อมูลจำลองเพื่อทดสอบระบบ มิใช่ผลการดำเนินงานจริง"))
    facts.isFrozen = true
    #expect(visible(page(facts)).contains("จัดทำในระหว่างหยุดประกาศคะแนน"))
    #expect(
      page(facts, .english).contains("Simulated data\\2c  not real results \\2f  The standings"))
  }

  @Test("photographs stand in the page itself; other kinds of file leave their place empty")
  func photos() throws {
    var facts = ReportFacts(event: try sourceEvent())
    facts.photos = [
      PhotoFacts(name: "วันที่ 2.jpg", mime: "image/jpeg", bytes: Array("photo".utf8)),
      PhotoFacts(name: "สอง.svg", mime: "image/svg+xml", bytes: Array("<svg/>".utf8)),
    ]
    let page = page(facts)
    #expect(page.contains("<img alt=\"วันที่ ๒\" src=\"data:image/jpeg;base64,cGhvdG8=\">"))
    #expect(!page.contains("image/svg"))
    #expect(
      page.contains("<div class=\"place\">พื้นที่สำหรับติดภาพถ่าย</div>\n<figcaption>สอง</figcaption>"))
  }

  @Test("Thai on an English page says so")
  func languages() throws {
    #expect(page(try sampleFacts(), .english).contains("<td lang=\"th\">นักวิชาการพัสดุ</td>"))
  }
}
