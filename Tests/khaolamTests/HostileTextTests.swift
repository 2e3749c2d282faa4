import FoundationEssentials
import Generators
import Testing

@Suite("Hostile texts")
struct HostileTextTests {
  /// A formula, markup, escape sequences of both kinds, bidirectional overrides, hidden characters.
  private static let hostile =
    "=HYPERLINK(\"http://x\")<script>alert(1)</script>\u{1B}[31m\u{1B}]0;t\u{7}\u{9B}31m\u{85}"
    + "\u{202E}\u{2066}\u{200F}\u{2028}\u{FEFF}end"

  /// The small event with hostile texts wherever a person or a file has a say.
  private static func event() throws -> SmallEvent {
    let json = String(decoding: try JSONEncoder().encode(hostile), as: UTF8.self).dropFirst()
      .dropLast()
    let cell = hostile.replacing("\"", with: "\"\"")
    let gift = hostile.reduce(into: "") { text, character in
      if "=~#{}:".contains(character) { text += "\\" }
      text.append(character)
    }.replacing("\u{2028}", with: "")
    return try SmallEvent(
      bank: SmallEvent.bank.replacing("Good morning", with: "\(gift) morning")
        .replacing("=yes", with: "=yes \(gift)").replacing("not quite", with: gift),
      roster: SmallEvent.roster.replacing("First Rose", with: "\"\(cell)\"")
        .replacing("Fir,", with: "\"-1+2\u{1B}[2J\",").replacing("Second Rose", with: "@SUM(A1)"),
      event: SmallEvent.event.replacing("\"A small event", with: "\"\(json) A small event")
        .replacing("name: \"Rose\"", with: "name: \"\(json) Rose\"")
        .replacing("title: \"Fair\"", with: "title: \"\(json) Fair\""))
  }

  /// The control, format and separator characters of a text, but for its line ends.
  private func unsafe(_ text: String, besides allowed: Set<Unicode.Scalar> = ["\n"]) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: !allowed.contains(scalar)
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  @Test("reach no output of any command, as text or as JSON")
  func commands() throws {
    let event = try Self.event()
    let client = try event.kiosk()
    _ = try client.walk("", "1", "2", "1", "", "A", "", "A", "")
    #expect(try client.finish() == 0)
    let bank = event.folder.path("bank.gift")
    let commands = [
      ["event", "check", event.path], ["event", "show"], ["bank", "check", bank],
      ["bank", "check", "--format", "json", bank], ["bank", "show", bank],
      ["bank", "show", "--format", "json", bank], ["board"], ["board", "--people"],
      ["board", "--people", "--format", "json"], ["journal", "verify"], ["journal", "export"],
      ["export", "people", "--format", "json"], ["export", "standings", "--format", "json"],
      ["export", "answers", "--format", "json"], ["roster", "draw"],
      ["roster", "draw", "--all", "--balance", "title,nickname", "--format", "json"],
    ]
    for command in commands {
      let result = try Program.run(command + ["--event", event.path, "--store", event.store])
      #expect(result.status == 0, "\(command): \(result.errors)")
      #expect(unsafe(result.output) == [], "\(command)")
      #expect(unsafe(result.errors) == [], "\(command)")
    }
    let json = try event.run("bank", "show", "--format", "json", bank).output
    #expect(json.contains("\\u202e"))
  }

