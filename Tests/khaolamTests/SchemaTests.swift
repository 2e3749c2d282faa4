import FoundationEssentials
import Generators
import Kiosk
import Soak
import Testing

/// What commands print as JSON is what `assets/schema` says of it.
@Suite("Documents in JSON")
struct SchemaTests {
  private let folder: TemporaryFolder
  private let store: String

  init() throws {
    folder = try TemporaryFolder()
    store = folder.path("store.db")
  }

  private func run(_ words: [String], input: String = "") throws -> Program.Result {
    try Program.run(words + ["--store", store], input: input)
  }

  private func expect(_ document: JSONDocument, fits schema: JSONSchema, from command: String) {
    let faults = schema.faults(in: document)
    #expect(faults.isEmpty, "\(command): \(faults.prefix(5))")
  }

  /// Checks each line of an output that holds a document a line.
  private func expect(lines output: String, fit name: String) throws -> [JSONDocument] {
    let schema = try JSONSchema(named: name)
    return try output.split(separator: "\n").map { line in
      let document = try JSONDocument(line)
      expect(document, fits: schema, from: String(line))
      return document
    }
  }

  /// Checks what a command prints; gives the document back.
  @discardableResult
  private func expect(_ command: String..., fits schema: String) throws -> JSONDocument {
    let result = try run(command)
    let document = try JSONDocument(result.output)
    expect(document, fits: try JSONSchema(named: schema), from: command.joined(separator: " "))
    return document
  }

  @Test("a rally's plan that goes past midnight")
  func pastMidnight() throws {
    let event = try RallyEvent(
      route: LittleRally.routeText.replacing("at: \"08:30\"", with: "at: \"23:00\""))
    let result = try event.run("rally", "check", "--format", "json")
    #expect(result.status == 65)
    #expect(result.output.contains("\"00:00 +1\""))
    expect(
      try JSONDocument(result.output), fits: try JSONSchema(named: "rally-check"),
      from: "rally check")
  }

  /// Plays the bundled event with a few simulated people and its rally, and corrects some of it.
  private func play() throws {
    #expect(try run(["simulate", "--people", "6", "--rally"]).status == 0)
    #expect(try run(["pin", "set", "--pin-fd", "0"], input: "2557\n").status == 0)
    for words in [
      ["adjust", "dao-rueang", "50", "--reason", "the best cheer"],
      ["void", "hello", "hello-laos", "--reason", "ไม่มีภาพ"],
      ["roster", "add", "สมหญิง มาทีหลัง", "dao-rueang", "--public"],
    ] {
      #expect(try run(words + ["--pin-fd", "0"], input: "2557\n").status == 0)
    }
    try keepRegister()
  }

  /// Writes findings, merges and moves them, and goes round.
  private func keepRegister() throws {
    let add = ["register", "add", "--kind", "need", "--phase", "after"]
    let names = try ["เวลา", "time"].map { text in
      let output = try run(add + ["--owner", "x", "--due", "2014-11-30", "--lang", "en", text])
        .output
      return String(output.prefix(8))
    }
    for words in [
      ["move", names[1], "--status", "under-way", "--channel", "focus-group", "--due", "none"],
      ["merge"] + names, ["move", names[0], "--owner", "none", "--note", "both"],
      ["dots", "1", "\(names[1])=2"],
      [
        "visit", "--visitor", "x", "--phase", "during", "--activity", "workshop", "--problem",
        "ฝน",
      ],
    ] {
      #expect(try run(["register"] + words).status == 0)
    }
  }

  @Test("of a played event are those that the schemas describe")
  func event() throws {
    try play()
    for table in [
      "standings", "people", "answers", "items", "rally", "corrections", "badges", "register",
    ] {
      let rows = try expect("export", table, "--format", "json", fits: table)
      #expect(rows.elements?.isEmpty == false, "\(table)")
    }
    try expect("board", "--format", "json", fits: "board")
    let board = try expect(
      "board", "--people", "--badges", "--explain", "--format", "json", fits: "board")
    #expect(board["badges"]?.elements?.isEmpty == false)
    for analysis in ["items", "gain", "survey"] {
      try expect("analyse", analysis, "--format", "json", fits: "analyse-\(analysis)")
    }
    try expect(
      "analyse", "items", "--test", "hello", "--format", "json", fits: "analyse-items")
    try expect("rally", "results", "--format", "json", fits: "rally-results")
    try expect("judge", "list", "--format", "json", fits: "judge-list")
    try expect("register", "list", "--format", "json", fits: "register-list")
    try expect("quiz", "status", "--format", "json", fits: "quiz-status")
    let verified = try expect("journal", "verify", "--format", "json", fits: "journal-verify")
    let digest = try #require(verified["digests"]?.elements?.first?["digest"]?.text)
    try expect(
      "journal", "verify", "--digest", digest, "--format", "json", fits: "journal-verify")
    try expect("journal", "repair", "--format", "json", fits: "journal-repair")
    try expect("doctor", "--format", "json", fits: "doctor")
    let backup = try expect("journal", "backup", "--format", "json", fits: "journal-backup")
    let path = try #require(backup["path"]?.text)
    try expect("journal", "merge", "--format", "json", path, fits: "journal-merge")
    let restored = try run(
      ["journal", "restore", path, "--format", "json", "--pin-fd", "0"], input: "2557\n")
    expect(
      try JSONDocument(restored.output), fits: try JSONSchema(named: "journal-restore"),
      from: "journal restore")
    try expect("roster", "draw", "--format", "json", "--all", fits: "roster-draw")
    let lines = try expect(lines: try run(["journal", "export"]).output, fit: "journal-line")
    #expect(lines.count > 100)
  }

