import FoundationEssentials
import Testing

@Suite("Register commands")
struct RegisterCommandTests {
  private static let programme = """
      programme: [
        {
          id: "workshop", kind: "workshop", title: { th: "อบรม", en: "Workshop" },
          dates: { first: "2014-10-17" },
        },
      ],
      quizzes: [
    """

  private func event() throws -> SmallEvent {
    try SmallEvent(event: SmallEvent.event.replacing("  quizzes: [", with: Self.programme))
  }

  /// Runs a command; it must succeed.
  private func run(_ event: SmallEvent, _ words: String...) throws -> String {
    let result = try Program.run(
      ["register"] + words + ["--event", event.path, "--store", event.store, "--lang", "en"])
    #expect(result.status == 0, "\(words): \(result.errors)")
    return result.output
  }

  /// Adds a finding, and gives its name.
  private func add(_ event: SmallEvent, _ text: String, _ words: String...) throws -> String {
    let result = try Program.run(
      ["register", "add", text, "--kind", "problem", "--phase", "during"] + words
        + ["--event", event.path, "--store", event.store, "--lang", "en"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      result.output.dropFirst(8) == " is in the register (Problem or obstacle): \(text)\n")
    return String(result.output.prefix(8))
  }

  @Test("write a finding down, move it, and list it with what became of it")
  func addAndMove() throws {
    let event = try event()
    let name = try add(
      event, "ไม่มีเวลาฝึกพูด", "--activity", "อบรม", "--team", "2", "--owner", "งานบุคคล",
      "--due", "๒๐๑๔-๑๑-๓๐")
    #expect(
      try run(event, "move", String(name.prefix(6)), "--status", "under-way", "--channel", "board")
        == "\(name) “ไม่มีเวลาฝึกพูด”: Under way · Executive board · งานบุคคล · 2014-11-30\n")
    let list = try run(event, "list")
    for text in [
      "== Executive board\nUnder way\n", "· OVERDUE ·", "Workshop", "Lotus", "Owner: งานบุคคล",
      "Due: 30 November 2014", "1 finding · 1 overdue",
    ] {
      #expect(list.contains(text), "\(text)")
    }
    #expect(try run(event, "list", "--channel", "none").contains("There are no findings."))
    #expect(
      try run(event, "move", name, "--due", "none", "--owner", "none", "--channel", "none")
        == "\(name) “ไม่มีเวลาฝึกพูด”: Under way\n")
    #expect(try run(event, "list", "--overdue").contains("There are no findings."))
    let export = try event.run("export", "register").output.split(separator: "\r\n")
    #expect(export.count == 2)
    #expect(export.last?.contains("\(name),") == true)
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("merge findings without losing who said it, and part them again")
  func merge() throws {
    let event = try event()
    let one = try add(event, "one", "--team", "rose")
    let two = try add(event, "two", "--team", "lotus", "--channel", "staff")
    #expect(try run(event, "merge", one, two) == "\(two) merged into \(one) “one”.\n")
    let list = try run(event, "list")
    #expect(list.contains("- Merged: \(two) “two” Lotus\n"))
    #expect(list.contains("== Staff meeting\n") && list.contains("1 finding ·"))
    #expect(try run(event, "dots", "rose", "\(two)=2").contains("\(one)=2"))
    #expect(try run(event, "dots", "lotus", "\(one)=1").contains("\(one)=1"))
    #expect(try run(event, "list").contains("3 dots"))
    #expect(try run(event, "dots", "lotus", "--none") == "Lotus: no dots any more\n")
    // Without the one that is kept it stands for itself, and is split and merged as it is seen.
    let three = try add(event, "three")
    let four = try add(event, "four")
    _ = try run(event, "merge", three, four)
    _ = try run(event, "withdraw", three, "--reason", "x")
    #expect(try run(event, "merge", one, four) == "\(four) merged into \(one) “one”.\n")
    #expect(try run(event, "list").contains("1 finding ·"))
    #expect(
      try run(event, "split", two, "--reason", "x") == "Separated again: \(two).\n")
    #expect(try run(event, "list").contains("2 findings ·"))
  }

  @Test("enter a supervision round, each note of it a finding; a round is withdrawn as a whole")
  func visit() throws {
    let event = try event()
    let lines = try run(
      event, "visit", "--visitor", "ศน.", "--phase", "before", "--activity", "workshop",
      "--progress", "ready", "--need", "a hall", "--date", "2014-10-16"
    ).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix("is in the register: ศน., Workshop, 2014-10-16"))
    let (round, need) = (String(lines[0].prefix(8)), String(lines[2].dropFirst(2).prefix(8)))
    #expect(try run(event, "list", "--phase", "before").contains("Findings: "))
    let refused = try event.run("register", "withdraw", need, "--reason", "x", "--lang", "en")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("Withdraw the round, \(round)"))
    #expect(
      try run(event, "withdraw", round, "--reason", "x")
        == "\(round) “ศน., 2014-10-16” is withdrawn.\n")
    #expect(try run(event, "list").contains("0 findings · 0 overdue · 2 withdrawn"))
    #expect(try event.run("export", "corrections").output.split(separator: "\r\n").count == 1)
  }

  @Test(
    "name what they don't know, and what may be meant",
    arguments: [
      (
        ["add", "x", "--kind", "need", "--phase", "after", "--activity", "workshp"], 65,
        "`workshop`"
      ),
      (["add", "x", "--kind", "need", "--phase", "after", "--team", "rosa"], 65, "`rose`"),
      (["add", "x", "--kind", "need", "--phase", "after", "--due", "2557-10-17"], 64, "2014"),
      (
        ["add", "x", "--kind", "need", "--phase", "after", "--due", "2014-02-30"], 64, "2014-10-17"
      ),
      (["add", "x", "--kind", "need"], 64, "--phase"),
      (["add", "x", "--kind", "ned", "--phase", "after"], 64, "need"),
      (["add", "x\ny", "--kind", "need", "--phase", "after"], 64, "TEXT"),
      (["add", " ", "--kind", "need", "--phase", "after"], 64, "TEXT"),
      (["move", "0000", "--status", "done"], 65, "no finding"),
      (["move", "00", "--status", "done"], 65, "too short"), (["move", "0000"], 64, "--status"),
      (["merge", "0000", "1111"], 65, "no finding"), (["dots", "rose"], 64, "FINDING=N"),
      (["dots", "rose", "abc"], 64, "FINDING=N"), (["dots", "rosa", "abc=1"], 65, "`rose`"),
      (
        ["visit", "--visitor", "x", "--phase", "after", "--activity", "workshop"], 64, "--progress"
      ),
      (["withdraw", "0000"], 64, "--reason"),
      (["split", "0000", "--reason", "x"], 65, "no finding"),
    ])
  func faults(words: [String], status: Int32, text: String) throws {
    let event = try event()
    let result = try Program.run(
      ["register"] + words + ["--event", event.path, "--store", event.store, "--lang", "en"])
    #expect(result.status == status)
    #expect(result.errors.contains(text), "\(result.errors)")
    #expect(try event.entries().isEmpty)
  }

  @Test("give a team no more dots than it has, and merge nothing with itself")
  func limits() throws {
    let event = try event()
    let name = try add(event, "one")
    for words in [["dots", "rose", "\(name)=3", "\(name)=3"], ["merge", name, name]] {
      let result = try Program.run(
        ["register"] + words + ["--event", event.path, "--store", event.store])
      #expect(result.status == 65)
    }
    let near = String(name.dropLast()) + (name.hasSuffix("0") ? "1" : "0")
    let result = try event.run("register", "move", near, "--status", "done", "--lang", "en")
    #expect(result.status == 65)
    #expect(result.errors.contains("Did you mean one of: \(name) “one”"))
  }
}
