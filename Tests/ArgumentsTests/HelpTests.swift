import Testing

@testable import Arguments

struct HelpTests {
  @Test("command's help has usage, text, arguments, options and examples")
  func command() {
    #expect(
      sample.help(for: ["bank", "check"], width: 60) == """
        Usage: khaolam bank check [OPTION...] FILE...

        Find faults in question banks.

        Reads every bank and names all of its faults, each with its
        line and column.

        The sound questions of a bank can be used in spite of the
        faulty ones.

        Arguments:
          FILE               bank; - is standard input

        Options:
          -s, --strict       exit 65 when anything is wrong
          -q, --quiet        only count the faults
              --skip CHECK   leave a check out (may be repeated)

        Global options:
              --event FILE   event file (default: the bundled event)
              --store STORE  where the journal is
              --no-color     no colours
              --lang th|en   language
          -h, --help         show help and exit
              --version      show the version and exit

        Examples:
          khaolam bank check quizzes/*.gift
              checks all banks of a folder
        """)
  }

  @Test("program's help lists all commands by section")
  func program() {
    let help = sample.help(width: 80)
    #expect(
      help.hasPrefix(
        """
        Usage: khaolam [COMMAND] [OPTION...]

        A kiosk for team quizzes.

        Data go to standard output, messages to standard error.

        Without a command it does what "khaolam kiosk" does. "khaolam help COMMAND"
        tells more about a command.

        Running the event:
          kiosk              run a terminal

        Question banks:
          bank check         find faults in question banks
          bank convert       write a bank in another format

        Standings:
          board              show the standings
        """))
  }

  @Test("group's help lists its commands")
  func group() {
    #expect(
      sample.help(for: ["bank"], width: 80).hasPrefix(
        """
        Usage: khaolam bank COMMAND [OPTION...]

        Question banks.

        Commands:
          bank check         find faults in question banks
          bank convert       write a bank in another format
        """))
  }

  @Test(
    "limits, choices and negative bounds are told",
    arguments: [
      (["simulate"], "--people N how many (1 to 100000; default: 78)"),
      (["adjust"], "POINTS points (-10000 to 10000)"),
      (["bank", "convert"], "-t, --to FORMAT format (gift, aiken, moodle-xml, csv)"),
      (["board"], "--format text|json form (default: text)"),
      (["board"], "board freeze hold later results back"),
      (["bank", "convert"], "Usage: khaolam bank convert [OPTION...] IN [OUT]"),
    ])
  func rows(path: [String], row: String) {
    let lines = sample.help(for: path, width: 80).split(separator: "\n")
    #expect(lines.contains { $0.split(separator: " ").joined(separator: " ") == row })
  }

  @Test("hidden options are left out")
  func hidden() {
    #expect(!sample.help(for: ["simulate"], width: 80).contains("--trace"))
  }

  @Test("no line is wider than the terminal", arguments: [30, 31, 40, 60, 80, 120])
  func width(width: Int) {
    for path in sample.paths {
      for line in sample.help(for: path, width: width).split(separator: "\n") {
        #expect(columns(of: line) <= width, "\(line)")
      }
    }
  }
}
