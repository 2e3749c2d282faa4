import Entries
import FoundationEssentials
import Testing
import Vocabulary

@testable import Journal

@Suite("khaolam journal verify --digest, and journal repair")
struct JournalCareTests {
  private func play(_ event: SmallEvent, _ person: String) throws {
    let client = try event.kiosk()
    _ = try client.walk("", "1", person, "1", "", "A", "")
    #expect(try client.finish() == 0)
  }

  /// The digest at the foot of the board, as a person would read it.
  private func shown(_ event: SmallEvent) throws -> String {
    let board = try event.run("board", "--lang", "en").output
    let line = try #require(
      board.split(separator: "\n").first { $0.hasPrefix("Journal digest: ") })
    return String(line.dropFirst("Journal digest: ".count))
  }

  @Test("a digest that a board showed is found again, now and after more was played")
  func digest() throws {
    let event = try SmallEvent()
    try play(event, "1")
    let digest = try shown(event)
    #expect(digest.utf8.count == 19)
    let now = try event.run("journal", "verify", "--digest", digest, "--lang", "en")
    #expect(now.status == 0)
    #expect(now.output.contains("the announced digest is that of the journal as it is: 3 entries"))
    try play(event, "2")
    #expect(try shown(event) != digest)
    let later = try event.run("journal", "verify", "--digest", digest, "--lang", "en")
    #expect(later.status == 0)
    #expect(later.output.contains("its 3 entries of"))
    #expect(later.output.contains("are all there, 3 came later"))
  }

  @Test("one that was never shown, of entries that were changed, or that is none, is told apart")
  func wrongDigest() throws {
    let event = try SmallEvent()
    try play(event, "1")
    let digest = try shown(event)
    let other = try event.run(
      "journal", "verify", "--digest", "0000 0000 0000 0000", "--lang", "en")
    #expect(other.status == 65 && other.output.contains("of no state of this journal"))
    try SQLiteJournal(path: event.store).database.execute(
      "UPDATE entries SET points = points + 1 WHERE seq = 2")
    let changed = try event.run("journal", "verify", "--digest", digest, "--lang", "en")
    #expect(changed.status == 65 && changed.output.contains("of no state of this journal"))
    let none = try event.run("journal", "verify", "--digest", "3f2a", "--lang", "en")
    #expect(none.status == 64 && none.errors.contains("16 to 64 hexadecimal digits"))
  }

  @Test("names that steer a terminal reach none where what is wrong with a store is told")
  func hostileNames() throws {
    let event = try SmallEvent()
    do {
      let journal = try SQLiteJournal(path: event.store)
      let draft = Draft(
        at: 1, kind: .adjusted, team: "rose", points: 5, body: Reasoned(reason: "x").body)
      _ = try journal.append([draft], event: "small", kiosk: "\u{1B}]0;t\u{7}\u{202E}desk")
      try journal.database.execute("UPDATE entries SET points = points + 1")
    }
    let result = try event.run("journal", "verify", "--lang", "en")
    #expect(result.status == 65)
    #expect(result.output.contains("desk"))
    for sign: Unicode.Scalar in ["\u{1B}", "\u{7}", "\u{202E}"] {
      #expect(!result.output.unicodeScalars.contains(sign))
    }
  }

  @Test("each printed table says the digest, and files for programs do so on standard error")
  func exports() throws {
    let event = try SmallEvent()
    try play(event, "1")
    let digest = try shown(event).filter { $0 != " " }
    for form in ["md", "html"] {
      let table = try event.run("export", "standings", "--format", form, "--lang", "en")
      #expect(table.output.contains("Journal digest: \(digest)"), "\(form)")
    }
    let file = event.folder.path("standings.csv")
    let csv = try event.run("export", "standings", "--out", file, "--lang", "en")
    #expect(csv.errors.contains(digest))
  }

  @Test("a store that is sound stays as it is")
  func sound() throws {
    let event = try SmallEvent()
    try play(event, "1")
    let before = try Data(contentsOf: URL(filePath: event.store))
    let result = try event.run("journal", "repair", "--lang", "en")
    #expect(result.status == 0)
    #expect(result.output == "the store is sound: nothing to repair\n")
    #expect(try Data(contentsOf: URL(filePath: event.store)) == before)
  }

  @Test("one that is damaged is told of, and repaired from its backup and what can be read")
  func repaired() throws {
    let event = try SmallEvent()
    try play(event, "1")
    #expect(try event.run("journal", "backup").status == 0)
    try play(event, "2")
    let entries = try event.entries().count
    try SQLiteJournal(path: event.store).database.execute(
      "UPDATE entries SET points = points + 1 WHERE seq = 2")
    let told = try event.run("journal", "repair", "--dry-run", "--lang", "en")
    #expect(told.status == 65 && told.output.contains("seq 2"))
    let result = try event.run("journal", "repair", "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("3 entries restored from"))
    #expect(result.output.contains("the store as it was: \(event.store).before-restore-"))
    #expect(try event.run("journal", "verify").status == 0)
    #expect(try event.entries().count <= entries)
    // Who has played goes on.
    try play(event, "3")
  }

  @Test("a trial changes no byte of a store, not even of one that is older, and makes no file")
  func dryRun() throws {
    let event = try SmallEvent()
    try play(event, "1")
    try SQLiteJournal(path: event.store).database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    // As the schema before the present one was.
    let database = try Database(path: event.store, mode: .readWrite, busyTimeout: 1_000)
    try database.execute("PRAGMA user_version = \(Schema.present - 1)")
    try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let folder = String(event.store.dropLast("/store.db".utf8.count))
    func state() throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasSuffix("-shm") && !$0.hasSuffix("-wal") && !$0.hasSuffix("-queue") }
      return try Dictionary(
        uniqueKeysWithValues: names.map {
          ($0, try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
        })
    }
    let before = try state()
    let result = try event.run("journal", "repair", "--dry-run", "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output == "the store is sound: nothing to repair\n")
    #expect(try state() == before)
    let missing = folder + "/none.db"
    let none = try Program.run(
      "journal", "repair", "--dry-run", "--event", event.path, "--store", missing)
    #expect(none.status == 66 && !FileManager.default.fileExists(atPath: missing))
  }

  @Test("what is not there, or on a server, is not repaired")
  func missing() throws {
    let event = try SmallEvent()
    let result = try event.run("journal", "repair", "--lang", "en")
    #expect(result.status == 66 && result.errors.contains("store.db"))
  }
}