  @Test("of nothing played are, too")
  func empty() throws {
    for table in [
      "standings", "people", "answers", "items", "rally", "corrections", "badges", "register",
    ] {
      try expect("export", table, "--format", "json", fits: table)
    }
    let board = try expect("board", "--people", "--badges", "--format", "json", fits: "board")
    #expect(board["badges"]?.elements == [])
    for analysis in ["items", "gain", "survey"] {
      try expect("analyse", analysis, "--format", "json", fits: "analyse-\(analysis)")
    }
    try expect("rally", "results", "--format", "json", fits: "rally-results")
    try expect("judge", "list", "--format", "json", fits: "judge-list")
    try expect("register", "list", "--format", "json", fits: "register-list")
    try expect("event", "check", "--format", "json", fits: "event-check")
    try expect("rally", "check", "--format", "json", fits: "rally-check")
    try expect("doctor", "--format", "json", fits: "doctor")
    try expect(
      "journal", "merge", "--dry-run", "--format", "json", folder.path("none.db"),
      fits: "journal-merge")
  }

  @Test("of banks are, sound and faulty")
  func banks() throws {
    let bank = folder.path("all.gift")
    #expect(try Program.run("bank", "new", bank).status == 0)
    let faulty = try folder.write("faulty.gift", "Good? {=yes ~no}\n\nBad? {=yes ~no\n")
    for (words, schema) in [
      (["bank", "show", bank, "--format", "json"], "bank"),
      (["bank", "stats", bank, "--format", "json"], "bank-stats"),
      (["bank", "check", bank, faulty, "--format", "json"], "bank-check"),
      (["bank", "check", "--list", "--format", "json"], "bank-check"),
      (["bank", "check", "--explain", "longest-key", "--format", "json"], "bank-check"),
    ] {
      let document = try JSONDocument(try Program.run(words).output)
      expect(document, fits: try JSONSchema(named: schema), from: words.joined(separator: " "))
    }
  }

  @Test("of a kiosk's screens are, whatever is typed")
  func screens() throws {
    #expect(try run(["pin", "set", "--pin-fd", "0"], input: "2557\n").status == 0)
    let round = ([["1", ""]] + Array(repeating: ["/.", ""], count: 9)).flatMap(\.self)
    let walks =
      [
        ["", "/", "", "/2", "1", "1", "3", ""] + round, ["", "/9", "2557", ""],
        ["", "/9", "1111"], ["", "/9", "2557", "S", "Nid", "1", "1", "fine", "", "", "", ""],
      ]
      + (1...20).map { ["", "1", "2", "\($0)", "", "1", ""] }
    let screens = try walks.flatMap { lines in
      let output = try run(
        ["kiosk", "--protocol", "json", "--kiosk", "k1"],
        input: lines.joined(separator: "\n") + "\n"
      ).output
      return try expect(lines: output, fit: "screen")
    }
    let seen = Set(screens.compactMap { $0["screen"]?.text })
    let expected: Set<String> = [
      "welcome", "help", "team", "person", "menu", "intro", "question", "feedback", "standings",
      "rally", "summary", "pin", "facilitator", "game", "survey",
    ]
    #expect(seen.isSuperset(of: expected), "\(seen.sorted())")
  }

  @Test("of sessions that are made up are, on every screen there is")
  func sessions() throws {
    let schema = try JSONSchema(named: "screen")
    let scripts = try FileManager.default.contentsOfDirectory(atPath: Self.sessions)
    for name in scripts.sorted() {
      let script = try Data(contentsOf: URL(filePath: "\(Self.sessions)/\(name)"))
      for screen in try SessionTarget().screens(of: [UInt8](script)) {
        let line = String(decoding: JSONRenderer().render(screen), as: UTF8.self)
        expect(try JSONDocument(line), fits: schema, from: name)
      }
    }
    #expect(scripts.count > 20)
  }

  private static let sessions = "\(Program.checkout)/Tests/SoakTests/Seeds/session"

  @Test("have a schema each that holds nothing else than what the validator understands")
  func schemas() throws {
    let folder = "\(Program.checkout)/assets/schema"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 30)
    for name in names {
      let schema = try JSONDocument(
        String(
          decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")),
          as: UTF8.self))
      #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema", "\(name)")
      #expect(schema["title"]?.text?.isEmpty == false, "\(name)")
      #expect(JSONSchema(schema).faults(in: .string("")) != [], "\(name) lets anything through")
    }
  }
}
