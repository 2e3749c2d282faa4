import Arguments
import Entries
import Evidence
import Facilitation
import Glibc
import Improvement
import Journal
import Kiosk
import Programme
import Reports

/// `khaolam register list`: lists the findings of the improvement register.
enum RegisterListCommand: Runnable {
  static let command = Command(
    ["register", "list"], section: CommandList.Section.after,
    summary: "list findings by who takes them on and how far they are",
    discussion: """
      Those that should be done by today and are not stand out. Findings that were merged are told \
      within the one that was kept. With several options a finding has to fit all of them.
      """,
    options: [
      Option(
        "phase", takes: .choice("PHASE", FindingPhase.allCases.map(\.rawValue)),
        help: "found then only"),
      Option(
        "channel", takes: .choice("CHANNEL", FindingChannel.allCases.map(\.rawValue) + ["none"]),
        help: "taken on by these only; none: by nobody yet"),
      Option(
        "status", takes: .choice("STATUS", FindingStatus.allCases.map(\.rawValue)),
        help: "so far only"),
      Option(
        "kind", takes: .choice("KIND", FindingKind.allCases.map(\.rawValue)),
        help: "what tells this only"),
      Option("overdue", help: "only those that should be done by now"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
      World.liveOption, PinEntry.option,
    ],
    examples: [
      .init("khaolam register list", "all, and the supervision rounds"),
      .init("khaolam register list --channel board --status open", "what waits for the board"),
      .init("khaolam register list --overdue --format json", "for a program that reminds"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let listed = try world.event()
    let journal = try world.shownJournal(for: listed)
    let event = try journal.completed(listed)
    let clock = LocalTime(zone: event.timeZone)
    let now = Environment.now
    var filter = RegisterFilter(
      phase: call.choice("phase"), status: call.choice("status"), kind: call.choice("kind"))
    if call.flag("channel") { filter.channel = .some(call.choice("channel")) }
    if call.flag("overdue") { filter.overdueOn = clock.date(of: now) }
    let list = RegisterList(
      try journal.register(of: event), of: event.id, filter: filter, now: now, clock: clock,
      isSimulated: journal.isSimulated)
    if call.string("format") == "json" {
      try Output.write(json: list)
      return ExitStatus.done
    }
    let style = TerminalStyle(colours: Output.colours(isOff: call.flag("no-color")))
    let text = RegisterListText(
      list, event: event, language: world.language,
      columns: Output.columns(of: STDOUT_FILENO) ?? 80, colour: { style.coloured($0, $1) })
    try Output.write(text.text)
    return ExitStatus.done
  }
}
