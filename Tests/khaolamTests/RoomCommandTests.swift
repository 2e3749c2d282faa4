import FoundationEssentials
import Testing

@Suite("The room on the command line: freeze and reveal, closed quizzes, messages")
struct RoomCommandTests {
  private func withPin(_ event: SmallEvent, _ arguments: String...) throws -> Program.Result {
    try Program.run(
      arguments + ["--pin-fd", "0", "--event", event.path, "--store", event.store, "--lang", "en"],
      input: "2557\n")
  }

  @Test("nothing that is held back is in any output, until it is revealed")
  func hidden() throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    _ = try withPin(event, "adjust", "rose", "111", "--reason", "seen")
    #expect(try withPin(event, "board", "freeze").status == 0)
    _ = try withPin(event, "adjust", "lotus", "54321", "--reason", "a-secret-reason")
    let client = try event.kiosk("k9")
    var screen = try client.walk("", "2", "1", "1", "")
    while let shown = screen, shown.screen == "question" {
      _ = try client.walk(event.rightAnswer(to: shown))
      screen = try client.walk("")
    }
    let menu = try client.walk("")
    let standings = try client.walk(
      try #require(menu?.choices.first { $0.id == "standings" }?.key))
    #expect(standings?.body.first?.contains("FROZEN") == true)
    var outputs = [standings?.body.joined() ?? ""]
    #expect(try client.finish() == 0)

    for arguments in [
      ["board"], ["board", "--format", "json"], ["board", "--people"], ["board", "--badges"],
      ["export", "standings"], ["export", "people"], ["export", "answers"],
      ["export", "corrections"], ["export", "items"], ["export", "badges"],
      ["export", "standings", "--format", "json"], ["export", "people", "--format", "html"],
      ["export", "answers", "--format", "md"],
      ["certificates", "--only", "teams", "--all"],
    ] {
      let result = try Program.run(
        arguments + ["--event", event.path, "--store", event.store, "--lang", "en"])
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      outputs.append(result.output)
      #expect(
        arguments[0] == "board" || result.errors.contains("frozen"), "\(arguments) does not say so")
    }
    let page = event.folder.path("page")
    #expect(try event.run("page", page).status == 0)
    for file in ["index.html", "board.js"] {
      outputs.append(try String(contentsOfFile: "\(page)/\(file)", encoding: .utf8))
    }
    for output in outputs {
      for secret in ["54321", "54,321", "๕๔,๓๒๑", "a-secret-reason", "55,1", "551", "krung", "k9@"]
      {
        #expect(!output.contains(secret), "\(secret) in \(output.prefix(200))")
      }
    }
    #expect(outputs.contains { $0.contains("111") })
    #expect(outputs.contains { $0.contains("*** FROZEN ***") })
    let board = try event.run("board", "--format", "json").output
    #expect(board.contains(#""frozen" : true"#) || board.contains(#""frozen":true"#))
    #expect(try withPin(event, "board", "--live").output.contains("5"))
    #expect(
      try withPin(event, "export", "corrections", "--live").output.contains("a-secret-reason"))
    #expect(try event.run("export", "standings", "--live").status == 77)

    let reveal = try withPin(event, "board", "reveal")
    #expect(reveal.status == 0, "\(reveal.errors)")
    let places = reveal.output.split(separator: "\n").filter {
      $0.contains("  Rose") || $0.contains("  Lotus")
    }
    #expect(places.map { $0.contains("Lotus") } == [false, true])
    #expect(reveal.output.contains("Place 2, "))
    #expect(try event.run("export", "corrections").output.contains("a-secret-reason"))
    #expect(try event.run("journal", "verify").status == 0)
    #expect(try withPin(event, "board", "thaw").status == 77)
    // Again from the start: the projector may have been off.
    #expect(try withPin(event, "board", "reveal").output == reveal.output)
  }

  @Test(
    "a freeze looks back to a time that was, not ahead", arguments: ["25:00", "2999-01-01T10:00"])
  func times(time: String) throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    #expect(try withPin(event, "board", "freeze", "--at", time).status == 64)
    #expect(try withPin(event, "board", "freeze", "--at", "2014-10-17T09:00").status == 0)
    #expect(try withPin(event, "board", "thaw").status == 0)
  }

  @Test("a quiz is closed and opened for all terminals")
  func gates() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1")
    _ = try client.walk("", "1", "1")
    #expect(try event.run("quiz", "close", "fair", "--lang", "en").output == "“Fair” is closed.\n")
    #expect(try client.walk("1")?.screen == "menu")
    let entries = try event.entries().count
    #expect(try event.run("quiz", "close", "fair").status == 0)
    #expect(try event.entries().count == entries)
    #expect(try event.run("quiz", "open", "fair", "--lang", "en").output == "“Fair” is open.\n")
    #expect(try client.walk("1")?.screen == "intro")
    #expect(try client.finish() == 0)
    let wrong = try event.run("quiz", "open", "fairr", "--lang", "en")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("Did you mean `fair`?"))
  }

  @Test("a quiz is paused, extended, and told of; what is said again changes nothing")
  func pauses() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1")
    _ = try client.walk("", "1", "1", "1", "")
    #expect(try event.run("quiz", "pause", "fair", "--lang", "en").output.contains("is paused"))
    let paused = try #require(try client.read())
    #expect([paused.screen, paused.cause] == ["question", "message"])
    #expect(try client.walk("A")?.notice?.contains("have paused this") == true)
    let status = try event.run("quiz", "status", "--lang", "en").output
    #expect(status.contains("Fair (paused): 0 of 6 finished; playing: Sec (k1)\n"))
    let entries = try event.entries().count
    #expect(try event.run("quiz", "pause", "fair").status == 0)
    #expect(try event.entries().count == entries)
    #expect(
      try event.run("quiz", "extend", "fair", "15", "--lang", "en").output
        == "“Fair” has 15 seconds more for each question (15 in all).\n")
    #expect(try event.run("quiz", "open", "fair").status == 0)
    #expect(try event.run("quiz", "extend", "fair", "0").status == 64)
    #expect(try event.run("quiz", "extend", "far", "5").status == 65)
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("a message to the room shows at a kiosk that nobody types at")
  func say() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("k1")
    #expect(try event.run("say", "Lunch is ready.").status == 0)
    let screen = try #require(try client.read())
    #expect(screen.screen == "welcome")
    #expect(screen.cause == "message")
    #expect(screen.notice == "From the facilitators: Lunch is ready.")
    #expect(try client.finish() == 0)
    #expect(try event.run("say", " ").status == 64)
    #expect(try event.run("say", "two\nlines").status == 64)
  }
}
