import Arguments
import Evidence
import Facilitation
import Journal
import Programme
import RallyControl
import Reports
import Vocabulary

/// `khaolam export`: writes a table after the event.
enum ExportCommand: Runnable {
  static let command = Command(
    ["export"], section: CommandList.Section.after,
    summary: "write standings, people, answers, questions, the rally, the register and more",
    discussion: """
      Texts that a spreadsheet would take for formulas get an apostrophe before them. A file is \
      written under another name first and then renamed, so it is there whole or not at all.
      """,
    positionals: [
      Positional(
        .choice(
          "TABLE",
          [
            "standings", "people", "answers", "items", "rally", "badges", "corrections",
            "register",
          ]),
        help: """
          teams in rank order; everyone on the roster; every answer; how each question was answered; \
          every leg of every car; the badges that were earned; every correction with its reason; \
          what was found, and what became of it
          """)
    ],
    options: [
      Option(
        "format", takes: .choice("FORM", ["csv", "json", "md", "html"]), default: "csv",
        help: "for spreadsheets, for programs, as Markdown, or a page to print"),
      Option("out", takes: .file("FILE"), default: "-", help: "where to; - is standard output"),
      Option("bom", help: "begin CSV with the mark by which Excel knows Thai text"),
      World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam export standings --out standings.csv --bom", "for Excel"),
      .init("khaolam export answers --format json", "for another program"),
      .init("khaolam export badges --format html --lang th --out badges.html", "a page to print"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let listed = try world.event()
    let journal = try world.shownJournal(for: listed)
    // The digest is of what the rows are of, while people play.
    let digest = try journal.snapshot { try write(of: listed, in: journal, world) }
    guard !["-", nil].contains(world.call.string("out")) else { return ExitStatus.done }
    let format = world.call.string("format")
    // Where the file has no place for what is no row.
    if !["md", "html"].contains(format) {
      Output.complain("\(JournalDigest.label[world.language]): \(digest.digits)")
    }
    if ["csv", nil].contains(format), !world.call.flag("bom") {
      Output.complain(Self.notForExcel[world.language])
    }
    return ExitStatus.done
  }

  /// Writes the table.
  ///
  /// - Returns: The digest of the journal that it is of.
  private static func write(
    of listed: Event, in journal: any Journal, _ world: World
  ) throws -> JournalDigest {
    let event = try journal.completed(listed)
    let table = try table(for: world, event: event, journal: journal)
    let digest = try journal.digest(event: event.id)
    let heading = TableHeading(
      table: world.call.string("TABLE") ?? "", event: event, language: world.language,
      isSimulated: journal.isSimulated, isFrozen: journal is HeldJournal,
      digest: digest)
    try withSink(for: world.call.string("out"), telling: world.language) { sink in
      switch world.call.string("format") {
      case "json":
        // Piece by piece: a piece ends where a row does.
        try table.write(as: JSONWriter()) { try sink(escapingInvisible(copy $0)) }
      case "md": try table.write(as: MarkdownWriter(heading: heading), to: sink)
      case "html": try table.write(as: HTMLWriter(heading: heading), to: sink)
      default: try table.write(as: CSVWriter(hasBOM: world.call.flag("bom")), to: sink)
      }
    }
    return digest
  }

  private static let notForExcel = Bilingual(
    th: "ถ้าจะเปิดใน Excel ให้ใส่ --bom มิฉะนั้นอักษรไทยจะอ่านไม่ออก",
    en: "For Excel add --bom, or Thai text will look broken there.")

  private static func table(
    for world: World, event: Event, journal: any Journal
  ) throws -> any Table {
    switch world.call.string("TABLE") {
    case "people": return PeopleTable(event: event, attempts: try journal.attempts(event: event.id))
    case "answers":
      return AnswersTable(
        journal: journal, event: event.id, clock: LocalTime(zone: event.timeZone))
    case "items": return try ItemsTable(event: event, journal: journal)
    case "badges":
      let badges = EventBadges(
        event: event, journal: journal, clock: LocalTime(zone: event.timeZone))
      return BadgesTable(lines: try BadgeLine.lines(of: badges, in: event))
    case "corrections":
      return CorrectionsTable(
        records: try CorrectionDesk.records(
          of: event, in: journal, questions: try? world.questions()),
        clock: LocalTime(zone: event.timeZone))
    case "register":
      return RegisterTable(
        try journal.register(of: event), clock: LocalTime(zone: event.timeZone))
    case "rally":
      let rally = try world.rally(of: event)
      let desk = RallyDesk(rally, journal: journal, kiosk: world.desk)
      return RallyTable(
        RallyReport(
          results: try desk.results(), rally: rally, now: Environment.now,
          isSimulated: journal.isSimulated))
    default:
      return StandingsTable(event: event, standings: try journal.standings(of: event))
    }
  }
}
