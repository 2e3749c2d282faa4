import Entries
import FoundationEssentials
import Glibc
import Testing
import Vocabulary

@testable import Journal

@Suite("khaolam doctor")
struct DoctorCommandTests {
  /// The state of each check, by its id.
  private func states(of result: Program.Result) throws -> [String: String] {
    let document = try JSONDocument(result.output)
    #expect(try JSONSchema(named: "doctor").faults(in: document) == [])
    let checks = try #require(document["checks"]?.elements)
    return Dictionary(
      uniqueKeysWithValues: checks.compactMap { check in
        check["id"]?.text.flatMap { id in check["state"]?.text.map { (id, $0) } }
      })
  }

  private func examine(_ event: SmallEvent) throws -> (Int32, [String: String]) {
    let result = try event.run("doctor", "--format", "json")
    #expect(result.errors == "")
    return (result.status, try states(of: result))
  }

  @Test("before the first kiosk makes no store, and asks for nothing that can't be yet")
  func fresh() throws {
    let event = try SmallEvent()
    let (status, states) = try examine(event)
    #expect(status == 0)
    #expect(states["event"] == "ok" && states["banks"] == "ok")
    #expect(states["store"] == "attention" && states["pin"] == nil)
    #expect(states["space"] != nil && states["speed"] != nil)
    let names = try FileManager.default.contentsOfDirectory(atPath: event.folder.path("."))
    #expect(names.sorted() == ["bank.gift", "event.json5", "roster.csv"])
  }

  @Test("of an event that is played tells PIN, backup and kiosks, and changes nothing")
  func played() throws {
    let event = try SmallEvent()
    let client = try event.kiosk("front-desk")
    _ = try client.walk("", "1", "1", "1", "", "A", "")
    #expect(try client.finish() == 0)
    let before = try event.run("journal", "export").output
    let (status, states) = try examine(event)
    #expect(status == 0)
    #expect(states["store"] == "ok" && states["clock"] == "ok" && states["kiosks"] == "ok")
    #expect(states["pin"] == "attention" && states["backup"] == "attention")
    #expect(try event.run("doctor", "--lang", "en").output.contains("front-desk"))
    #expect(try event.run("journal", "export").output == before)

    #expect(try event.pipe("2557\n", "pin", "set", "--pin-fd", "0").status == 0)
    #expect(try event.run("journal", "backup").status == 0)
    let after = try examine(event).1
    #expect(after["pin"] == "ok" && after["backup"] == "ok")
  }

  @Test("ends with 65 where the clock is behind the entries")
  func clock() throws {
    let event = try SmallEvent()
    let journal = try SQLiteJournal(path: event.store)
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    for (ahead, state) in [(30, "ok"), (600, "broken")] {
      let at = (time.tv_sec + ahead) * 1_000
      _ = try journal.append([Draft(at: at, kind: .noted)], event: "small", kiosk: "k1")
      let (status, states) = try examine(event)
      #expect(states["clock"] == state)
      #expect(status == (state == "ok" ? 0 : 65))
    }
  }

  @Test("says that a store is simulated, and that an event or a bank is wrong")
  func wrong() throws {
    let event = try SmallEvent()
    let simulated = event.folder.path("simulated.db")
    let words = ["--event", event.path, "--store", simulated]
    #expect(try Program.run(["simulate", "--people", "2"] + words).status == 0)
    let result = try Program.run(["doctor", "--format", "json"] + words)
    #expect(try states(of: result)["store"] == "attention")

    unlink(event.folder.path("bank.gift"))
    let (noBank, banks) = try examine(event)
    #expect(noBank == 65)
    #expect(banks["event"] == "broken" || banks["banks"] == "broken")
    let broken = try SmallEvent(event: "{ id: ")
    let (status, states) = try examine(broken)
    #expect(status == 65)
    #expect(states["event"] == "broken" && states["banks"] == nil && states["store"] != nil)
  }

  @Test("survives whatever is broken, and says it in its status")
  func broken() throws {
    let event = try SmallEvent()
    let text = try event.folder.write("text.db", "no store")
    let missing = event.folder.path("missing.json5")
    for (words, status) in [
      (["--event", event.path, "--store", text], 65),
      (["--event", missing], 66),
      (["--event", missing, "--store", event.store], 66),
      (["--event", event.path, "--store", "/proc/none/x.db"], 74),
      (["--data", "/nonexistent"], 66),
    ] as [([String], Int32)] {
      let result = try Program.run(
        ["doctor", "--lang", "th"] + words,
        environment: ["LANG": "C", "TERM": "", "PATH": "/nonexistent"])
      #expect(result.status == status, "\(words): \(result.output)")
      #expect(result.output.contains("✗  "))
      #expect(result.errors == "")
    }
  }

  @Test("says of an address that is no store's what one may be")
  func address() throws {
    let event = try SmallEvent()
    let result = try Program.run(
      "doctor", "--event", event.path, "--lang", "en",
      environment: ["KHAOLAM_STORE": "mysql://db/event"])
    #expect(result.status == 64)
    #expect(result.output.contains("✗   store"))
    #expect(result.output.contains("what is named is no store"))
    #expect(result.output.contains("$KHAOLAM_STORE: a file's path, sqlite:PATH or postgres://"))
    #expect(result.errors == "")
  }

  @Test("at a terminal knows its kind and its width")
  func terminal() throws {
    let event = try SmallEvent()
    let terminal = try Terminal(
      ["doctor", "--event", event.path, "--store", event.store, "--lang", "en"], columns: 50)
    try terminal.expect("ok  terminal     xterm-256color")
    try terminal.expect("!   columns      50")
    try terminal.expect("60 columns or more.")
    #expect(terminal.child.wait() == 0)
  }
}
