import Arguments
import Facilitation
import Glibc
import Journal
import Kiosk
import Programme
import Reports
import Scoreboard

/// `khaolam board`: shows the standings.
enum BoardCommand: Runnable {
  static let command = Command(
    ["board"], section: CommandList.Section.play, summary: "show the standings",
    discussion: """
      Points decide; then accuracy, then swiftness; teams still equal share a place. The parts of \
      the points stand beside the sum.
      """,
    options: [
      Option("watch", help: "go on showing it, anew whenever it changes; Ctrl-C ends"),
      Option("people", help: "show people, too: those whose roster line says public"),
      Option("badges", help: "show the badges earned, too; reads the whole journal each time"),
      Option("explain", help: "show how the points of each quiz come about, too"),
      World.liveOption, PinEntry.option,
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam board", "the teams now"),
      .init("khaolam board --watch --lang th", "for the hall"),
      .init("khaolam board --explain", "to work a team's points out again"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    // Opened before the PIN is asked for, and read as it is: a freeze may come and go meanwhile.
    let isLive = world.call.flag("live")
    let journal = try isLive ? world.journal(for: event.id) : world.journalToRead(for: event.id)
    if isLive { try world.requirePin(of: journal, event: event.id) }
    let clock = LocalTime(zone: event.timeZone)
    let revision = try journal.revision()
    var shown = try board(of: event, journal: journal, world: world, clock: clock)
    try show(shown, event: event, world: world)
    guard world.call.flag("watch") else { return ExitStatus.done }
    let signals = try SignalPipe.opened()
    try journal.follow(from: revision, until: signals) {
      var board = try board(of: event, journal: journal, world: world, clock: clock)
      swap(&board, &shown)
      board.asOf = shown.asOf
      guard board != shown else { return false }
      try show(shown, event: event, world: world)
      return true
    }
    return ExitStatus.done
  }

  private static func board(
    of event: Event, journal: StoreJournal, world: World, clock: LocalTime
  ) throws -> Board {
    // The digest is of what the figures are of, while people play.
    try journal.snapshot { try read(event, journal: journal, world: world, clock: clock) }
  }

  private static func read(
    _ event: Event, journal: StoreJournal, world: World, clock: LocalTime
  ) throws -> Board {
    let freeze = world.call.flag("live") ? nil : try journal.freeze(event: event.id)
    var shown: any Journal = journal
    if let freeze { shown = HeldJournal(journal, until: freeze) }
    let event = try shown.completed(event)
    let badges =
      try world.call.flag("badges")
      ? BadgeLine.lines(
        of: EventBadges(event: event, journal: shown, clock: clock), in: event) : nil
    var attempts: [Attempt]?
    if world.call.flag("people") {
      attempts = try shown.attempts(event: event.id)
    }
    return Board(
      event: event,
      totals: try freeze == nil
        ? journal.totals(event: event.id) : journal.shownTotals(event: event.id),
      attendance: try journal.attendance(event: event.id, until: freeze ?? .max),
      attempts: attempts, badges: badges, explains: world.call.flag("explain"),
      isSimulated: journal.isSimulated, isFrozen: freeze != nil,
      asOf: clock.iso8601(freeze ?? Environment.now), digest: try journal.digest(event: event.id))
  }

  private static func show(_ board: Board, event: Event, world: World) throws {
    if world.call.string("format") == "json" {
      // With --watch, a board a line.
      try Output.write(json: board, isOneLine: world.call.flag("watch"))
      return
    }
    let style = TerminalStyle(colours: Output.colours(isOff: world.call.flag("no-color")))
    let text = BoardText(
      board, event: event, language: world.language,
      columns: Output.columns(of: STDOUT_FILENO) ?? 80, colour: { style.coloured($0, $1) })
    try Output.write(text.text + (world.call.flag("watch") ? "\n" : ""))
  }
}
