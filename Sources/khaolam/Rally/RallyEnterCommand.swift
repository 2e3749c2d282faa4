import Arguments
import CarRally
import Entries
import Programme
import RallyControl
import SourceText
import ThaiText
import Vocabulary

/// `khaolam rally enter`: notes whole time cards at once.
enum RallyEnterCommand: Runnable {
  static let command = Command(
    ["rally", "enter"], section: CommandList.Section.play,
    summary: "note paper time cards that were typed into a table",
    discussion: """
      A row a checkpoint, with the columns car, checkpoint, start, arrive, depart, rc, scores, \
      hints, allowance, ending and reason. All of it is checked before anything is written; then \
      all of it is noted, or nothing. With --reason it replaces what was noted before. The PIN is \
      asked for.
      """,
    positionals: [Positional(.file("CARD"), help: "the table, such as cards.csv")],
    options: [
      Option("dry-run", help: "check only, write nothing"),
      Option(
        "judge", takes: .text("NAME"), default: RallyJudgeCommand.defaultJudge,
        help: "under which name the scores of tasks are noted"),
      RallyNote.reasonOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam rally enter --dry-run cards.csv", "look for mistakes first"),
      .init("khaolam rally enter cards.csv", "note them"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let path = call.string("CARD") ?? ""
    let file = try FileReader.source(at: path)
    let event = try world.event()
    let rally = try world.rally(of: event)
    let journal = try world.journal(for: event.id)
    let desk = RallyDesk(rally, journal: journal, kiosk: world.desk)
    var anchors: [CarID: Int] = [:]
    for run in try desk.results().teams.flatMap(\.cars) { anchors[run.car] = run.latestTime }
    var reader = TimeCardReader(
      rally, judge: try call.text("judge", upTo: 64) ?? RallyJudgeCommand.defaultJudge,
      correction: try world.reason(), anchors: anchors,
      firstStart: try world.rallyStart(rally, desk: desk))
    let card = reader.read(file)
    try Output.write(
      DiagnosticText.text(of: card.diagnostics, in: file, language: world.language))
    guard card.isSound else { return ExitStatus.badData }
    let entries = card.lines.map(\.entry)
    do {
      _ = try desk.check(all: entries, by: .marshal, now: Environment.now)
    } catch let refusal as RallyRefused {
      let diagnostic = Diagnostic(
        .error, at: card.lines[refusal.place].offset, refusal.message, remedy: refusal.remedy)
      try Output.write(
        DiagnosticText.text(of: [diagnostic], in: file, language: world.language))
      return refusal.exitCode
    }
    guard !call.flag("dry-run") else {
      try say(Bilingual(th: "ถูกต้อง ยังไม่ได้บันทึก", en: "All is well; nothing was written."), world)
      return ExitStatus.done
    }
    try world.requirePin(of: journal, event: event.id)
    _ = try desk.note(all: entries, by: .marshal, now: Environment.now)
    for car in Set(entries.map(\.car)).sorted() {
      let run = try desk.run(of: car)
      try say(ReceiptLine(rally: rally, run: run, checkpoint: "", showsPoints: true).text, world)
      for leg in run.legs where leg.outcome.isMissed {
        let name = rally.name(of: leg.checkpoint)
        try say(
          Bilingual(th: "   พลาดจุด \(name.th)", en: "   missed: \(name.en)"), world)
      }
    }
    return ExitStatus.done
  }

  private static func say(_ text: Bilingual, _ world: World) throws {
    try Output.write(printable(text[world.language]) + "\n")
  }
}
