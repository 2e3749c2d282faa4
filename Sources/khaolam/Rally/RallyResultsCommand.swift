import Arguments
import Journal
import Kiosk
import Programme
import RallyControl
import Reports
import Vocabulary

/// `khaolam rally results`: prints the results of the rally as they stand.
enum RallyResultsCommand: Runnable {
  static let command = Command(
    ["rally", "results"], section: CommandList.Section.after,
    summary: "print the rally's results, by team, car and leg",
    discussion: """
      They are provisional until the time for protests is over, which begins when all cars are in; \
      then they are final, and what is corrected after that is listed with its reason and effect.
      """,
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json", "csv", "html"]), default: "text",
        help: "for people, programs, spreadsheets, or a page"),
      Option("out", takes: .file("FILE"), default: "-", help: "where to; - is standard output"),
      Option("bom", help: "begin CSV with the mark by which Excel knows Thai text"),
      World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam rally results", "as they stand"),
      .init("khaolam rally results --format html --out results.html", "a page to print"),
      .init("khaolam rally results --format csv --out results.csv --bom", "for Excel"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let rally = try world.rally(of: event)
    let journal = try world.shownJournal(for: event)
    let desk = RallyDesk(rally, journal: journal, kiosk: world.desk)
    let report = RallyReport(
      results: try desk.results(), rally: rally, now: Environment.now,
      isSimulated: journal.isSimulated)
    try withSink(for: world.call.string("out"), telling: world.language) { sink in
      switch world.call.string("format") {
      case "json": try sink(Output.json(report))
      case "csv":
        try RallyTable(report).write(as: CSVWriter(hasBOM: world.call.flag("bom")), to: sink)
      case "html":
        try sink(Array(RallyPage(report, rally: rally, language: world.language).html.utf8))
      default:
        let isFile = !["-", nil].contains(world.call.string("out"))
        let style = TerminalStyle(
          colours: isFile ? .none : Output.colours(isOff: world.call.flag("no-color")))
        let text = RallyText(
          report, rally: rally, language: world.language,
          columns: isFile ? 80 : Output.columns(of: 1) ?? 80,
          colour: { style.coloured($0, $1) })
        try sink(Array(text.text.utf8))
      }
    }
    return ExitStatus.done
  }
}