  @Test("reach no screen of the line protocol")
  func screens() throws {
    let event = try Self.event()
    let client = try event.kiosk()
    let lines = ["", "1", "2", "1", "", "A", "", "A", "", "", "5", "", "/0", "1", "\u{202E}x"]
    for line in lines {
      let screen = try #require(try client.type(line))
      let texts =
        [screen.title, screen.prompt, screen.notice ?? ""] + screen.body
        + screen.choices.flatMap { [$0.key, $0.id, $0.text] } + (screen.data.expected ?? [])
      for text in texts { #expect(unsafe(text) == [], "\(screen.screen)") }
    }
  }

  @Test("are exported as text that no spreadsheet calculates")
  func exports() throws {
    let event = try Self.event()
    let people = try event.run("export", "people").output
    #expect(unsafe(people, besides: ["\n", "\r"]) == [])
    #expect(people.contains("'=HYPERLINK"))
    #expect(people.contains("'@SUM(A1)"))
    for cell in people.split(separator: ",") {
      #expect(!cell.hasPrefix("=") && !cell.hasPrefix("\"="))
    }
    let standings = try event.run("export", "standings").output
    #expect(standings.contains("'=HYPERLINK"))
  }

  @Test("in a list of people are imported harmless")
  func roster() throws {
    let event = try Self.event()
    let list = try event.folder.write(
      "list.csv", "ชื่อ,\u{1B}[31mรุ่น,ทีม\n\u{1B}]0;t\u{7}A B,=1+1\u{202E},\n")
    let result = try event.run("roster", "import", list)
    #expect(result.status == 0)
    #expect(unsafe(result.output + result.errors, besides: ["\n", "\r"]) == [])
    #expect(result.output.contains(",'=1+1"))
    let faulty = try event.folder.write("faulty.csv", "ชื่อ,ทีม\nA,\u{1B}[31m\u{9B}x\n")
    let faults = try event.run("roster", "import", faulty)
    #expect(faults.status == 65)
    #expect(unsafe(faults.errors) == [])
  }

  @Test("in a rally's route reach no terminal of who clocks and judges cars")
  func route() throws {
    let evil = "\\u001b[31m\\u009b\\u202e"
    let event = try RallyEvent(
      route: LittleRally.routeText.replacing("There are boats", with: "\(evil)There are boats")
        .replacing("มีเรือ", with: "\(evil)มีเรือ").replacing("\"Lake\"", with: "\"\(evil)Lake\""))
    try event.setPin()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    let hint = try event.run("rally", "hint", "mali/1")
    _ = try event.run("rally", "arrive", "mali/1", "lake", "--at", "08:50")
    let judged = try event.run("rally", "judge", "mali/1", "lake", "--rc", "200", pin: "2468")
    for (result, words) in [(hint, "There are boats."), (judged, "Lake")] {
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.output.contains(words))
      #expect(unsafe(result.output) == [])
    }
  }

  @Test("in names of stores, kiosks and commands come back harmless")
  func words() throws {
    let event = try SmallEvent()
    let evil = "\u{1B}[31m\u{202E}\u{9B}x"
    let runs = [
      (try Program.run("board", "--event", event.path, "--store", "/proc/\(evil)"), 73),
      (try Program.run("board", "--event", "/nonexistent/\(evil)"), 66),
      (try Program.run("bank", "check", evil), 66),
      (try event.run("roster", "move", evil, "1", "--reason", "x"), 65),
      (try event.run("roster", "move", "r1", evil, "--reason", "x"), 65),
      (try event.run("roster", "draw", "--balance", evil), 65),
      (try event.run("roster", "import", evil), 66),
      (try Program.run("kiosk", "--kiosk", evil), 64),
      (try Program.run("kiosk", "--kiosk", ""), 64),
      (try Program.run("simulate", "--kiosk", evil), 64),
      (try Program.run("simulate", "--kiosk", ""), 64),
      (try Program.run("simulate", "--kiosk", String(repeating: "k", count: 65)), 64),
      (try Program.run(evil), 64),
      (try Program.run("board", "--\(evil)"), 64),
      (try Program.run("board", "--format", evil), 64),
    ]
    for (result, status) in runs {
      #expect(result.status == Int32(status))
      #expect(unsafe(result.output + result.errors) == [])
    }
  }

  /// What a terminal is, and whether it gets colours.
  static let terminals: [(variables: [String: String], options: [String], colours: Bool)] = [
    (["TERM": "xterm-256color"], [], true),
    (["TERM": "xterm-256color", "COLORTERM": "truecolor"], [], true),
    (["TERM": "xterm-256color"], ["--no-color"], false),
    (["TERM": "xterm-256color", "NO_COLOR": "1"], [], false),
    (["TERM": "dumb"], [], false),
  ]

  @Test(
    "leave nothing but our own colours on a terminal, and those only where they are wanted",
    arguments: 0..<5)
  func terminal(index: Int) throws {
    let (variables, options, hasColours) = Self.terminals[index]
    let event = try Self.event()
    let terminal = try Terminal(
      ["kiosk", "--event", event.path, "--store", event.store, "--lang", "en"] + options,
      environment: variables)
    try terminal.expect("Press Enter to start >")
    terminal.enter()
    try terminal.expect("number >")
    terminal.enter("1")
    try terminal.expect("name >")
    terminal.enter("2")
    try terminal.expect("Type a number >")
    terminal.enter("1")
    try terminal.expect("to start >")
    for _ in 1...2 {
      terminal.enter()
      try terminal.expect("Your answer (/ for help) >")
      terminal.enter("/.")
      try terminal.expect("go on >")
    }
    terminal.type("\u{3}")
    #expect(terminal.child.wait() == 0)
    let colour = try Regex("\u{1B}\\[(0|1|38;5;[0-9]+|38;2;[0-9]+;[0-9]+;[0-9]+)m")
    // The terminal itself puts a carriage return before each line feed.
    let rest = terminal.transcript.replacing(colour, with: "").replacing("^C", with: "")
    #expect(unsafe(rest, besides: ["\n", "\r"]) == [])
    #expect(terminal.transcript.contains("\u{1B}") == hasColours)
  }
}
