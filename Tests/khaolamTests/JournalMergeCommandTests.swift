import FoundationEssentials
import Glibc
import Testing

@testable import Journal

@Suite("khaolam journal merge")
struct JournalMergeCommandTests {
  /// An event of which a question has been answered, and another that is its own.
  private func played() throws -> (home: SmallEvent, other: SmallEvent) {
    let (home, other) = (try SmallEvent(), try SmallEvent())
    for event in [home, other] {
      let client = try event.kiosk()
      _ = try client.walk("", "1", "1", "1", "", "A", "")
      #expect(try client.finish() == 0)
    }
    return (home, other)
  }

  private func changeLast(of store: String) throws {
    let raw = try Database(path: store, mode: .readWrite, busyTimeout: 1_000)
    try raw.execute("UPDATE entries SET points = 999 WHERE seq = 3")
  }

  @Test("told to look only says what each would add, and changes nothing")
  func dryRun() throws {
    let (home, other) = try played()
    let before = try home.entries().count
    let result = try home.run(
      "journal", "merge", "--dry-run", other.store, home.store, "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.hasSuffix(": 3 entries would be added, 0 known") == true)
    #expect(lines.last?.hasSuffix(": 0 entries would be added, 3 known") == true)
    #expect(try home.entries().count == before)
  }

  @Test("told to look only makes no store")
  func dryRunWithoutStore() throws {
    let (home, other) = try played()
    let none = home.folder.path("none.db")
    let result = try Program.run(
      "journal", "merge", "--dry-run", other.store, "--event", home.path, "--store", none,
      "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("3 entries would be added"))
    #expect(access(none, F_OK) != 0)
  }

  @Test("takes in nothing where a name among them can be no store's")
  func noStore() throws {
    let (home, other) = try played()
    let before = try home.entries().count
    let result = try home.run("journal", "merge", other.store, "mysql://host/x", "--lang", "en")
    #expect(result.status == 64)
    #expect(result.errors.contains("mysql://host/x"))
    #expect(try home.entries().count == before)
  }

  @Test("told to look only says where it can't make a folder for that")
  func noScratchFolder() throws {
    let (home, other) = try played()
    let none = home.folder.path("none")
    let result = try Program.run(
      "journal", "merge", "--dry-run", other.store, "--event", home.path, "--store", home.store,
      "--lang", "en", environment: ["TMPDIR": none])
    #expect(result.status == 73)
    #expect(result.errors.contains("\(none) can't be written: No such file or directory."))
  }

  @Test("lists entries that contradict, with what to do, and takes the others in all the same")
  func conflicts() throws {
    let (home, other) = try played()
    // A copy of this store that went another way.
    let copy = home.folder.path("copy.db")
    #expect(try home.run("journal", "backup", copy).status == 0)
    for (store, name) in [(home.store, "5"), (copy, "6")] {
      let note = try Program.run(
        ["say", "message \(name)", "--event", home.path, "--store", store])
      #expect(note.status == 0, "\(note.errors)")
    }
    for isTrial in [true, false] {
      let words = ["journal", "merge"] + (isTrial ? ["--dry-run"] : []) + [copy, other.store]
      let result = try Program.run(
        words + ["--event", home.path, "--store", home.store, "--lang", "en"])
      #expect(result.status == 65)
      let said = isTrial ? result.output : result.errors
      #expect(said.contains("differs from the one here: "), "\(said)")
      #expect(said.contains(" seq 1 of small"))
      #expect(said.contains("both copies were played on"))
      #expect(result.output.contains(isTrial ? "3 entries would be added" : "3 entries added"))
    }
    #expect(try home.run("journal", "verify").status == 0)
    #expect(try home.entries().count { $0.kind == "answered" } == 2)
  }

  @Test("goes on after what can't be read, and its status is that of the worst")
  func worst() throws {
    let (home, other) = try played()
    let missing = home.folder.path("missing.db")
    let text = try home.folder.write("text.db", "no store")
    let result = try home.run("journal", "merge", missing, text, other.store, "--lang", "en")
    #expect(result.status == 65)
    #expect(result.errors.contains("missing.db") && result.errors.contains("text.db"))
    #expect(result.output.contains("3 entries added"))
    #expect(try home.run("journal", "merge", missing, home.store).status == 66)
  }

  @Test("answers in JSON, too, with the reason where something is refused")
  func json() throws {
    let (home, other) = try played()
    try changeLast(of: other.store)
    let result = try home.run(
      "journal", "merge", "--format", "json", other.store, home.store, "--lang", "en")
    #expect(result.status == 65)
    let document = try JSONDocument(result.output)
    #expect(try JSONSchema(named: "journal-merge").faults(in: document) == [])
    let parts = try #require(document["parts"]?.elements)
    #expect(parts.map { $0["isSound"] } == [.boolean(false), .boolean(true)])
    #expect(parts[0]["reason"]?.text?.contains("nothing was merged") == true)
    #expect(parts[1]["known"]?.figure == 3)
  }
}
