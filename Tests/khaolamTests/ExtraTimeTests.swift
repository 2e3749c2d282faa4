import FoundationEssentials
import Testing

@Suite("Extra time on the command line")
struct ExtraTimeTests {
  private let columns = [
    "extra time": "50", "เวลาเพิ่ม": "๒๐๐",
  ]

  /// The small event's roster, with a further column that says something of one person.
  private func roster(_ heading: String, _ written: String) -> String {
    var lines = SmallEvent.roster.split(separator: "\n").map(String.init)
    for index in lines.indices {
      lines[index] +=
        index == 0 ? ",\(heading)" : lines[index].hasPrefix("r1") ? ",\(written)" : ","
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func play(_ event: SmallEvent, _ person: String, after milliseconds: Int) throws {
    let client = try event.kiosk("k1", ["--clock", "input"])
    var time = 1_413_520_200_000
    _ = try client.walk("", "1", person, at: time)
    for quiz in ["1", "2", "3"] {
      var screen = try client.walk(quiz, "", at: time)
      while let shown = screen, shown.screen == "question" {
        time += milliseconds
        screen = try client.walk(event.rightAnswer(to: shown), "", at: time)
      }
      _ = try client.walk("", at: time)
    }
    #expect(try client.finish() == 0)
  }

  @Test("no board, page, table, export or report tells who has it: all are as they were without")
  func untold() throws {
    let plain = try SmallEvent(roster: roster("extra time", ""))
    try play(plain, "1", after: 2_000)
    try play(plain, "2", after: 4_000)
    let given = plain.folder.path("given")
    try FileManager.default.createDirectory(atPath: given, withIntermediateDirectories: true)
    for name in ["event.json5", "bank.gift"] {
      try FileManager.default.copyItem(atPath: plain.folder.path(name), toPath: "\(given)/\(name)")
    }
    try Data(roster("extra time", "200").utf8).write(
      to: URL(fileURLWithPath: "\(given)/roster.csv"))

    func outputs(_ event: String, _ arguments: [String]) throws -> String {
      let result = try Program.run(
        arguments + ["--event", "\(event)/event.json5", "--store", plain.store, "--lang", "en"])
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      return (result.output + result.errors).replacing(event, with: "FOLDER")
    }
    let tables = [
      "standings", "people", "answers", "items", "badges", "register", "corrections",
    ]
    let commands =
      tables.flatMap { table in
        ["csv", "json", "md", "html"].map { ["export", table, "--format", $0] }
      } + [
        ["board"], ["board", "--people", "--badges"], ["board", "--people", "--format", "json"],
        ["quiz", "status"], ["quiz", "status", "--format", "json"], ["event", "show"],
        ["report", "--format", "md"],
        ["report", "--format", "html"],
        ["certificates", "--all"], ["analyse", "items", "--format", "json"],
        ["journal", "verify"], ["journal", "export"],
        ["register", "list"], ["judge", "list"], ["roster", "draw", "--all", "--seed", "1"],
      ]
    let root = String(plain.folder.path("x").dropLast(2))
    for command in commands {
      let (one, other) = (
        try outputs(root, command), try outputs(given, command)
      )
      #expect(Self.timeless(one) == Self.timeless(other), "\(command)")
    }
    for folder in [root, given] {
      let event = "\(folder)/event.json5"
      let page = try Program.run(
        "page", "\(folder)/page", "--event", event, "--store", plain.store)
      #expect(page.status == 0)
    }
    func page(_ folder: String) throws -> String {
      Self.timeless(
        try String(contentsOfFile: "\(folder)/page/index.html", encoding: .utf8))
    }
    #expect(try page(root) == page(given))
  }

  /// A text without the times at which it was made.
  private static func timeless(_ text: String) -> String {
    text.replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+(\+[0-9:]+|Z)?/, with: "TIME")
      .replacing(/[0-9]{1,2}\/[0-9]{1,2} [0-9:]{8}/, with: "TIME")
      .replacing(/data-revision="[0-9]+"/, with: "")
  }

  @Test("the board, the page and printed tables of answers state the rule, in general")
  func rule() throws {
    let event = try SmallEvent()
    try play(event, "1", after: 2_000)
    let rule = "Time limits are longer for people who need it: ask a facilitator."
    let board = try event.run("board", "--lang", "en").output
    #expect(board.replacing("\n", with: " ").contains(rule))
    for table in ["standings", "people", "answers", "items"] {
      for form in ["md", "html"] {
        let text = try event.run("export", table, "--format", form, "--lang", "en").output
        #expect(text.contains(rule), "\(table) \(form)")
      }
    }
    #expect(!(try event.run("export", "standings", "--lang", "en").output.contains(rule)))
    let page = event.folder.path("page")
    #expect(try event.run("page", page).status == 0)
    let html = try String(contentsOfFile: "\(page)/index.html", encoding: .utf8)
    #expect(html.contains(rule))
    #expect(html.contains("ผู้ที่จำเป็นต้องใช้เวลามากขึ้น ขอขยายเวลาตอบได้ที่วิทยากร"))
  }

  @Test(
    "a roster gives it, under either name, and a kiosk's limits are longer",
    arguments: ["extra time", "เวลาเพิ่ม"])
  func kiosk(heading: String) throws {
    let written = try #require(columns[heading])
    let event = try SmallEvent(roster: roster(heading, written))
    let client = try event.kiosk()
    let question = try client.walk("", "1", "2", "1", "")
    #expect(question?.seconds == (written == "50" ? 45 : 90))
    #expect(try client.finish() == 0)
  }

  @Test("what is none is told with file, line and remedy")
  func fault() throws {
    let event = try SmallEvent(roster: roster("extra time", "many"))
    let result = try event.run("board", "--lang", "en")
    #expect(result.status == 65)
    #expect(result.errors.contains("roster.csv:3:31: error: `many` is no extra time in percent"))
    #expect(result.errors.contains("write a whole number from 10 to 200"))
  }

  @Test("an office's list keeps it, and teams can't be balanced by it")
  func roster() throws {
    let event = try SmallEvent(roster: roster("extra time", "50"))
    let list = try event.folder.write("list.csv", "ชื่อ-สกุล,เวลาเพิ่ม\nสมชาย ตัวอย่าง,๕๐\nสุดา ตัวอย่าง,\n")
    let imported = try event.run("roster", "import", list)
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(imported.output.contains("public,extra time\r\n"))
    #expect(imported.output.contains(",no,50\r\n"))
    let draw = try event.run("roster", "draw", "--all", "--balance", "extra time", "--lang", "en")
    #expect(draw.status == 65)
    #expect(draw.errors.contains("Teams can't be balanced by `extra time`."))
    #expect(!draw.errors.contains("named: extra time"))
  }
}
