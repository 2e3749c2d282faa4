import Entries
import Glibc
import Testing

@testable import Journal

@Suite("The command line")
struct CommandLineTests {
  @Test(
    "names what is wrong and what may have been meant, with status 64",
    arguments: [
      (["bord"], "Did you mean \"board\""),
      (["bank", "chek", "f"], "Did you mean \"bank check\"?"),
      (["board", "--fromat", "json"], "Did you mean \"--format\"?"),
      (["kiosk", "--clock", "sun"], "system or input"),
      (
        ["export", "nothing"],
        "standings, people, answers, items, rally, badges, corrections or register"
      ),
      (["board", "extra"], "extra"),
      (["kiosk", "--idle", "-1"], "--idle"),
      (["board", "--store", "mysql://a"], "--store can't be \"mysql://a\""),
      (["journal", "merge", "--dry-run", "mysql://a"], "STORE can't be \"mysql://a\""),
    ])
  func usage(arguments: [String], hint: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(hint), "\(result.errors)")
  }

  @Test("explains every command within 80 columns, with examples")
  func help() throws {
    let commands = [
      "", "kiosk", "board", "bank", "bank check", "bank show", "bank stats", "bank convert",
      "bank new", "event", "event check", "event show", "event new", "export",
      "certificates", "journal",
      "journal verify", "journal export", "journal merge", "journal backup", "journal restore",
      "doctor",
      "simulate", "completions",
    ]
    for command in commands {
      let words = command.split(separator: " ").map(String.init)
      let result = try Program.run(words + ["--help"])
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      #expect(result.output.contains("Usage: khaolam"))
      #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command)")
    }
    #expect(try Program.run("--version").output.hasPrefix("khaolam "))
  }

  @Test("completes for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let result = try Program.run("completions", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("khaolam"))
    #expect(result.output.contains("simulate"))
  }

  @Test("prints a manual page of all commands, dated as it is told to")
  func manual() throws {
    let result = try Program.run("manual", environment: ["SOURCE_DATE_EPOCH": "1413500000"])
    #expect(result.status == 0)
    #expect(result.output.contains(#"1 "2014-10-16" "khaolam "#))
    let help = try Program.run("--help").output
    let commands = help.matches(of: #/(?m)^  ([a-z]+(?: [a-z]+)?) /#).map { String($0.1) }
    #expect(commands.count > 60)
    for command in commands {
      let words = command.split(separator: " ").map { "\\fB\($0)\\fR" }.joined(separator: " ")
      #expect(result.output.contains("\n.SS \"\\fBkhaolam\\fR \(words)"), "\(command)")
    }
  }

  @Test("$KHAOLAM_STORE is named where it is at fault")
  func storeVariable() throws {
    let result = try Program.run("board", environment: ["KHAOLAM_STORE": "mysql://a"])
    #expect(result.status == 64)
    #expect(result.errors.contains("$KHAOLAM_STORE can't be \"mysql://a\""))
  }

  @Test("$KHAOLAM_EVENT names the event file, unless --event does")
  func eventVariable() throws {
    let event = try SmallEvent()
    let environment = ["KHAOLAM_EVENT": event.path]
    let named = try Program.run("event", "show", environment: environment)
    #expect(named.output == (try Program.run("event", "show", "--event", event.path)).output)
    let missing = try Program.run(
      "event", "show", "--event", "/proc/none.json5", environment: environment)
    #expect(missing.status == 66)
  }

  @Test("ends quietly when nobody reads on, and says so when output can't be written")
  func closedOutput() throws {
    let bank = Program.checkout + "/quizzes/english-for-asean/greetings.gift"
    let script = """
      "$0" bank show "$1" | head -n 1 >/dev/null
      "$0" bank show "$1" >/dev/full; echo $?
      "$0" --version >&-; echo $?
      "$0" bank show "$1" --lang th >/dev/full; echo $?
      "$0" kiosk --event "$2" --store "$3" --protocol json <&- | tail -n 1
      """
    let event = try SmallEvent()
    let output = event.folder.path("out")
    let errors = event.folder.path("err")
    let child = try Child(
      launcher: ["/bin/sh", "-c", script], arguments: [bank, event.path, event.store],
      input: .file("/dev/null"), output: .file(output), errors: .file(errors))
    child.wait()
    let lines = try read(output).split(separator: "\n")
    #expect(lines.prefix(3) == ["74", "74", "74"])
    // A closed input is an input that has ended: nothing follows the first screen.
    #expect(lines.last?.contains("\"welcome\"") == true)
    let said = try read(errors).split(separator: "\n")
    #expect(
      said == [
        "khaolam: Standard output can't be written: No space left on device.",
        "  Make room on the disk.",
        "khaolam: Standard output can't be written: Bad file descriptor.",
        "  Lead it to a file or a program that can be written to.",
        "khaolam: เขียนผลลัพธ์ออกทาง standard output ไม่ได้: No space left on device",
        "  เพิ่มพื้นที่ว่างในดิสก์",
      ])
  }

  @Test(
    "exports empty tables as a header, and renames what it writes",
    arguments: ["standings", "people", "answers"])
  func emptyExport(table: String) throws {
    let event = try SmallEvent(roster: "id,name,team\n")
    let out = event.folder.path("out.csv")
    let toFile = try event.run("export", table, "--out", out)
    #expect(toFile.status == 0)
    #expect(toFile.output.isEmpty)
    let toOutput = try event.run("export", table, "--out", "-")
    #expect(toOutput.status == 0)
    #expect(try read(out) == toOutput.output)
    #expect(toOutput.output.contains(table == "standings" ? "rank,team," : "person,"))
    #expect(toOutput.output.split(separator: "\r\n").count == (table == "standings" ? 3 : 1))
    #expect(try event.run("export", table, "--bom").output.hasPrefix("\u{FEFF}"))
    #expect(try event.run("export", table, "--out", "/proc/none/x.csv").status == 73)
    #expect(access(event.folder.path("out.csv.tmp"), F_OK) != 0)
  }

  @Test("chains the lines of a journal export as its page says")
  func chain() throws {
    let event = try SmallEvent()
    for name in ["k1", "k2"] {
      let client = try event.kiosk(name)
      _ = try client.walk("", "1", name == "k1" ? "1" : "2", "1", "", "A", "", "A")
      #expect(try client.finish() == 0)
    }
    let output = try event.run("journal", "export").output
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let last = lines.removeLast()
    let checked = lines.map { $0 + "\n" }.joined()
    #expect(last.contains("\"checksum\":\"\(hexadecimal(sha256(Array(checked.utf8))))\""))
    #expect(!last.contains("\"seq\"") && lines.first?.contains("\"seq\"") == false)
    let entry =
      #/
        (?<bare> \{ "event":"small","kiosk":"(?<kiosk>[^"]*)","seq":\d+,"at":\d+,"kind":"[a-z\-]+",
        "team":"rose","person":"r\d","subject":"[^"]*","points":-?\d+,"body":\{.*\} )
        ,"hash":"(?<hash>[0-9a-f]{64})"\}
      /#
    var previous: [Substring: String] = [:]
    for line in lines.dropFirst() {
      let match = try #require(line.wholeMatch(of: entry))
      let text = (previous[match.kiosk] ?? "") + match.bare + "}"
      #expect(hexadecimal(sha256(Array(text.utf8))) == match.hash)
      previous[match.kiosk] = String(match.hash)
    }
    #expect(previous.count == 2)
  }

  @Test("merges stores to one board, whatever the order, and again to no change")
  func merge() throws {
    let (one, two) = (try SmallEvent(), try SmallEvent())
    for (event, team) in [(one, "1"), (two, "2")] {
      let client = try event.kiosk("debian-tty1")
      var screen = try #require(try client.walk("", team, "1", "1", ""))
      while screen.screen == "question" {
        screen = try #require(try client.walk(event.rightAnswer(to: screen), ""))
      }
      #expect(try client.finish() == 0)
    }
    // Each way into a store of its own.
    for (name, order) in [("a.db", [one, two]), ("b.db", [two, one])] {
      let store = one.folder.path(name)
      let merged = try Program.run(
        ["journal", "merge", "--event", one.path, "--store", store] + order.map(\.store))
      #expect(merged.status == 0, "\(merged.errors)")
    }
    func board(_ name: String) throws -> [PrintedBoard.Standing] {
      let result = try Program.run(
        "board", "--format", "json", "--event", one.path, "--store", one.folder.path(name))
      return try PrintedBoard(result.output).standings
    }
    #expect(try board("a.db") == board("b.db"))
    #expect(try board("a.db").map(\.points) == [733, 733])
    let before = try one.entries(of: one.folder.path("a.db"))
    #expect(Set(before.map(\.kiosk)).count == 2)
    let again = try Program.run(
      "journal", "merge", "--event", one.path, "--store", one.folder.path("a.db"), two.store,
      one.folder.path("b.db"))
    #expect(again.status == 0)
    #expect(again.output.contains(" 0 entries added"))
    #expect(try one.entries(of: one.folder.path("a.db")).count == before.count)
  }

  @Test("finds a store that was tampered with, and does not merge it")
  func tampered() throws {
    let event = try SmallEvent()
    let client = try event.kiosk()
    _ = try client.walk("", "1", "1", "1", "", "A", "")
    #expect(try client.finish() == 0)
    try Database(path: event.store, mode: .readWrite, busyTimeout: 1000)
      .execute("UPDATE entries SET points = 999 WHERE kind = 'answered'")
    let verified = try event.run("journal", "verify")
    #expect(verified.status == 65)
    #expect(verified.output.contains("seq 3 of small"))
    let merged = try Program.run(
      "journal", "merge", event.store, "--event", event.path, "--store", event.folder.path("n.db"))
    #expect(merged.status == 65)
    #expect(try event.entries(of: event.folder.path("n.db")).isEmpty)
  }

  @Test("simulates to the byte, says so, and keeps simulated and real apart")
  func simulate() throws {
    let event = try SmallEvent()
    let paths = ["one.db", "two.db"].map { event.folder.path($0) }
    for path in paths {
      let result = try Program.run(
        "simulate", "--people", "6", "--seed", "1", "--event", event.path, "--store", path)
      #expect(result.status == 0, "\(result.errors)")
    }
    func exported(_ path: String) throws -> String {
      try Program.run("journal", "export", "--event", event.path, "--store", path).output
    }
    #expect(try exported(paths[0]) == exported(paths[1]))
    #expect(try exported(paths[0]).contains("\"simulated\":true"))
    #expect(try event.entries(of: paths[0]).count > 50)
    let board = try Program.run("board", "--event", event.path, "--store", paths[0])
    #expect(board.output.contains("SIMULATED"))
    let client = try event.kiosk()
    _ = try client.walk("", "1", "1", "1", "", "A")
    #expect(try client.finish() == 0)
    #expect(try event.run("simulate").status == 77)
    #expect(try event.run("journal", "merge", paths[0]).status == 77)
    #expect(
      try Program.run(
        "journal", "merge", event.store, "--event", event.path, "--store", paths[0]
      ).status == 77)
    #expect(try event.run("journal", "verify").status == 0)
  }

  @Test("starts an event file that passes its own check, anywhere, and overwrites nothing")
  func newEvent() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("mine.json5")
    let roster = folder.path("example-roster.csv")
    let new = try Program.run("event", "new", path)
    #expect(new.status == 0)
    #expect(new.output.hasPrefix("Wrote \(path) and \(roster). Edit them, then run: "))
    let check = try Program.run("event", "check", path)
    #expect(check.status == 0, "\(check.output)")
    #expect(try Program.run("event", "new", path).status == 73)
    // The roster is somebody's by now.
    let other = folder.path("other.json5")
    #expect(
      try Program.run("event", "new", other).output.hasPrefix("Wrote \(other). Edit it, then run: ")
    )
    #expect(try Program.run("event", "check").status == 0)
    #expect(try Program.run("event", "show", "--lang", "en").status == 0)
  }

  private func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }
}
