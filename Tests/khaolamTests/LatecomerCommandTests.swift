import FoundationEssentials
import Testing

@Suite("People who come late or not, on the command line")
struct LatecomerCommandTests {
  private func event() throws -> SmallEvent {
    let event = try SmallEvent()
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    return event
  }

  private func roster(_ event: SmallEvent, _ arguments: String...) throws -> Program.Result {
    try Program.run(
      ["roster"] + arguments + [
        "--pin-fd", "0", "--event", event.path, "--store", event.store, "--lang", "en",
      ], input: "2557\n")
  }

  private func rose(_ event: SmallEvent) throws -> [Int] {
    let board = try PrintedBoard(event.run("board", "--format", "json").output)
    let rose = try #require(board.standings.first { $0.team == "rose" })
    return [rose.points, rose.members]
  }

  /// Answers a whole quiz of the menu rightly, from its intro on.
  private func play(_ client: ProtocolClient, _ event: SmallEvent) throws {
    var screen = try #require(try client.type(""))
    while screen.screen == "question" {
      _ = try client.type(event.rightAnswer(to: screen))
      screen = try #require(try client.type(""))
    }
    #expect(screen.screen == "summary")
  }

  @Test("a walk-in goes from not being listed to a played quiz, and is in every list")
  func walkIn() throws {
    let event = try event()
    let waiting = try event.kiosk("k2")
    _ = try waiting.walk("", "1")
    let client = try event.kiosk("k1")
    let people = try #require(try client.walk("", "1"))
    #expect(people.choices.map(\.id) == ["r2", "r1", "r3", "not-here", "back"])
    let told = try #require(try client.type("-"))
    #expect(told.screen == "person")
    #expect(told.notice?.contains("facilitator") == true)
    _ = try client.walk("/9", "2557", "W", "Ms Walk In", "Wally", "1")
    let done = try #require(try client.type(""))
    #expect(done.screen == "facilitator")
    let notice = try #require(done.notice)
    let id = String(notice.dropFirst("Entered as ".count).prefix(10))
    #expect(id.hasPrefix("w-"))

    _ = try client.walk("/0", "/0", "/0", "/0", "")
    #expect(try client.type("1")?.choices.map(\.id) == ["r2", "r1", "r3", id, "not-here", "back"])
    // A terminal that was on that page before takes her number as well.
    #expect(try waiting.type("4")?.data.person == id)
    _ = try client.walk("4", "1")
    try play(client, event)
    #expect(try client.finish() + waiting.finish() == 0)

    // 1100 × 2 ÷ 4.
    #expect(try rose(event) == [550, 4])
    let table = try event.run("export", "people").output
    #expect(table.contains("\(id),rose,Ms,Walk In,Wally,"))
    #expect(table.split(whereSeparator: \.isNewline).last?.hasPrefix(id) == true)
    let certificates = try event.run("certificates", "--lang", "en")
    #expect(certificates.output.contains("Walk In"))
    #expect(try event.run("certificates", "--person", id).status == 0)
    #expect(!(try event.run("export", "answers").output.contains("Walk In")))
    #expect(try event.run("journal", "verify").status == 0)

    let moved = try roster(event, "move", "walk in", "2", "--reason", "with her sister")
    #expect(moved.status == 0, "\(moved.errors)")
    #expect(moved.output == "\(id) Walk In: Rose → Lotus\n")
    #expect(moved.errors.contains("still counts"))
    #expect(try rose(event) == [733, 3])
    let renamed = try roster(event, "add", "Mrs Walk Inn", "lotus", "--id", id, "--public")
    #expect(renamed.output == "\(id) Mrs Walk Inn: Lotus\n")
    #expect(try event.run("board", "--people", "--format", "json").output.contains("Walk Inn"))
  }

