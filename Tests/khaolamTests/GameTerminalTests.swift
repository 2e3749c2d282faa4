import Testing

@Suite("Games at a pseudo-terminal")
struct GameTerminalTests {
  /// A terminal at the page that explains a game.
  private func open(_ key: String, _ event: SmallEvent) throws -> Terminal {
    let terminal = try Terminal(
      ["--event", event.path, "--store", event.store, "--lang", "en", "--no-speech"])
    try play(
      [
        ("Press Enter to start >", ""), ("Type your team's number >", "1"),
        ("part of your name >", "1"), ("Type a number >", key),
      ], at: terminal)
    return terminal
  }

  private func play(_ steps: [(wanted: String, line: String)], at terminal: Terminal) throws {
    for step in steps {
      try terminal.expect(step.wanted)
      terminal.enter(step.line)
    }
  }

  @Test("a relay waits for each person by name")
  func relay() throws {
    let event = try GamesEvent.make()
    let terminal = try open("1", event)
    try play(
      [
        ("Press Enter to start >", ""), ("when you are at the keyboard >", ""),
        ("Your answer (/ for help) >", "white"), ("Press Enter to go on >", ""), ("Next: ", ""),
        ("Your answer (/ for help) >", "white"), ("✓ Right", ""),
      ], at: terminal)
    try terminal.expect("The team earned 200 points: 2 of 2 right.")
  }

  @Test("a duel is won by a number and an answer")
  func duel() throws {
    let event = try GamesEvent.make()
    let terminal = try open("2", event)
    try play(
      [
        ("Press Enter to start >", ""), ("or Enter for all >", ""),
        ("then Enter >", "2"), ("Team Lotus, your answer >", "white"),
        ("Press Enter to go on >", ""), ("then Enter >", "/."), ("No team had it", ""),
      ], at: terminal)
    try terminal.expect("Team Lotus: 100 points")
  }

  @Test("the bamboo is drawn as it fills")
  func bamboo() throws {
    let event = try GamesEvent.make()
    let terminal = try open("3", event)
    try play(
      [("Press Enter to start >", ""), ("Your answer (/ for help) >", "white")], at: terminal)
    try terminal.expect("│████│    │    │    │    │    │")
    try terminal.expect("The hall has 1 of 6 right answers.")
  }

  @Test("a speaking round and a discussion circle run to their end")
  func judged() throws {
    let event = try GamesEvent.make()
    let terminal = try open("4", event)
    try play(
      [
        ("Press Enter to start >", ""), ("when you are at the keyboard >", ""),
        ("Press Enter to start speaking now >", ""), ("Your answer (/ for help) >", ""),
        ("Waiting for a judge", ""), ("is done", ""), ("Type a number >", "5"),
        ("Press Enter to start >", ""), ("Chair: ", ""), ("Turn 1 of 3", ""),
        ("Turn 2 of 3", ""), ("Turn 3 of 3", ""), ("Note 1 >", "4 ห้องสมุดภาษาอังกฤษ"),
        ("Note 2 >", ""), ("Waiting for a judge", ""),
      ], at: terminal)
    try terminal.expect("is done")
  }

  @Test("practice ends at any time with a picture")
  func practice() throws {
    let event = try GamesEvent.make()
    let terminal = try open("6", event)
    try play([("Press Enter to start >", ""), ("Your answer (/ for help) >", "/0")], at: terminal)
    try terminal.expect("Box 5")
    try terminal.expect("Not asked yet")
  }
}
