import FoundationEssentials
import Glibc
import Testing

@Suite("Each kind of question at a pseudo-terminal")
struct KindsTerminalTests {
  @Test("is played right, partly right and wrong", arguments: KindsEvent.kinds.indices)
  func kinds(index: Int) throws {
    let kind = KindsEvent.kinds[index]
    let event = try KindsEvent()
    let terminal = try Terminal(
      ["--event", event.path, "--store", event.store, "--lang", "en", "--no-speech"])
    try terminal.expect("Press Enter to start >")
    terminal.enter()
    try terminal.expect("Type your team's number >")
    terminal.enter("1")
    try terminal.expect("part of your name >")
    terminal.enter("1")
    let verdict =
      switch kind.name {
      case "essay", "speaking": "Waiting for a judge"
      case "description": "Read"
      default: "✓ Right"
      }
    let rounds = [
      (kind.right, verdict), (kind.partly, "◐ Partly right"), (kind.wrong, "✗ Not right"),
    ]
    for (line, verdict) in rounds {
      guard let line else { continue }
      try terminal.expect("Type a number >")
      terminal.enter(String(index + 1))
      try terminal.expect("Press Enter to start >")
      terminal.enter()
      try terminal.expect("Your answer (/ for help) >")
      terminal.enter(Self.typed(line, at: terminal))
      try terminal.expect(verdict)
      try terminal.expect("Press Enter to go on >")
      terminal.enter()
      try terminal.expect("is done")
      try terminal.expect("Press Enter to go on >")
      terminal.enter()
    }
  }

  @Test("what is to be heard is spoken, slower when asked, through standard input")
  func speech() throws {
    let event = try KindsEvent()
    let spoken = event.folder.path("spoken")
    let terminal = try Terminal(
      ["--event", event.path, "--store", event.store, "--lang", "en"],
      environment: [
        "PATH": "\(Program.checkout)/Tests/khaolamTests/Programs:/usr/bin:/bin", "SPOKEN": spoken,
      ])
    let place = KindsEvent.kinds.firstIndex { $0.name == "dictation" } ?? 0
    for (wanted, line) in [
      ("Press Enter to start >", ""), ("Type your team's number >", "1"),
      ("part of your name >", "1"), ("Type a number >", String(place + 1)),
      ("Press Enter to start >", ""),
    ] {
      try terminal.expect(wanted)
      terminal.enter(line)
    }
    try terminal.expect("Your answer (/ for help) >")
    try Self.waitFor("-v en-gb -s 140 --stdin\nClose the door.\nend\n", in: spoken)
    terminal.enter("-")
    try terminal.expect("Your answer (/ for help) >")
    try Self.waitFor("-v en-gb -s 115 --stdin\nClose the door.\nend\n", in: spoken)
    terminal.enter("*2")
    try terminal.expect("Your answer (/ for help) >")
    try Self.waitFor(
      "-v en-gb -s 115 --stdin\nClose the door.\n\nClose the door.\nend\n", in: spoken)
    terminal.enter("close the door")
    try terminal.expect("✓ Right")
  }

  /// A line with the keys that the screen shows for its options, each written as its text in braces.
  private static func typed(_ line: String, at terminal: Terminal) -> String {
    line.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .map { index, part -> String in
        guard index > 0, let end = part.firstIndex(of: "}") else { return String(part) }
        let rest = part[part.index(after: end)...]
        let mark = ".  \(part[..<end])"
        guard let shown = terminal.transcript.ranges(of: mark).last else { return "?" }
        let before = terminal.transcript[..<shown.lowerBound].reversed()
        return "\(Self.letter(before: before))\(rest)"
      }.joined()
  }

  /// The key before a choice's text: the last letter that is no part of a colour's sequence.
  private static func letter(before reversed: some Sequence<Character>) -> String {
    var isInSequence = false
    for character in reversed {
      // Bold ends with ESC [ 0 m, read backwards here.
      if character == "m" { isInSequence = true }
      if !isInSequence, character.isLetter { return String(character) }
      if character == "\u{1B}" { isInSequence = false }
    }
    return "?"
  }

  /// Waits until the end of a file is a text, at most ten seconds.
  private static func waitFor(_ text: String, in path: String) throws {
    let deadline = ContinuousClock.now + .seconds(10)
    var found = ""
    while ContinuousClock.now < deadline {
      found = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      if found.hasSuffix(text) { return }
      _ = poll(nil, 0, 20)
    }
    Issue.record("never said \(text); said \(found)")
  }
}