  @Test("stores with walk-ins become the same, merged as stores or as exported files")
  func merge() throws {
    let event = try event()
    let added = try roster(event, "add", "นางสาวมาลี ใจดี", "rose", "--nickname", "ลี")
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.output.hasSuffix(" นางสาวมาลี ใจดี: Rose\n"))
    let there = event.folder.path("there.db")
    let elsewhere = try Program.run(
      ["pin", "set", "--pin-fd", "0", "--event", event.path, "--store", there], input: "2557\n")
    #expect(elsewhere.status == 0)
    let other = try Program.run(
      [
        "roster", "add", "Mr Other", "2", "--pin-fd", "0", "--event", event.path, "--store", there,
        "--lang", "en",
      ], input: "2557\n")
    #expect(other.status == 0, "\(other.errors)")
    let file = event.folder.path("there.ndjson")
    #expect(
      try Program.run("journal", "export", "--out", file, "--event", event.path, "--store", there)
        .status == 0)
    let merged = try event.run("journal", "merge", file, there, "--lang", "en")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(
      merged.output.contains("there.ndjson: 1 entries added, 0 known, 1 people beside the roster"))
    #expect(merged.output.contains("there.db: 0 entries added, 1 known\n"))
    let back = try Program.run(
      "journal", "merge", event.store, "--event", event.path, "--store", there)
    #expect(back.status == 0)
    func lines(_ store: String) throws -> [Substring] {
      try Program.run("journal", "export", "--event", event.path, "--store", store).output
        .split(separator: "\n").dropFirst().dropLast()
    }
    #expect(try lines(there) == lines(event.store))
    #expect(try lines(there).filter { $0.contains("\"latecomer\":\"w-") }.count == 2)
    try Data("{\"khaolam\":\"journal\"}\n".utf8).write(to: URL(fileURLWithPath: file))
    #expect(try event.run("journal", "merge", file).status == 65)
  }

  @Test("absences show their effect, are made, repeated without effect, and taken back")
  func absences() throws {
    let event = try event()
    let client = try event.kiosk("k1")
    _ = try client.walk("", "1", "2", "1")
    try play(client, event)
    #expect(try client.finish() == 0)
    #expect(try rose(event) == [733, 3])
    let dry = try roster(event, "absent", "r2", "fair", "--dry-run")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(
      dry.output
        == "Ms Second Rose: absent from Fair\n  Rose: 733 → 1100 points (place 1 as before)\n"
        + "    Fair: 1100 × 2 ÷ 3 = 733 → 1100 × 2 ÷ 2 = 1100\n")
    #expect(try rose(event) == [733, 3])
    let made = try roster(event, "absent", "sec", "fair")
    #expect(made.output.contains("khaolam roster present takes it back"))
    #expect(try rose(event) == [1100, 3])
    #expect(try roster(event, "absent", "r2", "fair").output == "r2 is marked so already.\n")
    // 1100 × 2 ÷ 1.
    #expect(try roster(event, "absent", "r3", "--all").status == 0)
    #expect(try rose(event) == [2200, 3])
    // Who has played was there.
    let refused = try roster(event, "absent", "r1", "fair")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("r1 has played “Fair”"))
    #expect(try roster(event, "absent", "r1", "--all").status == 0)
    #expect(try rose(event) == [2200, 3])
    #expect(try roster(event, "present", "r3").status == 0)
    #expect(try roster(event, "present", "r2", "fair").status == 0)
    #expect(try rose(event) == [733, 3])
    // A mark is no part in the event.
    #expect(try event.run("certificates", "--lang", "en").errors.contains("r3"))
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("what makes no sense, or comes without the PIN, writes nothing")
  func refusals() throws {
    let event = try event()
    #expect(try roster(event, "absent", "r2").status == 64)
    #expect(try roster(event, "absent", "r2", "fair", "--all").status == 64)
    let nobody = try roster(event, "absent", "r22", "--all")
    #expect(nobody.status == 65)
    #expect(nobody.errors.contains("did you mean"))
    #expect(try roster(event, "absent", "rose", "--all").status == 65)
    #expect(try roster(event, "absent", "r2", "fiar").errors.contains("Did you mean `fair`?"))
    #expect(try roster(event, "add", "Mr X", "tulip").status == 65)
    #expect(try roster(event, "add", "a\u{1B}[2J", "rose").status == 64)
    #expect(try roster(event, "add", String(repeating: "ก", count: 67), "rose").status == 64)
    #expect(try roster(event, "add", "Mr X", "rose", "--id", "r1").status == 65)
    for arguments in [["add", "Mr X", "rose"], ["absent", "r2", "--all"], ["present", "r2"]] {
      let result = try Program.run(
        ["roster"] + arguments + ["--pin-fd", "0", "--event", event.path, "--store", event.store],
        input: "1111\n")
      #expect(result.status == 77 || result.status == 75)
    }
    #expect(try event.entries().allSatisfy { $0.subject == "wrong-pin" })
  }

  @Test("under a freeze the board shows neither who came nor who was marked since")
  func freeze() throws {
    let event = try event()
    let client = try event.kiosk("k1")
    _ = try client.walk("", "1", "2", "1")
    try play(client, event)
    #expect(try client.finish() == 0)
    let frozen = try Program.run(
      ["board", "freeze", "--pin-fd", "0", "--event", event.path, "--store", event.store],
      input: "2557\n")
    #expect(frozen.status == 0, "\(frozen.errors)")
    #expect(try roster(event, "add", "Mr Late", "rose").status == 0)
    #expect(try roster(event, "absent", "r2", "--all").status == 0)
    #expect(try rose(event) == [733, 3])
    #expect(try !event.run("export", "people").output.contains("Late"))
    #expect(try event.run("journal", "verify").status == 0)
    let thawed = try Program.run(
      ["board", "thaw", "--pin-fd", "0", "--event", event.path, "--store", event.store],
      input: "2557\n")
    #expect(thawed.status == 0)
    // 1100 × 2 ÷ 3: one more, and one less.
    #expect(try rose(event) == [733, 4])
    #expect(try event.run("export", "people").output.contains("Late"))
  }
}
