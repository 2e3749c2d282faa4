import Entries
import PostgresJournal
import TestServer
import Testing
import Vocabulary

@testable import Journal

/// What is a server's own.
@Suite("A store on a server")
struct PostgresStoreTests {
  @Test("a database in another encoding is refused, with what to do")
  func encoding() throws {
    let address = try PostgresAddress(PostgresServer.shared().database(encoding: "SQL_ASCII"))
    #expect(throws: PostgresRefusal.notUTF8(store: address.name, encoding: "SQL_ASCII")) {
      try PostgresJournal.open(address)
    }
  }

  @Test("a database without a store is not read, and one that is not ours is left alone")
  func notAStore() throws {
    let server = try PostgresServer.shared()
    let uri = try server.database()
    let address = try PostgresAddress(uri)
    #expect(throws: JournalError.missing(path: address.name)) {
      try PostgresJournal.open(reading: address)
    }
    let error = JournalError.notAStore(path: address.name)
    try server.query("CREATE SCHEMA khaolam; CREATE TABLE khaolam.other(a integer)", at: uri)
    #expect(throws: error) { try PostgresJournal.open(address) }
    #expect(throws: error) { try PostgresJournal.open(reading: address) }
  }

  @Test("a store of a newer version is refused")
  func newer() throws {
    let stores = try Stores(.postgres)
    _ = try stores.store()
    try stores.change("a", "UPDATE schema_version SET version = 99")
    let error = JournalError.newerSchema(path: try stores.name(), version: 99)
    #expect(throws: error) { try stores.store() }
    #expect(throws: error) { try stores.reading() }
    try stores.change("a", "UPDATE schema_version SET version = 1")
  }

  @Test("who only reads can't write")
  func reading() throws {
    let stores = try Stores(.postgres)
    try stores.store().write(Player().start())
    let reader = try stores.reading()
    #expect(try reader.allEntries().count == 1)
    #expect(throws: JournalError.readOnly(path: try stores.name())) {
      try reader.write(Player().answer(1))
    }
  }

  @Test("a merge may stand still for a minute, whatever else writes for ten seconds")
  func patience() throws {
    let stores = try Stores(.postgres)
    let session = try stores.store().session
    func patience(_ claim: Claim) throws -> String? {
      try session.write(claim) {
        try session.first("SELECT current_setting('idle_in_transaction_session_timeout')") {
          $0.text(0) ?? ""
        }
      }
    }
    #expect(try patience(.merge) == "1min")
    #expect(try patience(.settings) == "10s")
  }

  @Test("an entry with the character NUL is refused by name, and nothing is merged")
  func nul() throws {
    let (files, servers) = (try Stores(.sqlite), try Stores(.postgres))
    let from = try files.store("from", id: 2)
    try from.write(Player().start())
    let entry = try from.write(
      Draft(at: 1, kind: .noted, subject: "a\0b"))[0]
    let home = try servers.store()
    #expect(throws: JournalError.unstorable(entry.key, path: try servers.name())) {
      try home.merge(from)
    }
    #expect(try home.isEmpty)
  }

  @Test("stores of both kinds merge into each other, and export the same lines", arguments: 1...3)
  func bothKinds(seed: Int) throws {
    let (files, servers) = (try Stores(.sqlite), try Stores(.postgres))
    let (file, server) = (try files.store(id: 1), try servers.store(id: 2))
    var history = RandomHistory(seed: seed)
    try history.play(file, steps: 30, skew: 0)
    try history.play(server, steps: 30, skew: 5)
    _ = try file.merge(servers.reading())
    _ = try server.merge(files.reading())
    #expect(try lines(file) == lines(server))
    #expect(try file.totals(event: event) == server.totals(event: event))
    #expect(try file.shownTotals(event: event) == server.shownTotals(event: event))
    #expect(try server.verify().faults == [])
    #expect(try server.merge(files.reading()).added == 0)
  }

  private func lines(_ journal: StoreJournal) throws -> [Substring] {
    var bytes: [UInt8] = []
    try journal.export(event: event) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().dropLast()
  }

  @Test("rows of ballots tell neither an order nor whose they are")
  func ballots() throws {
    let stores = try Stores(.postgres)
    let journal = try stores.store()
    for (person, key) in [("p02", "c"), ("p03", "a"), ("p01", "b")] {
      _ = try journal.cast(
        Ballot(
          event: event, survey: "s", key: String(repeating: key, count: 32), ratings: ["a-1": 4]),
        noting: Draft(
          at: 1, kind: .surveyAnswered, team: "mali", person: PersonID(person), subject: "s"),
        kiosk: "k")
    }
    let server = try PostgresServer.shared()
    func query(_ sql: String) throws -> String { try server.query(sql, at: stores.uri()) }
    #expect(try query("SELECT left(key, 1) FROM khaolam.ballots ORDER BY ctid") == "a\nb\nc")
    #expect(try query("SELECT count(DISTINCT xmin::text) FROM khaolam.ballots") == "1")
    #expect(
      try query(
        """
        SELECT string_agg(column_name, ' ' ORDER BY ordinal_position)
        FROM information_schema.columns WHERE table_schema = 'khaolam' AND table_name = 'ballots'
        """) == "event survey key body")
    // The rows as they were before the latest came are cleared away.
    #expect(
      try query("SELECT n_dead_tup FROM pg_stat_user_tables WHERE relname = 'ballots'") == "0")
  }

  @Test("the journal's statements find their rows by an index")
  func indexes() throws {
    let stores = try Stores(.postgres)
    let journal = try stores.store()
    try journal.write(Player().start(), Player().answer(1))
    let plans = try [
      "event = 'e' AND kind IN ('voided', 'regraded', 'undone')": "_kind_",
      "event = 'e' AND person = 'p01' AND quiz = 'q'": "_person_",
      "event = 'e' AND person IS NULL AND team = 'mali' AND quiz = 'q'": "_person_",
      "event = 'e' AND car = 'mali/1'": "_car_",
      "event = 'e' AND kind IN ('frozen', 'revealed')": "_kind_",
      "event = 'e' AND kind IN ('opened', 'closed', 'paused', 'extended')": "_kind_",
      "event = 'e' AND kind = 'noted' AND subject = 'message'": "_kind_",
      "event = 'e' AND kind = 'noted' AND subject = 'absence'": "_kind_",
      "event = 'e' AND kind = 'clock-synced'": "_kind_",
      "event = 'e' AND kind IN ('adjusted', 'judged') AND quiz IS NULL": "_kind_",
      "event = 'e' AND subject = 's' AND person = 'p' AND kind = 'survey-answered'": "_kind_",
    ].filter { condition, index in
      let plan = try journal.session.all("EXPLAIN SELECT body FROM entries WHERE \(condition)") {
        $0.text(0) ?? ""
      }.joined()
      return plan.contains("Seq Scan") || !plan.contains(index)
    }
    #expect(plans.isEmpty)
  }
}
