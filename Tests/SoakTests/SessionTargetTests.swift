import Kiosk
import Testing

@testable import Soak

@Suite("Sessions that are made up")
struct SessionTargetTests {
  @Test("reach all kinds of screens and games, in the scripts made by hand")
  func reach() throws {
    let screens = try SeedFiles.seeds(of: "session").flatMap {
      try SessionTarget().screens(of: $0.bytes)
    }
    let names = Set(screens.map(\.name.rawValue))
    #expect(
      names.isSuperset(of: [
        "welcome", "team", "person", "menu", "intro", "question", "feedback", "summary",
        "standings", "rally", "game", "survey", "note", "facilitator", "pin", "help",
        "bye",
      ]), "\(names.sorted())")
    let states = Set(
      screens.compactMap { screen in
        if case .game(let data) = screen.data { "\(data.game) \(data.state)" } else { nil }
      })
    #expect(
      states.isSuperset(of: [
        "relay handover", "duel teams", "duel buzz", "duel nobody",
        "duel summary",
        "speaking handover", "speaking prepare", "discussion roles", "discussion turn",
        "discussion notes",
      ]), "\(states.sorted())")
    let verdicts = Set(
      screens.compactMap { screen in
        if case .feedback(let data) = screen.data { data.verdict } else { nil }
      })
    #expect(
      verdicts.isSuperset(of: ["right", "wrong", "late", "saved", "pending"]),
      "\(verdicts.sorted())")
  }

  @Test("are written a step a line")
  func script() {
    let text = "@k6\n\n@+30\n@=5\n@~-7\nก\n@a\n@x2\n@@a\n@!\n@.\n@\n@+99999999999999999"
    let expected: [SessionScript.Step] = [
      .kiosk(2), .line([]), .pass(30), .hold(5), .setClock(-7), .line(Array("ก".utf8)),
      .rightAnswer, .line(Array("กก".utf8)), .line(Array("@a".utf8)), .restart, .end,
      .line(Array("@".utf8)), .pass(1_000_000_000_000_000),
    ]
    #expect(Array(SessionScript(Array(text.utf8))) == expected)
  }
}
