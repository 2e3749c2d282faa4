import Arguments
import Entries
import Facilitation
import Glibc
import Journal
import Kiosk
import Programme
import RallyControl
import Reports
import ThaiText
import Vocabulary

/// `khaolam board freeze`: holds back what comes after an instant.
enum BoardFreezeCommand: Runnable {
  static let command = Command(
    ["board", "freeze"], section: CommandList.Section.play,
    summary: "hold back on boards, pages and exports what comes from now on",
    discussion: """
      Play goes on, and everyone still sees their own points. Entries that come in later from \
      before the freeze are shown. The PIN is asked for.
      """,
    options: [
      Option(
        "at", takes: .text("TIME"),
        help: "show what happened up to this local time, 15:30 or 2014-10-18T15:30; default: now"),
      PinEntry.option,
    ],
    examples: [.init("khaolam board freeze", "before the last round")])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let journal = try world.journal(for: event.id)
    let now = Environment.now
    let clock = LocalTime(zone: event.timeZone)
    var until = now
    if let typed = world.call.string("at") {
      let times = RallyClock { clock.utcOffset(at: $0) }
      guard let at = times.instant(typed: typed, near: now),
        at <= now
      else {
        throw world.call.error(
          .rejected(typed, of: "--at", because: "it is a time up to now, such as 15:30"))
      }
      until = at
    }
    try world.requirePin(of: journal, event: event.id)
    _ = try journal.append(
      [Draft(at: now, kind: .frozen, body: Frozen(until: until).body)], event: event.id,
      kiosk: world.desk)
    let time = WordedTime.moment(clock.iso8601(until))
    let said = Bilingual(
      th: "หยุดประกาศคะแนนที่เกิดหลัง \(time.th) (khaolam board reveal เพื่อประกาศผล)",
      en: "What comes after \(time.en) is held back; khaolam board reveal shows it.")
    try Output.write(said[world.language] + "\n")
    return ExitStatus.done
  }
}

/// `khaolam board thaw`: shows all again, without ceremony.
enum BoardThawCommand: Runnable {
  static let command = Command(
    ["board", "thaw"], section: CommandList.Section.play,
    summary: "show all again after a freeze, at once",
    discussion: "The PIN is asked for.",
    options: [PinEntry.option],
    examples: [.init("khaolam board thaw", "without a ceremony")])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let journal = try world.journal(for: event.id)
    guard try journal.freeze(event: event.id) != nil else { throw NotFrozen() }
    try world.requirePin(of: journal, event: event.id)
    try thaw(journal, event: event.id, desk: world.desk)
    let said = Bilingual(th: "แสดงคะแนนทั้งหมดแล้ว", en: "All is shown again.")
    try Output.write(said[world.language] + "\n")
    return ExitStatus.done
  }

  /// Notes that nothing is held back any more.
  static func thaw(_ journal: StoreJournal, event: EventID, desk: String) throws {
    _ = try journal.append(
      [Draft(at: Environment.now, kind: .revealed)], event: event, kiosk: desk)
  }
}

/// `khaolam board reveal`: announces the held results, from the last place up.
enum BoardRevealCommand: Runnable {
  static let command = Command(
    ["board", "reveal"], section: CommandList.Section.play,
    summary: "announce the results, one place at each Enter, from the last up",
    discussion: """
      Before each place the presenter reads what comes. After the first place all is shown \
      everywhere. If the projector was off, run it again: it begins anew. The PIN is asked for.
      """,
    options: [PinEntry.option],
    examples: [.init("khaolam board reveal", "at the projector")])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let journal = try world.journal(for: event.id)
    try world.requirePin(of: journal, event: event.id)
    let style = TerminalStyle(colours: Output.colours(isOff: world.call.flag("no-color")))
    let ceremony = Ceremony(
      event: event, standings: try journal.standings(of: try journal.completed(event)),
      isSimulated: journal.isSimulated, language: world.language,
      columns: Output.columns(of: STDOUT_FILENO) ?? 80, colour: { style.coloured($0, $1) })
    let isTerminal = isatty(STDIN_FILENO) != 0
    try Output.write(ceremony.opening)
    for step in ceremony.steps {
      try Output.write(step.hint)
      // Ctrl-D ends it before it is over, and nothing is revealed elsewhere.
      if isTerminal, readLine() == nil { return ExitStatus.done }
      try Output.write(step.announcement)
    }
    if try journal.freeze(event: event.id) != nil {
      try BoardThawCommand.thaw(journal, event: event.id, desk: world.desk)
    }
    return ExitStatus.done
  }
}

/// Nothing is frozen.
struct NotFrozen: ExplainedError {
  var message: Bilingual {
    Bilingual(th: "ไม่ได้หยุดประกาศคะแนนอยู่", en: "The standings are not frozen.")
  }

  var remedy: Bilingual {
    Bilingual(th: "ใช้ khaolam board freeze เพื่อหยุด", en: "khaolam board freeze freezes them.")
  }

  var exitCode: Int32 { ExitStatus.notPermitted }
}
