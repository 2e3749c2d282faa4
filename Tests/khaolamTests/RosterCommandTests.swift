import FoundationEssentials
import Glibc
import Testing

@Suite("Roster commands")
struct RosterCommandTests {
  private static let roster = """
    id,title,name,nickname,team,position,code,public,level\r
    p1,Mr,"One, Sample",,rose,"=1+1",,yes,A1\r
    p2,Ms,Two Sample,,,,,no,A1\r
    p3,Mr,Three Sample,,,,,no,B1\r
    p4,Ms,Four Sample,,,,,no,B1\r

    """

  private func event(_ roster: String = roster) throws -> SmallEvent {
    try SmallEvent(
      roster: roster,
      event: SmallEvent.event.replacing("rule: \"exam\"", with: "rule: \"exam\", phase: \"before\"")
    )
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  private func teams(of roster: String) -> [String] {
    roster.split(separator: "\r\n").dropFirst().map { line in
      line.contains(",rose,") ? "rose" : line.contains(",lotus,") ? "lotus" : ""
    }
  }

  // MARK: Draw

  @Test("draw those without a team, the same by the same seed, and leave all else as it was")
  func draw() throws {
    let event = try event("\u{FEFF}" + Self.roster)
    let (one, two) = (event.folder.path("1.csv"), event.folder.path("2.csv"))
    let arguments = ["roster", "draw", "--seed", "7", "--balance", "level,title", "--lang", "en"]
    let first = try run(event, arguments + ["--out", one])
    #expect(first.status == 0)
    #expect(first.errors == "Wrote \(one).\n")
    #expect(first.output.contains("3 drawn, 1 kept their team (seed 7)"))
    #expect(first.output.contains("the best of 1000 random draws"))
    #expect(try run(event, arguments + ["--out", two]).output == first.output)
    let drawn = try read(one)
    #expect(try read(two) == drawn)
    #expect(teams(of: drawn).sorted() == ["lotus", "lotus", "rose", "rose"])
    #expect(teams(of: drawn).first == "rose")
    let undrawn = drawn.replacing(",lotus,", with: ",,").replacing(",rose,", with: ",,")
    #expect(undrawn == "\u{FEFF}" + Self.roster.replacing(",rose,", with: ",,"))
  }

  @Test("write nothing without --out or --replace, and into the roster only when told to")
  func targets() throws {
    let event = try event()
    let roster = event.folder.path("roster.csv")
    let look = try run(event, ["roster", "draw", "--lang", "en"])
    #expect(look.status == 0)
    #expect(look.errors.contains("Nothing was written"))
    #expect(try read(roster) == Self.roster)
    let there = try run(event, ["roster", "draw", "--out", roster, "--lang", "en"])
    #expect(there.status == 73)
    #expect(there.errors.contains("--replace"))
    #expect(try run(event, ["roster", "draw", "--out", event.path]).status == 73)
    let other = event.folder.path("new.csv")
    for out in [other, "-"] {
      #expect(try run(event, ["roster", "draw", "--out", out, "--replace"]).status == 64)
    }
    #expect(try run(event, ["roster", "draw", "--out", "/proc/none/x.csv"]).status == 73)
    #expect(try read(roster) == Self.roster)
    let piped = try run(event, ["roster", "draw", "--seed", "1", "--out", "-", "--lang", "en"])
    #expect(teams(of: piped.output).sorted() == ["lotus", "lotus", "rose", "rose"])
    #expect(piped.errors.contains("3 drawn"))
    let replaced = try run(event, ["roster", "draw", "--seed", "1", "--out", roster, "--replace"])
    #expect(replaced.status == 0)
    #expect(try read(roster) == piped.output)
    // Now everyone has a team; --all draws anew.
    let again = try run(event, ["roster", "draw", "--format", "json", "--seed", "1"])
    #expect(again.output.contains("\"drawn\" : 0"))
    let all = try run(event, ["roster", "draw", "--format", "json", "--seed", "1", "--all"])
    #expect(all.output.contains("\"drawn\" : 4"))
  }

  @Test("leave a roster as it is that another program changes meanwhile")
  func changedMeanwhile() throws {
    let heading = String(repeating: "h", count: 30_000)
    let event = try event("id,name,team,\(heading)\np1,One,,x\np2,Two,,y\n")
    let (output, errors) = (event.folder.path("out"), event.folder.path("err"))
    try #require(mkfifo(output, 0o600) == 0)
    let reader = open(output, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    let child = try Child(
      arguments: [
        "roster", "draw", "--replace", "--balance", heading, "--format", "json", "--event",
        event.path, "--store", event.store, "--lang", "en",
      ], input: .file("/dev/null"), output: .file(output), errors: .file(errors))
    _ = fcntl(reader, F_SETFL, 0)
    // The report names the column thrice, more than a pipe holds: the draw has read the roster, and
    // waits with the rest.
    var bytes = [UInt8](repeating: 0, count: 65_536)
    #expect(Glibc.read(reader, &bytes, 1) == 1)
    let changed = "id,name,team\np1,One,lotus\np2,Two,\n"
    let roster = try event.folder.write("roster.csv", changed)
    while Glibc.read(reader, &bytes, bytes.count) > 0 {}
    #expect(child.wait() == 75)
    #expect(try read(errors).contains("was changed in the meantime; nothing was written"))
    #expect(try read(roster) == changed)
  }

  @Test("balance by columns that the roster has, and guess misspelt ones")
  func columns() throws {
    let event = try event()
    let unknown = try run(event, ["roster", "draw", "--balance", "levle", "--lang", "en"])
    #expect(unknown.status == 65)
    #expect(unknown.errors.contains("did you mean `level`?"))
    #expect(try run(event, ["roster", "draw", "--balance", "name"]).status == 65)
    #expect(try run(event, ["roster", "draw", "--balance", "pretest"]).status == 66)
    #expect(access(event.store, F_OK) != 0)
  }

  @Test("balance by what the store knows of tests before the training, and tell what stays")
  func pretest() throws {
    let event = try event()
    let client = try event.kiosk()
    _ = try client.walk("", "1", "1", "3", "", "A", "", "A", "")
    let summary = try event.run("roster", "draw", "--all", "--lang", "en")
    #expect(!summary.errors.contains("still counts"))
    _ = try client.walk("", "1", "", "A", "")
    #expect(try client.finish() == 0)
    let result = try run(event, ["roster", "draw", "--seed", "2", "--format", "json"])
    #expect(result.status == 0)
    #expect(result.output.contains("\"pretest\""))
    #expect(result.output.contains("\"known\" : 1"))
    // Whichever team the person is drawn into, a seed that moves them says so.
    let all = try (0..<8).map { seed in
      try run(event, ["roster", "draw", "--seed", "\(seed)", "--all", "--lang", "en"]).errors
    }
    #expect(all.contains { $0.contains("still counts for the team") && $0.contains(": p1\n") })
  }

  // MARK: Move and swap

  @Test("move and swap people, change their fields only, and note it with ids")
  func change() throws {
    let event = try event()
    let roster = event.folder.path("roster.csv")
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let moved = try event.pipe(
      "2557\n", "roster", "move", "Two Sample", "2", "--reason", "came late", "--pin-fd", "0")
    #expect(moved.status == 0)
    #expect(moved.output == "p2 Two Sample: no team → Lotus\n")
    var expected = Self.roster.replacing("p2,Ms,Two Sample,,,", with: "p2,Ms,Two Sample,,lotus,")
    #expect(try read(roster) == expected)
    let swapped = try event.pipe(
      "2557\n", "roster", "swap", "p1", "p2", "--reason", "drivers", "--pin-fd", "0")
    #expect(swapped.status == 0)
    expected = expected.replacing(",lotus,", with: ",?,").replacing(",rose,", with: ",lotus,")
      .replacing(",?,", with: ",rose,")
    #expect(try read(roster) == expected)
    let journal = try event.run("journal", "export").output
    #expect(
      journal.contains(
        #""subject":"roster","points":0,"body":{"moves":[{"person":"p2","from":null,"to":"lotus"}],"#
          + #""reason":"came late"}"#))
    #expect(
      journal.contains(
        #"{"moves":[{"person":"p1","from":"rose","to":"lotus"},"#
          + #"{"person":"p2","from":"lotus","to":"rose"}],"reason":"drivers"}"#))
    #expect(!journal.contains("Sample"))
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("refuse what can't be, and change nothing")
  func refusals() throws {
    let event = try event()
    let roster = event.folder.path("roster.csv")
    let noPin = try event.pipe(
      "", "roster", "move", "p2", "lotus", "--reason", "x", "--pin-fd", "0")
    #expect(noPin.status == 77)
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    for (arguments, status, words) in [
      (["move", "p2", "lotus"], 64, "--reason"),
      (["move", "p22", "lotus", "--reason", "x"], 65, "did you mean `p2`?"),
      (["move", "p2", "lotos", "--reason", "x"], 65, "did you mean `lotus`?"),
      (["move", "p1", "rose", "--reason", "x"], 65, "in that team already"),
      (["swap", "p2", "p3", "--reason", "x"], 65, "in the same team"),
      (["swap", "p1", "p1", "--reason", "x"], 65, "already"),
    ] as [([String], Int32, String)] {
      let result = try Program.run(
        ["roster"] + arguments
          + ["--event", event.path, "--store", event.store, "--lang", "en", "--pin-fd", "0"],
        input: "2557\n")
      #expect(result.status == status, "\(arguments)")
      #expect(result.errors.contains(words), "\(arguments): \(result.errors)")
    }
    let wrong = try event.pipe(
      "1111\n", "roster", "move", "p2", "lotus", "--reason", "x", "--pin-fd", "0")
    #expect(wrong.status == 77)
    #expect(try read(roster) == Self.roster)
    #expect(try event.entries().map(\.subject) == ["wrong-pin"])
  }

  @Test("tell that entries keep the team that they were made for")
  func played() throws {
    let event = try event()
    let client = try event.kiosk()
    _ = try client.walk("", "1", "1", "1", "", "A", "")
    #expect(try client.finish() == 0)
    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    let moved = try event.pipe(
      "2557\n", "roster", "move", "p1", "lotus", "--reason", "x", "--pin-fd", "0")
    #expect(moved.status == 0)
    #expect(moved.errors.contains("still counts for the team"))
  }

  // MARK: Import

  @Test("import an office's list into a roster that the event takes")
  func importList() throws {
    let event = try event()
    let list = try event.folder.write(
      "staff.csv", "ลำดับ;ชื่อ-สกุล;กลุ่ม;วุฒิ\n1;นายสมชาย ตัวอย่าง;2;ปริญญาตรี\n2;น.ส.สุดา ตัวอย่าง;;=1+1\n")
    let out = event.folder.path("out.csv")
    let result = try run(event, ["roster", "import", list, "--out", out, "--lang", "en"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(result.output == "\(out): 2 people, 2 with a new id, 1 without a team\n")
    #expect(
      try read(out) == """
        id,title,name,nickname,team,position,code,public,วุฒิ\r
        p01,นาย,สมชาย ตัวอย่าง,,lotus,,,no,ปริญญาตรี\r
        p02,นางสาว,สุดา ตัวอย่าง,,,,,no,'=1+1\r

        """)
    #expect(try run(event, ["roster", "import", list, "--out", out]).status == 73)
    _ = try event.folder.write("roster.csv", try read(out))
    #expect(try event.run("event", "check", event.path).status == 0)
    let piped = try run(event, ["roster", "import", list, "--bom"])
    #expect(piped.output.hasPrefix("\u{FEFF}id,title,"))
  }

  @Test("import nothing of a list with faults, and tell all of them with their places")
  func importFaults() throws {
    let event = try event("no roster yet")
    let list = try event.folder.write("staff.csv", "ชื่อ,ทีม\n,9\nA,\nA,rosse\n")
    let out = event.folder.path("out.csv")
    let result = try run(event, ["roster", "import", list, "--out", out, "--lang", "en"])
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    for line in [
      "\(list):2:1: error: the name is empty", "\(list):2:2: error: there is no team `9`",
      "\(list):4:1: warning: `A` is there twice",
      "\(list):4:3: error: there is no team `rosse`; did you mean `rose`?", "  remedy: ",
    ] {
      #expect(result.errors.contains(line), "\(line)")
    }
    #expect(access(out, F_OK) != 0)
    let missing = try run(event, ["roster", "import", event.folder.path("none.csv")])
    #expect(missing.status == 66)
  }

  @Test("give nobody the id of someone who has played")
  func usedIDs() throws {
    let event = try event(Self.roster.replacing("p1,", with: "p05,"))
    let client = try event.kiosk()
    _ = try client.walk("", "1", "1", "1", "", "A", "")
    #expect(try client.finish() == 0)
    let list = try event.folder.write("staff.csv", "ชื่อ\nคนใหม่ ตัวอย่าง\n")
    #expect(try run(event, ["roster", "import", list]).output.contains("\r\np06,"))
  }

  // MARK: Help

  @Test(
    "are explained with examples, within 80 columns",
    arguments: ["", "import", "draw", "move", "swap"])
  func help(name: String) throws {
    let result = try Program.run(["roster", name, "--help"].filter { !$0.isEmpty })
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(name.isEmpty || result.output.contains("Examples:"))
  }

  private func run(_ event: SmallEvent, _ arguments: [String]) throws -> Program.Result {
    try Program.run(arguments + ["--event", event.path, "--store", event.store])
  }
}
