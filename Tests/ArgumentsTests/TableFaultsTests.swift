import Arguments
import Testing

struct TableFaultsTests {
  @Test("sound table has no faults")
  func sound() {
    #expect(sample.faults == [])
  }

  @Test("contradictions of a table are named")
  func faulty() {
    let file = Value.file("FILE")
    let one = Command(
      ["one"], section: "", summary: String(repeating: "x", count: 80),
      positionals: [
        Positional(file, .any, help: ""), Positional(.text("NAME"), help: ""),
      ],
      options: [Option("event", help: ""), Option("all", short: "h", help: "")],
      examples: [Command.Example("two", "")])
    let two = Command(["one", "two"], section: "", summary: "")
    let table = CommandTable(
      program: "khaolam", summary: "", globalOptions: [Option("event", takes: file, help: "")],
      commands: [one, two, two], defaultCommand: Command(["three"], section: "", summary: ""))
    #expect(
      table.faults == [
        "two commands are called one two",
        "the default command is not listed",
        "one: --event is declared twice",
        "one: -h is declared twice",
        "one: NAME follows a list",
        "one: NAME is required, but follows one that is not",
        "one: has arguments as well as commands below it",
        "one: the summary is too long",
        "one: not a command line: two",
      ])
  }
}
