import FoundationEssentials
import Programme
import Testing
import Vocabulary

@testable import Journal
@testable import Reports

@Suite("The projector page")
struct ProjectorPageTests {
  private let points: [(TeamID, Int, Int)] = [
    ("phuttharaksa", 100, 0), ("ratchaphruek", -60, 10), ("ratchaphruek", 1_250, 30),
  ]

  /// The page of a state.
  private func page(
    _ state: PageState, event: Event = Sample.event, _ language: Language = .thai
  ) -> String {
    ProjectorPage(of: event, language: language).files(state, revision: 7).page
  }

  /// What changes on the page.
  private func live(_ html: String) throws -> String {
    let start = try #require(html.firstRange(of: "<div id=\"live\">\n"))
    let end = try #require(html.firstRange(of: "</div>\n<script>"))
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test("shows teams, course and happenings in both languages")
  func snapshot() throws {
    try expectSnapshot(
      live(page(PageSample.state(points))), named: "page.html")
  }

  @Test("says that it is frozen, and that the data are simulated")
  func banners() throws {
    let state = PageSample.state(points, freeze: PageSample.at(45), isSimulated: true)
    let html = page(state)
    #expect(html.contains("รอประกาศผล · แสดงคะแนนถึง 13:45 น."))
    #expect(html.contains("SIMULATED DATA: not real results"))
    let plain = try live(page(PageSample.state(points)))
    #expect(!plain.contains("banner"))
  }

  @Test("says that there is nothing yet")
  func empty() throws {
    let html = try live(page(PageSample.state([])))
    #expect(html.contains("No points yet") && html.contains("Nothing yet"))
    #expect(!html.contains("class=\"chart\""))
  }

  @Test("begins in the language asked for; either can be chosen without a script")
  func languages() {
    let english = page(PageSample.state([]), .english)
    #expect(english.contains("<html lang=\"en\""))
    #expect(english.contains("id=\"en\" checked"))
    #expect(page(PageSample.state([])).contains("id=\"th\" checked"))
  }

  @Test("lets no name become markup, nor its update a script's end")
  func hostile() throws {
    let text = HostileRally.text
    var event = PageSample.event(teams: 2) { _ in Bilingual(same: text) }
    event.title = Bilingual(same: text)
    event.quizzes[0].title = Bilingual(same: text)
    let state = PageSample.state([("t1", 3, 0), (TeamID(text), 5, 1)], event: event)
    let files = ProjectorPage(of: event, language: .thai).files(state, revision: 1)
    let (html, update) = (files.page, files.update)
    #expect(html.ranges(of: "<script").count == 1)
    #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
    #expect(!update.contains("<") && !update.contains("\u{2028}"))
    #expect(update.hasPrefix("khaolam(1, \"") && update.hasSuffix("\");\n"))
  }

  @Test("loads nothing from outside, and runs no script but its own")
  func policy() {
    let html = page(PageSample.state(points))
    #expect(html.contains("default-src 'none'; script-src '\(PageScript.digest)' 'strict-dynamic'"))
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("url("))
    var hash = SHA256Stream()
    hash.update(Array(PageScript.text.utf8))
    #expect(PageScript.digest == "sha256-" + Data(hash.finish()).base64EncodedString())
  }

  @Test("has a card for each of twelve teams, told apart without colour")
  func twelve() throws {
    let event = PageSample.event(teams: 12) { Bilingual(th: "ทีมที่ \($0)", en: "Team \($0)") }
    let html = try live(
      page(PageSample.state([("t9", 10, 0)], event: event), event: event))
    #expect(html.ranges(of: "<li class=\"card\"").count == 12)
    // The chart tells the first six apart, and says all in words.
    #expect(html.ranges(of: "class=\"line\"").count == 6)
    #expect(html.ranges(of: "class=\"other\"").count == 6)
    #expect(html.contains("Team 12 from 0 to 0 points"))
    // Eleven share the second place.
    #expect(html.ranges(of: ">tied<").count == 11)
  }
}
