import FoundationEssentials
import Glibc
import Testing

@Suite("Corrections on the command line")
struct CorrectionCommandTests {
  /// An event of which the first of Lotus has answered a quiz, all wrongly.
  private func played() throws -> SmallEvent {
    let event = try SmallEvent()
    let client = try event.kiosk("k1")
    var screen = try client.walk("", "2", "1", "1", "")
    while let question = screen?.data.id, screen?.screen == "question" {
      _ = try client.walk(question == "a2" ? "9" : question == "b2" ? "Siam" : "B")
      screen = try client.walk("")
    }
    #expect(try client.finish() == 0)
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    return event
  }

  private func correct(_ event: SmallEvent, _ arguments: String...) throws -> Program.Result {
    try Program.run(
      arguments + ["--pin-fd", "0", "--event", event.path, "--store", event.store, "--lang", "en"],
      input: "2557\n")
  }

  private func points(_ event: SmallEvent) throws -> Int? {
    try PrintedBoard(event.run("board", "--format", "json").output).standings
      .first { $0.team == "lotus" }?.points
  }

  /// The entry that a correction was noted as.
  private func noted(_ result: Program.Result) throws -> String {
    let line = try #require(result.output.split(separator: "\n").last { $0.hasPrefix("noted as ") })
    return String(line.dropFirst("noted as ".count).prefix { $0 != ";" })
  }

  @Test("show their effect, are made, listed, undone, and leave the journal sound")
  func wholeWay() throws {
    let event = try played()
    let before = try points(event)
    let dry = try correct(event, "adjust", "2", "70", "--reason", "best cheer", "--dry-run")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(dry.output.contains("Lotus: "))
    #expect(try points(event) == before)

    let regrade = try correct(
      event, "regrade", "fair", "b2", "--accept", "SIAM", "--reason", "an old name")
    #expect(regrade.status == 0, "\(regrade.errors)")
    #expect(regrade.output.contains("question b2 of Fair accepts “SIAM”, too (an old name)"))
    // 100 and then 350 of one person, for a team of three scaled to two.
    #expect(before == 67)
    #expect(try points(event) == 233)
    let answers = try event.run("export", "answers").output
    #expect(answers.contains("b2") && answers.contains("right"))

    let undo = try correct(event, "undo", noted(regrade), "--reason", "not today")
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(try points(event) == before)

    let rows = try event.run("export", "corrections").output
      .split(whereSeparator: \.isNewline)
    try #require(rows.count == 3)
    #expect(rows[1].hasSuffix(",an old name,yes"))
    #expect(rows[2].hasSuffix(",not today,no"))
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("take a team by its id, its number or its name", arguments: ["lotus", "๒", "Lotus"])
  func teams(name: String) throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let adjusted = try correct(event, "adjust", name, "70", "--reason", "best cheer")
    #expect(adjusted.status == 0, "\(adjusted.errors)")
    #expect(try points(event) == 70)
  }

  @Test("of a team that is none tell so", arguments: ["lotas", "0", "3", "\(Int.min)"])
  func noTeam(name: String) throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    #expect(try correct(event, "adjust", name, "70", "--reason", "best cheer").status == 65)
    #expect(try points(event) == 0)
  }

  @Test(
    "need a reason, the PIN, and sense", arguments: ["adjust", "void", "regrade", "reset", "undo"])
  func refusals(name: String) throws {
    let event = try SmallEvent()
    let arguments = [
      "adjust": ["adjust", "1", "5"], "void": ["void", "fair", "a1"],
      "regrade": ["regrade", "fair", "b2", "--accept", "x"], "reset": ["reset", "fair", "l1"],
      "undo": ["undo", "k1@0000000000000001:1"],
    ][name, default: []]
    func run(_ more: [String], input: String = "") throws -> Program.Result {
      try Program.run(
        arguments + more + ["--event", event.path, "--store", event.store, "--lang", "en"],
        input: input)
    }
    #expect(try run([]).status == 64)
    let reason = ["--reason", "a test"]
    let unset = try run(reason)
    #expect(unset.status == 77)
    #expect(unset.errors.contains("khaolam pin set"))
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    #expect(try run(reason + ["--pin-fd", "0"], input: "1234\n").status == 77)
    let kinds = try event.entries().map(\.kind)
    #expect(!kinds.contains("adjusted") && !kinds.contains("voided"))
  }

  @Test("can be left by Ctrl-C where they are asked for, after the PIN")
  func interrupted() throws {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let terminal = try Terminal([
      "adjust", "1", "5", "--reason", "a test", "--event", event.path, "--store", event.store,
      "--lang", "en",
    ])
    try terminal.expect("PIN: ")
    terminal.enter("2557")
    try terminal.expect("(y/n) ")
    terminal.type("\u{3}")
    terminal.enter("n")
    #expect(terminal.child.wait() == 128 + SIGINT)
    #expect(try !event.entries().map(\.kind).contains("adjusted"))
  }
}
