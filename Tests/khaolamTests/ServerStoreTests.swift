import Entries
import Journal
import TestServer
import Testing
import Vocabulary

/// Commands on a store that is on a server.
@Suite("A store on a server, by commands")
struct ServerStoreTests {
  private func run(_ event: SmallEvent, _ store: String, _ words: String...) throws
    -> Program.Result
  {
    try Program.run(words + ["--event", event.path, "--store", store])
  }

  @Test("what is played there and in a file is one after a merge, either way")
  func merge() throws {
    let event = try SmallEvent()
    let server = try PostgresServer.shared().database()
    let points = Draft(
      at: 1, kind: .adjusted, team: "rose", points: 5, body: Reasoned(reason: "song").body)
    _ = try SQLiteJournal(path: event.store).append([points], event: "small", kiosk: "desk")
    for (from, into) in [(event.store, server), (server, event.store)] {
      let merged = try run(event, into, "journal", "merge", from)
      #expect(merged.status == 0, "\(merged.errors)")
    }
    #expect(try run(event, server, "journal", "verify").status == 0)
    #expect(try event.entries(of: server).count == 1)
    let tables = try [server, event.store].map {
      try run(event, $0, "export", "standings", "--format", "csv")
    }
    #expect(tables[0].output == tables[1].output)
    #expect(tables[0].status == 0, "\(tables[0].errors)")
  }

  @Test("an empty database becomes a store that is said to be new, and so does a file")
  func made() throws {
    let event = try SmallEvent()
    for store in [try PostgresServer.shared().database(), event.store] {
      let first = try run(event, store, "journal", "verify", "--lang", "en")
      #expect(first.status == 0)
      #expect(first.errors.contains("was made, and is empty"))
      #expect(try run(event, store, "journal", "verify", "--lang", "en").errors.isEmpty)
    }
  }

  @Test("doctor and backup look after it; with nothing new no second backup is made")
  func care() throws {
    let event = try SmallEvent()
    let server = try PostgresServer.shared().database()
    _ = try run(event, server, "journal", "verify")
    #expect(try run(event, server, "journal", "backup").status == 64)
    let folder = event.folder.path("backups") + "/"
    let first = try run(event, server, "journal", "backup", folder)
    #expect(first.status == 0, "\(first.errors)")
    let again = try run(event, server, "journal", "backup", "--if-new", folder)
    #expect(again.output == first.output && again.errors.contains("nothing is new"))
    let doctor = try run(event, server, "doctor", "--lang", "en")
    #expect(doctor.output.contains("answers") && doctor.output.contains("min ago"))
  }

  @Test("a server that is not there is out of reach, in both languages", arguments: ["th", "en"])
  func away(language: String) throws {
    let away = try run(
      SmallEvent(), "postgres://127.0.0.1:1/event", "board", "--lang", language)
    #expect(away.status == 69)
    #expect(away.errors.contains("postgres://127.0.0.1:1/event"))
    #expect(away.errors.contains("--store"))
  }

  @Test("a password in an address is refused and not repeated")
  func password() throws {
    let refused = try run(SmallEvent(), "postgres://ann:geheim@db/event", "board")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("pgpass"))
    #expect(!(refused.output + refused.errors).contains("geheim"))
  }
}
