import Entries
import Testing
import Vocabulary

@testable import Kiosk

@Suite("Colour never carries meaning alone")
struct ColourMeaningTests {
  private func text(_ screen: Screen, _ colours: TerminalStyle.Colours) -> String {
    String(
      decoding: TextRenderer(columns: 80, style: TerminalStyle(colours: colours)).render(screen),
      as: UTF8.self)
  }

  @Test(
    "every screen says the same without colours and without bold",
    arguments: 0..<4)
  func stripped(walk: Int) throws {
    let bundled = try BundledRoom()
    try bundled.setPin()
    var room = bundled.room(language: walk % 2 == 0 ? .thai : .english)
    room.isLocked = true
    var wanderer = Wanderer(room, seed: "colour \(walk)")
    for _ in 0..<80 {
      for screen in wanderer.step() {
        let plain = text(screen, .none)
        #expect(!plain.contains("\u{1B}"))
        for colours in [TerminalStyle.Colours.palette, .full] {
          let styled = text(screen, colours)
          #expect(styled.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain, "\(screen.place)")
        }
      }
    }
    withExtendedLifetime(bundled) {}
  }

  @Test(
    "right, partly right, wrong, late and skipped are told apart by words",
    arguments: Language.allCases)
  func verdicts(language: Language) {
    let titles =
      Verdict.allCases.map { Phrase.verdict($0)[language] }
      + [Phrase.skipped[language], Phrase.nearMiss[language], Phrase.saved[language]]
    let words = titles.map { title in
      title.filter { $0.isLetter || $0 == " " || ("\u{E00}"..."\u{E7F}").contains($0) }
    }
    #expect(words.allSatisfy { !$0.filter { $0 != " " }.isEmpty })
    #expect(Set(words).count == words.count)
  }
}
