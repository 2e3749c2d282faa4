import FoundationEssentials
import Testing

/// Pages and documents of an event in which every text that a person or a file wrote holds markup.
@Suite("Pages of hostile texts")
struct HostilePageTests {
  /// Ends an attribute, an element and a script, each in its own way.
  private static let markup = "\"'><script>x()</script>&"
  /// As long, and without a character that means anything.
  private static let words = "qqqqscriptqxppqqscriptqq"
  /// How a page writes the markup as text.
  private static let escaped = "&quot;&#39;&gt;&lt;script&gt;x()&lt;/script&gt;&amp;"

  /// The small event, with a mark in every text of its files.
  private static func event(_ mark: String) throws -> SmallEvent {
    let json = mark.replacing("\"", with: "\\\"")
    let cell = mark.replacing("\"", with: "\"\"")
    var event = SmallEvent.event
    for text in [
      "A small event", "Office", "Hall", "Rose", "Lotus", "Fair", "Race", "Exam", "Warm",
    ] {
      event = event.replacing("\"\(text)\"", with: "\"\(text) \(json)\"")
    }
    event = event.replacing(
      "quizzes: [",
      with: """
        surveys: [{ id: "s", title: "S \(json)", introduction: "I \(json)",
          groups: [{ title: "G \(json)", items: [{ id: "i", text: "T \(json)" }] }],
          comments: [{ id: "c", text: "C \(json)" }] }],
        programme: [{ id: "w", kind: "workshop", title: "W \(json)", venue: "V \(json)",
          description: "D \(json)", dates: { first: "2014-10-17" } }],
        targets: [{ title: "Target \(json)", number: 5, unit: "U \(json)" }],
        description: "About \(json)",
        signatories: [{ name: "Signs \(json)", position: "Head \(json)" }],
        quizzes: [
        """)
    let roster = SmallEvent.roster.split(separator: "\n").enumerated().map { index, row in
      guard index > 0 else { return String(row) }
      var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      for column in 1...3 { cells[column] = "\"\(cells[column]) \(cell)\"" }
      return cells.joined(separator: ",")
    }.joined(separator: "\n")
    let bank = SmallEvent.bank.replacing("?", with: "? \(mark)")
      .replacing("yes ~no", with: "yes ~no \(mark)").replacing("quite", with: mark)
    return try SmallEvent(bank: bank, roster: roster + "\n", event: event)
  }

  /// Plays it, with the mark in all that people write.
  private func play(_ event: SmallEvent, _ mark: String) throws {
    func run(_ words: String...) throws {
      let result = try Program.run(
        words + ["--event", event.path, "--store", event.store, "--pin-fd", "0"], input: "2468\n")
      #expect(result.status == 0, "\(words): \(result.output)\(result.errors)")
    }
    try run("pin", "set")
    for person in ["1", "2"] {
      let client = try event.kiosk("k\(person)")
      // The survey, with a comment, then the quiz.
      _ = try client.walk("", "1", person, "6", "", "5", mark, "", "1", "")
      for _ in 1...6 { _ = try client.walk(mark, "/.", "") }
      #expect(try client.finish() == 0)
    }
    try run("roster", "add", "New \(mark)", "rose", "--nickname", mark, "--public")
    try run("adjust", "rose", "50", "--reason", mark)
    try run("void", "fair", "a1", "--reason", mark)
    try run("regrade", "fair", "b2", "--accept", mark, "--reason", mark)
    for note in [
      ["add", mark, "--kind", "idea", "--phase", "after", "--owner", mark],
      ["visit", "--visitor", mark, "--phase", "during", "--activity", "w", "--problem", mark],
    ] {
      let noted = try event.run(["register"] + note)
      #expect(noted.status == 0, "\(note): \(noted.errors)")
    }
  }

  private static let documents: [[String]] =
    ["standings", "people", "answers", "items", "corrections", "badges", "register"].map {
      ["export", $0, "--format", "html"]
    } + [["report", "--format", "html"], ["certificates", "--all", "--format", "html"]]

  /// The elements of a page with their attributes, each once, in which numbers and the ids of stores,
  /// which are drawn at random, are left out.
  private func elements(of page: String) -> Set<String> {
    let tags = page.split(separator: "<").compactMap { piece in
      piece.firstIndex(of: ">").map { String(piece[...$0]) }
    }
    return Set(tags.map { $0.replacing(#/@[0-9a-f]{16}/#, with: "").filter { !$0.isNumber } })
  }

  private func expectSame(_ hostile: String, as harmless: String, _ name: String) {
    let (found, expected) = (
      elements(of: hostile.replacing(Self.escaped, with: Self.words)), elements(of: harmless)
    )
    #expect(found == expected, "\(name): \(found.symmetricDifference(expected))")
    #expect(!hostile.contains("<script>x()"), "\(name)")
    #expect(!hostile.contains("script>x()</"), "\(name)")
  }

  @Test("have the elements that they have of harmless ones", arguments: ["th", "en"])
  func elements(language: String) throws {
    let (hostile, harmless) = (try Self.event(Self.markup), try Self.event(Self.words))
    try play(hostile, Self.markup)
    try play(harmless, Self.words)
    func page(_ words: [String], _ event: SmallEvent) throws -> String {
      let result = try Program.run(
        words + ["--event", event.path, "--store", event.store, "--lang", language])
      #expect(result.status == 0, "\(words): \(result.errors)")
      return result.output
    }
    var marks = 0
    for words in Self.documents {
      let (one, other) = (try page(words, hostile), try page(words, harmless))
      expectSame(one, as: other, words.joined(separator: " "))
      marks += other.ranges(of: Self.words).count
    }
    let bank = ["bank", "show", "--format", "html"]
    expectSame(
      try page(bank + [hostile.folder.path("bank.gift")], hostile),
      as: try page(bank + [harmless.folder.path("bank.gift")], harmless), "bank show")
    // The texts were really there.
    #expect(marks > 50, "\(marks)")
  }

  @Test("on the projector are text in the page and in the script that keeps it up to date")
  func projector() throws {
    let (hostile, harmless) = (try Self.event(Self.markup), try Self.event(Self.words))
    try play(hostile, Self.markup)
    try play(harmless, Self.words)
    func files(of event: SmallEvent) throws -> [String] {
      let folder = event.folder.path("page")
      #expect(try event.run("page", folder).status == 0)
      return try ["index.html", "board.js"].map {
        String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\($0)")), as: UTF8.self)
      }
    }
    let (one, other) = (try files(of: hostile), try files(of: harmless))
    expectSame(one[0], as: other[0], "index.html")
    #expect(other[0].contains(Self.words) && other[1].contains(Self.words))
    #expect(!one[1].contains("<script") && !one[1].contains("</script"))
  }
}
