import Testing
import ThaiText
import Vocabulary

@testable import Reports

@Suite("A rally's results as a page") struct RallyPageTests {
  private func html(
    at time: String = "12:00", language: Language = .english, isSimulated: Bool = false
  ) throws -> String {
    let day = try RallyDaySample(until: time)
    return RallyPage(
      day.report(isSimulated: isSimulated), rally: day.rally, language: language
    ).html
  }

  @Test("look as they did, in Thai and in English", arguments: [Language.thai, .english])
  func snapshots(language: Language) throws {
    try expectSnapshot(try html(language: language), named: "rally-\(language.rawValue).html")
  }

  @Test("nothing is loaded and nothing runs")
  func policy() throws {
    let page = try html()
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
    for word in ["<script", "src=", "href=", "url(", "@import", "http:", "https:"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test(
    "no name and no reason is markup, breaks out of an attribute, or holds a control character",
    arguments: [Language.thai, .english])
  func harmless(language: Language) throws {
    let hostile = try HostileRally.report()
    let page = RallyPage(hostile.report, rally: hostile.rally, language: language).html
    #expect(!page.contains("<script") && !page.contains("red;"))
    #expect(
      page.contains(
        "=&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;\u{FFFD}[31m \u{FFFD}2J&quot;&amp;&quot;"))
    #expect(page.contains("<section style=\"border-color:#888888\">"))
    #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || printableLine("\($0)") == "\($0)" })
  }

  @Test("a text in the other language is marked as such")
  func languages() throws {
    #expect(try html().contains("<span lang=\"th\">ยางแบน</span>"))
    #expect(
      try html(language: .thai).contains("<span lang=\"en\">A fallen tree on the road</span>"))
    #expect(try html(language: .thai).contains("<html lang=\"th\">"))
  }

  @Test(
    "a page of simulated results says so, and a page of real ones does not",
    arguments: [true, false])
  func simulated(isSimulated: Bool) throws {
    #expect(try html(isSimulated: isSimulated).contains("SIMULATED DATA") == isSimulated)
  }

  @Test("every element that is opened is closed", arguments: ["08:00", "09:20", "12:00"])
  func balance(time: String) throws {
    let page = try html(at: time)
    for name in ["main", "section", "table", "thead", "tbody", "tr", "td", "th", "h2", "h3", "div"]
    {
      let opened = page.ranges(of: "<\(name)>").count + page.ranges(of: "<\(name) ").count
      #expect(opened == page.ranges(of: "</\(name)>").count, "\(name)")
    }
  }
}
