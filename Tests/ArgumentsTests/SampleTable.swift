import Arguments

/// A table with one of each: a default command, groups, a command that is a group as well, lists,
/// negative numbers, hidden, repeatable and short options.
let sample = CommandTable(
  program: "khaolam",
  summary: "a kiosk for team quizzes",
  discussion: "Data go to standard output, messages to standard error.",
  globalOptions: [
    Option("event", takes: .file("FILE"), default: "the bundled event", help: "event file"),
    Option("store", takes: .text("STORE"), help: "where the journal is"),
    Option("no-color", help: "no colours"),
    Option("lang", takes: .choice("LANG", ["th", "en"]), help: "language"),
  ],
  commands: [kiosk] + [
    Command(
      ["bank", "check"], section: "Question banks", summary: "find faults in question banks",
      discussion: """
        Reads every bank and names all of its faults, each with its line and column.

        The sound questions of a bank can be used in spite of the faulty ones.
        """,
      positionals: [Positional(.file("FILE"), .oneOrMore, help: "bank; - is standard input")],
      options: [
        Option("strict", short: "s", help: "exit 65 when anything is wrong"),
        Option("quiet", short: "q", help: "only count the faults"),
        Option("skip", takes: .text("CHECK"), repeatable: true, help: "leave a check out"),
      ],
      examples: [
        Command.Example("khaolam bank check quizzes/*.gift", "checks all banks of a folder")
      ]),
    Command(
      ["bank", "convert"], section: "Question banks", summary: "write a bank in another format",
      positionals: [
        Positional(.file("IN"), help: "bank"), Positional(.file("OUT"), .optional, help: "result"),
      ],
      options: [
        Option(
          "to", short: "t", takes: .choice("FORMAT", ["gift", "aiken", "moodle-xml", "csv"]),
          help: "format")
      ]),
    Command(
      ["board"], section: "Standings", summary: "show the standings",
      options: [
        Option("people", help: "people, not teams"),
        Option(
          "format", takes: .choice("FORMAT", ["text", "json"]), default: "text", help: "form"),
      ]),
    Command(["board", "freeze"], section: "Standings", summary: "hold later results back"),
    Command(["board", "thaw"], section: "Standings", summary: "show all results again"),
    Command(
      ["adjust"], section: "Standings", summary: "add points to a team, or take some away",
      positionals: [
        Positional(.text("TEAM"), help: "team"),
        Positional(.integer("POINTS", in: -10_000...10_000), help: "points"),
      ],
      options: [Option("reason", takes: .text("REASON"), help: "why")]),
    Command(
      ["simulate"], section: "Care", summary: "play the event with simulated people",
      options: [
        Option("people", takes: .integer("N", in: 1...100_000), default: "78", help: "how many"),
        Option("seed", takes: .integer("N", in: .min ... .max), help: "seed"),
        Option("trace", hidden: true, help: "for developers"),
      ]),
    Command(
      ["export"], section: "Care", summary: "export a table",
      positionals: [
        Positional(.choice("TABLE", ["standings", "people", "answers"]), help: "what to export")
      ],
      options: [
        Option("out", short: "o", takes: .file("FILE"), default: "-", help: "file"),
        Option("bom", help: "for Excel"),
      ]),
  ],
  defaultCommand: kiosk,
  groupSummaries: ["bank": "question banks"])

private let kiosk = Command(
  ["kiosk"], section: "Running the event", summary: "run a terminal",
  options: [
    Option("protocol", takes: .choice("NAME", ["text", "json"]), default: "text", help: "form"),
    Option("idle", takes: .integer("SECONDS", in: 1...86_400), help: "time without a key press"),
    Option("lock", help: "no way out to a shell"),
  ])

/// What running a command line means: the command's name, then the values asked for.
func run(_ arguments: [String]) throws -> Invocation? {
  guard case .run(let invocation) = try sample.parse(arguments: arguments) else { return nil }
  return invocation
}

/// The words of a command line that has no quoting.
func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }
