import Arguments
import Testing

struct ArgumentReaderTests {
  @Test(
    "command is named by its words, wherever the options stand",
    arguments: [
      ("", "kiosk"),
      ("--protocol json", "kiosk"),
      ("--event a.json5", "kiosk"),
      ("--protocol json kiosk", "kiosk"),
      ("kiosk", "kiosk"),
      ("board", "board"),
      ("board freeze", "board freeze"),
      ("--event a.json5 board freeze", "board freeze"),
      ("board --event a.json5 freeze", "board freeze"),
      ("bank --no-color check a.gift", "bank check"),
      ("bank check bank", "bank check"),
    ])
  func command(line: String, name: String) throws {
    #expect(try run(words(line))?.command.name == name)
  }

  @Test(
    "option has its value in every way of writing it",
    arguments: [
      (["export", "people", "--out", "a.csv"], "out", "a.csv"),
      (["export", "people", "--out=a.csv"], "out", "a.csv"),
      (["export", "people", "--out=a=b"], "out", "a=b"),
      (["export", "people", "--out="], "out", ""),
      (["export", "people", "-o", "a.csv"], "out", "a.csv"),
      (["export", "people", "-oa.csv"], "out", "a.csv"),
      (["export", "people", "--out", "-"], "out", "-"),
      (["export", "--out", "a.csv", "people"], "out", "a.csv"),
      (["--store", "a.db", "export", "people"], "store", "a.db"),
      (["export", "people", "--store", "a.db"], "store", "a.db"),
      (["adjust", "rose", "5", "--reason", "-5 was wrong"], "reason", "-5 was wrong"),
      (["simulate", "--seed", "-3"], "seed", "-3"),
      (["simulate", "--people", "12"], "people", "12"),
      (["bank", "convert", "a.gift", "-t", "csv"], "to", "csv"),
    ])
  func optionValue(arguments: [String], name: String, value: String) throws {
    #expect(try run(arguments)?.string(name) == value)
  }

  @Test(
    "positional arguments keep their order around options",
    arguments: [
      (["bank", "check", "a", "b"], ["a", "b"]),
      (["bank", "check", "a", "--strict", "b"], ["a", "b"]),
      (["bank", "check", "-sq", "-"], ["-"]),
      (["bank", "check", "--", "--strict", "-"], ["--strict", "-"]),
      (["bank", "check", "--", "--"], ["--"]),
      (["bank", "check", ""], [""]),
      (["bank", "convert", "in"], ["in"]),
      (["bank", "convert", "in", "out"], ["in", "out"]),
      (["adjust", "rose", "-50"], ["rose", "-50"]),
      (["adjust", "rose", "--", "-50"], ["rose", "-50"]),
      (["adjust", "rose", "+50", "--reason", "help"], ["rose", "+50"]),
    ])
  func positionals(arguments: [String], expected: [String]) throws {
    #expect(try run(arguments)?.positionals == expected)
  }

  @Test(
    "help is shown for what was named, in spite of other faults",
    arguments: [
      ("--help", []),
      ("-h", []),
      ("help", []),
      ("--protocol json --help", []),
      ("bank --help", ["bank"]),
      ("help bank", ["bank"]),
      ("--help bank check", ["bank", "check"]),
      ("bank check --help", ["bank", "check"]),
      ("bank check -sh", ["bank", "check"]),
      ("bank check --bogus x --help", ["bank", "check"]),
      ("help bank check", ["bank", "check"]),
      ("help board", ["board"]),
      ("help help", ["help"]),
    ])
  func help(line: String, path: [String]) throws {
    #expect(try sample.parse(arguments: words(line)) == .help(path))
  }

  @Test("version is asked for by --version alone or after a command")
  func version() throws {
    #expect(try sample.parse(arguments: ["--version"]) == .version)
    #expect(try sample.parse(arguments: ["board", "--version"]) == .version)
  }

  @Test(
    "faulty command line is refused for its first fault",
    arguments: [
      ("bnak check a", .unknownCommand("bnak", suggestions: ["bank"]), ""),
      ("bank chekc a", .unknownCommand("chekc", suggestions: ["bank check"]), "bank"),
      ("board frezee", .unknownCommand("frezee", suggestions: ["board freeze"]), "board"),
      ("freeze", .unknownCommand("freeze", suggestions: ["board freeze"]), ""),
      ("helo", .unknownCommand("helo", suggestions: ["help"]), ""),
      ("help bank chekc", .unknownCommand("chekc", suggestions: ["bank check"]), "bank"),
      ("bnak --help", .unknownCommand("bnak", suggestions: ["bank"]), ""),
      ("-- board", .unknownCommand("board", suggestions: ["board"]), ""),
      ("zzz", .unknownCommand("zzz", suggestions: []), ""),
      ("--protocl json", .unknownOption("--protocl", suggestions: ["--protocol"]), ""),
      ("board --prot json", .unknownOption("--prot", suggestions: []), "board"),
      ("--prot json", .unknownOption("--prot", suggestions: ["--protocol"]), ""),
      ("simulate --trac", .unknownOption("--trac", suggestions: []), "simulate"),
      ("bank check -x a", .unknownOption("-x", suggestions: []), "bank check"),
      ("board -5", .unknownOption("-5", suggestions: []), "board"),
      ("--lock board", .unknownOption("--lock", suggestions: []), "board"),
      ("export people --out", .missingValue(of: "--out", name: "FILE", found: nil), "export"),
      (
        "export people --out --bom",
        .missingValue(of: "--out", name: "FILE", found: "--bom"), "export"
      ),
      ("export people -o", .missingValue(of: "--out", name: "FILE", found: nil), "export"),
      ("export people --bom=yes", .unwantedValue("yes", of: "--bom"), "export"),
      ("export people --out a --out b", .repeatedOption("--out"), "export"),
      ("export", .missingArgument("TABLE"), "export"),
      ("bank check", .missingArgument("FILE"), "bank check"),
      ("adjust rose", .missingArgument("POINTS"), "adjust"),
      ("export people x", .unexpectedArgument("x"), "export"),
      ("adjust rose 1 2", .unexpectedArgument("2"), "adjust"),
      ("adjust rose -5x", .notInteger("-5x", of: "POINTS"), "adjust"),
      ("kiosk --idle 1m", .notInteger("1m", of: "--idle"), "kiosk"),
      ("kiosk --idle 0", .outOfRange("0", of: "--idle", range: 1...86_400), "kiosk"),
      (
        "adjust rose -10001", .outOfRange("-10001", of: "POINTS", range: -10_000...10_000), "adjust"
      ),
      (
        "board --format jsn",
        .notAllowed("jsn", of: "--format", allowed: ["text", "json"], suggestions: ["json"]),
        "board"
      ),
      (
        "export poeple",
        .notAllowed(
          "poeple", of: "TABLE", allowed: ["standings", "people", "answers"],
          suggestions: ["people"]), "export"
      ),
    ] as [(String, UsageError.Fault, String)])
  func faults(line: String, fault: UsageError.Fault, path: String) {
    #expect(throws: UsageError(fault, in: words(path))) {
      try sample.parse(arguments: words(line))
    }
  }

  @Test("group without one of its commands is refused, and names them")
  func missingSubcommand() throws {
    let error = #expect(throws: UsageError.self) { try sample.parse(arguments: ["bank"]) }
    guard case .missingSubcommand(let commands) = error?.fault else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(commands.map(\.name) == ["bank check", "bank convert"])
  }
}
