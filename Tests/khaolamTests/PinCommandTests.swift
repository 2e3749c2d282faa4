import Glibc
import Testing

@Suite("The facilitators' PIN on the command line")
struct PinCommandTests {
  @Test("is set at a terminal, typed twice and never shown")
  func terminal() throws {
    let event = try SmallEvent()
    let terminal = try terminal(event)
    try terminal.expect("New PIN (4 to 12 digits): ")
    terminal.enter("๒๕๕๗")
    try terminal.expect("New PIN again: ")
    terminal.enter("2557")
    try terminal.expect("The PIN of")
    #expect(terminal.child.wait() == 0)
    #expect(!terminal.transcript.contains("2557"))
    #expect(!terminal.transcript.contains("๒๕๕๗"))
  }

  @Test("is replaced at a terminal by who knows the present one")
  func replaced() throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let terminal = try terminal(event)
    try terminal.expect("Current PIN: ")
    terminal.enter("1111")
    try terminal.expect("New PIN (4 to 12 digits): ")
    terminal.enter("2558")
    try terminal.expect("New PIN again: ")
    terminal.enter("2558")
    try terminal.expect("The PIN is wrong.")
    try terminal.expect("Try again in a second.")
    #expect(terminal.child.wait() == 77)
    #expect(!terminal.transcript.contains("1111"))
  }

  @Test("typed differently the second time changes nothing, and the terminal echoes again")
  func differs() throws {
    let event = try SmallEvent()
    let terminal = try terminal(event)
    try terminal.expect("New PIN (4 to 12 digits): ")
    terminal.enter("2557")
    try terminal.expect("New PIN again: ")
    #expect(!terminal.echoes)
    terminal.enter("2558")
    try terminal.expect("was not typed the same twice")
    #expect(terminal.child.wait() == 65)
    #expect(terminal.echoes)
  }

  @Test("is left by Ctrl-C, and the terminal echoes again", arguments: ["\u{3}", "\u{1A}\u{3}"])
  func interrupted(keys: String) throws {
    let event = try SmallEvent()
    let terminal = try terminal(event)
    try terminal.expect("New PIN (4 to 12 digits): ")
    #expect(!terminal.echoes)
    terminal.type("25")
    terminal.type(keys)
    #expect(terminal.child.wait() == 130)
    #expect(terminal.echoes)
  }

  @Test(
    "has 4 to 12 digits",
    arguments: zip(["", "123\n", "1234567890123\n", "12x4\n", "1"], [1, 1, 1, 1, 5_000]))
  func malformed(line: String, count: Int) throws {
    let event = try SmallEvent()
    let result = try event.pipe(
      String(repeating: line, count: count), "pin", "set", "--pin-fd", "0")
    #expect(result.status == (line.isEmpty ? 77 : 65))
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("PIN"))
  }

  @Test("is replaced by two lines of one descriptor, the old one first")
  func descriptors() throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let missing = try event.pipe("2558\n", "pin", "set", "--pin-fd", "0")
    #expect(missing.status == 77)
    #expect(missing.errors.contains("--pin-fd"))
    let both = try event.pipe(
      "2557\n2558\n", "pin", "set", "--pin-fd", "0", "--old-pin-fd", "0")
    #expect(both.status == 0, "\(both.errors)")
    let wrong = try event.pipe(
      "2557\n2559\n", "pin", "set", "--pin-fd", "0", "--old-pin-fd", "0")
    #expect(wrong.status == 77)
    #expect(try event.entries().map(\.kind) == ["noted"])
    #expect(try event.entries().map(\.subject) == ["wrong-pin"])
    // A new process is kept waiting too.
    let soon = try event.pipe(
      "2558\n2559\n", "pin", "set", "--pin-fd", "0", "--old-pin-fd", "0")
    #expect([0, 75].contains(soon.status))
  }

  @Test("needs a terminal or a descriptor that can be read")
  func unreadable() throws {
    let event = try SmallEvent()
    #expect(try event.run("pin", "set").status == 77)
    let closed = try event.run("pin", "set", "--pin-fd", "77")
    #expect(closed.status == 66)
    #expect(closed.errors.contains("77"))
    #expect(try event.run("pin", "set", "--pin-fd", "2557x").status == 64)
  }

  @Test("is explained with examples, within 80 columns", arguments: ["pin", "pin set"])
  func help(name: String) throws {
    let result = try Program.run(name.split(separator: " ").map(String.init) + ["--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("pin set"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  private func terminal(_ event: SmallEvent) throws -> Terminal {
    try Terminal(["pin", "set", "--event", event.path, "--store", event.store, "--lang", "en"])
  }
}

extension SmallEvent {
  /// Runs a command on the event and its store, with an input.
  func pipe(_ input: String, _ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--event", path, "--store", store, "--lang", "en"], input: input)
  }
}
