import Programme
import Testing
import Vocabulary

@testable import Kiosk
@testable import Soak

@Suite("Laws of sessions break")
struct SessionLawTests {
  @Test("where a screen can't be shown, says nothing, or asks the same key twice")
  func screens() throws {
    let sound = Screen(.menu, title: "Menu", body: ["ข้าวหลาม"], prompt: "Go")
    try ScreenLaws.check(sound)
    var broken = Array(repeating: sound, count: 6)
    broken[0].title = ""
    broken[1].prompt = ""
    broken[2].body = ["\u{1B}[2J"]
    broken[3].notice = "a\u{202E}b"
    broken[4].choices = [
      Choice(key: "1", id: "a", text: "a"), Choice(key: "1", id: "b", text: "b"),
    ]
    broken[5].choices = [
      Choice(key: String(repeating: "k", count: 50), id: "a", text: "a")
    ]
    for screen in broken { #expect(throws: BrokenLaw.self) { try ScreenLaws.check(screen) } }
  }

  /// Laws that have seen a kiosk show screens, each after a line.
  private func check(_ steps: (Screen, String?)...) throws {
    let made = try #require(SessionEvent.made)
    let store = try SessionStore()
    var laws = SessionLaws(event: made.event, journal: try store.connect())
    laws.restart(0, named: "k0")
    for (screen, line) in steps { try laws.check([screen], after: line, at: 0) }
  }

  @Test("where another PIN, or none, lets facilitators in")
  func pin() throws {
    let asked = Screen(.pin, title: "PIN", prompt: "PIN")
    let entered = Screen(.facilitator, title: "Desk", prompt: "Go")
    try check((asked, "/9"), (entered, "2468"), (entered, "x"))
    #expect(throws: BrokenLaw.self) { try check((asked, "/9"), (entered, "2469")) }
    #expect(throws: BrokenLaw.self) { try check((entered, "2468")) }
    let welcome = Screen(.welcome, title: "Welcome", prompt: "Enter")
    #expect(throws: BrokenLaw.self) {
      try check((asked, "/9"), (entered, "2468"), (welcome, "/0"), (entered, ""))
    }
  }

  @Test("where someone is named who is not signed in, or figures are invented")
  func names() throws {
    let made = try #require(SessionEvent.made)
    let named = Screen(.menu, title: made.event.roster[0].name, prompt: "Go")
    #expect(throws: BrokenLaw.self) { try check((named, "1")) }
    let standings = Screen(
      .standings, title: "Standings", prompt: "Go",
      data: .standings(StandingsData(standings: [])))
    #expect(throws: BrokenLaw.self) { try check((standings, "1")) }
    let feedback = Screen(
      .feedback, title: "Right", prompt: "Go",
      data: .feedback(
        FeedbackData(
          verdict: "right", points: 100, total: 100, expected: [],
          entry: EntryName(kiosk: "k0@9f2c41d07b6e8a53", seq: 1))))
    #expect(throws: BrokenLaw.self) { try check((feedback, "A")) }
  }
}
