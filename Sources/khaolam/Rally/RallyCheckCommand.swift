import Arguments
import Programme
import RallyControl
import RallyRoute
import SourceText
import Vocabulary

/// `khaolam rally check`: finds what is wrong with a rally route, and prints its timetable.
enum RallyCheckCommand: Runnable {
  static let command = Command(
    ["rally", "check"], section: CommandList.Section.prepare,
    summary: "find what is wrong with a rally route, and print its timetable",
    discussion: """
      Checked are the file, that every leg can be driven within its speed limit, that no \
      checkpoint is due more cars at once than it can serve, that the day is long enough, that \
      code words can be told apart over a radio, and the RC questions and tasks.
      """,
    positionals: [
      Positional(.file("ROUTE"), .optional, help: "a route file; default: the event's own")
    ],
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [
      .init("khaolam rally check", "the event's route"),
      .init("khaolam rally check my-route.json5", "a route before it is the event's"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    guard let path = try world.call.string("ROUTE") ?? world.routePath(of: event) else {
      throw NoRoute()
    }
    let reading = try RouteFile.read(path, for: event)
    var diagnostics = reading.diagnostics
    var timetable: Timetable?
    if let route = reading.route {
      let banks = try RouteFile.banks(of: route, at: path)
      for bank in banks { Output.complain(aboutReading: bank, language: world.language) }
      let rally = RouteFile.rally(event: event, route: route, banks: banks)
      timetable = rally.timetable
      diagnostics += RouteChecks.check(
        route, in: reading.file, timetable: rally.timetable, questions: rally.questions)
    }
    let isSound = !diagnostics.hasErrors
    if world.call.string("format") == "json" {
      try Output.write(
        json: Findings(
          findings: DiagnosticText.reports(
            of: diagnostics, in: reading.file, language: world.language),
          timetable: timetable.map { $0.sheet }))
    } else {
      try Output.write(
        DiagnosticText.text(of: diagnostics, in: reading.file, language: world.language))
      if let timetable, let route = reading.route {
        let text = TimetableText(
          timetable, route: route, language: world.language,
          columns: Output.columns(of: 1) ?? 80)
        try Output.write(text.text)
      }
      if isSound {
        let line = Bilingual(th: "เส้นทางใช้ได้", en: "The route is sound.")
        try Output.write(line[world.language] + "\n")
      }
    }
    return isSound ? ExitStatus.done : ExitStatus.badData
  }

  /// What `--format json` prints.
  private struct Findings: Encodable {
    var findings: [DiagnosticReport]
    var timetable: TimetableSheet?
  }
}
