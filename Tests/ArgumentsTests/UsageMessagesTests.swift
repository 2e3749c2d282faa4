import Arguments
import Testing

struct UsageMessagesTests {
  @Test(
    "message says what is wrong, the remedy, and where help is",
    arguments: [
      (
        UsageError(.unknownCommand("bnak", suggestions: ["bank"]), in: []),
        """
        khaolam: there is no command "bnak"
        Did you mean "bank"?
        See "khaolam help".
        """
      ),
      (
        UsageError(.unknownCommand("x", suggestions: []), in: ["bank"]),
        """
        khaolam: "khaolam bank" has no command "x"
        See "khaolam help bank".
        """
      ),
      (
        UsageError(.unknownOption("--fromat", suggestions: ["--format", "--from"]), in: ["board"]),
        """
        khaolam: "khaolam board" has no option "--fromat"
        Did you mean "--format" or "--from"?
        See "khaolam help board".
        """
      ),
      (
        UsageError(.missingArgument("POINTS"), in: ["adjust"]),
        """
        khaolam: "khaolam adjust" needs POINTS
        See "khaolam help adjust".
        """
      ),
      (
        UsageError(.unexpectedArgument("x"), in: ["export"]),
        """
        khaolam: "khaolam export" has no use for the argument "x"
        See "khaolam help export".
        """
      ),
      (
        UsageError(.missingValue(of: "--out", name: "FILE", found: nil), in: ["export"]),
        """
        khaolam: --out needs a value, FILE
        See "khaolam help export".
        """
      ),
      (
        UsageError(.missingValue(of: "--out", name: "FILE", found: "--bom"), in: ["export"]),
        """
        khaolam: --out needs a value, FILE, but the option "--bom" follows
        If it is the value, write "--out=--bom".
        See "khaolam help export".
        """
      ),
      (
        UsageError(.unwantedValue("yes", of: "--bom"), in: ["export"]),
        """
        khaolam: --bom takes no value, but has "yes"
        See "khaolam help export".
        """
      ),
      (
        UsageError(.repeatedOption("--out"), in: ["export"]),
        """
        khaolam: --out is given twice
        See "khaolam help export".
        """
      ),
      (
        UsageError(.notInteger("1m", of: "--idle"), in: ["kiosk"]),
        """
        khaolam: --idle is a whole number, but "1m" is not
        See "khaolam help kiosk".
        """
      ),
      (
        UsageError(.outOfRange("0", of: "--idle", range: 1...86_400), in: ["kiosk"]),
        """
        khaolam: --idle is 1 to 86400, but not 0
        See "khaolam help kiosk".
        """
      ),
      (
        UsageError(.outOfRange("0", of: "--idle", range: 1...Int.max), in: ["kiosk"]),
        """
        khaolam: --idle is at least 1, but not 0
        See "khaolam help kiosk".
        """
      ),
      (
        UsageError(
          .notAllowed("x", of: "--to", allowed: ["gift", "csv", "md"], suggestions: []),
          in: ["bank", "convert"]),
        """
        khaolam: --to is gift, csv or md, but not "x"
        See "khaolam help bank convert".
        """
      ),
      (
        UsageError(.rejected("25:00", of: "--at", because: "a day has 24 hours"), in: ["rally"]),
        """
        khaolam: --at can't be "25:00": a day has 24 hours
        See "khaolam help rally".
        """
      ),
      (
        UsageError(.conflict("--people", "--teams"), in: ["board"]),
        """
        khaolam: --people and --teams exclude each other
        See "khaolam help board".
        """
      ),
    ])
  func message(error: UsageError, text: String) {
    #expect(sample.message(for: error) == text)
  }

  @Test("group named alone is answered with its commands")
  func missingSubcommand() {
    let error = #expect(throws: UsageError.self) { try sample.parse(arguments: ["bank"]) }
    #expect(
      error.map(sample.message) == """
        khaolam: "khaolam bank" needs one of its commands
          bank check    find faults in question banks
          bank convert  write a bank in another format
        See "khaolam help bank".
        """)
  }

  @Test("control characters of the command line never reach the terminal")
  func controlCharacters() {
    let error = UsageError(.unknownCommand("a\u{1B}[31m\nb", suggestions: []), in: [])
    #expect(
      sample.message(for: error) == """
        khaolam: there is no command "a?[31m?b"
        See "khaolam help".
        """)
  }
}
