import Arguments
import Entries
import Journal
import Programme
import RallyControl
import Vocabulary

/// `khaolam rally sync`: notes how far this machine's clock is from the rally's.
enum RallySyncCommand: Runnable {
  static let command = Command(
    ["rally", "sync"], section: CommandList.Section.play,
    summary: "note how far this machine's clock is from the rally's",
    discussion: """
      At the start somebody reads the reference clock out; type its time and press Enter at that \
      moment. Times that this store's kiosks read from the machine's clock are corrected by the \
      difference, in results, wherever the journal is merged; times with --at are not. The \
      machine's clock itself is left alone. The PIN is asked for.
      """,
    options: [
      Option("at", takes: .text("TIME"), help: "what the reference clock says now: 08:30:00"),
      PinEntry.option,
    ],
    examples: [.init("khaolam rally sync --at 08:30:00", "as it is read out")])

  static func run(_ world: World) throws -> Int32 {
    let now = Environment.now
    let event = try world.event()
    let rally = try world.rally(of: event)
    guard let typed = world.call.string("at") else {
      throw world.call.error(.missingArgument("--at"))
    }
    guard let at = rally.clock.instant(typed: typed, near: now) else {
      throw world.call.error(
        .rejected(typed, of: "--at", because: "a time is written 08:30:00"))
    }
    let journal = try world.journal(for: event.id)
    try world.requirePin(of: journal, event: event.id)
    let sync = ClockSync(offset: at - now)
    _ = try journal.append(
      [Draft(at: now, kind: .clockSynced, body: sync.body)], event: event.id, kiosk: world.desk)
    let seconds = Int((Double(sync.offset) / 1_000).rounded())
    let way =
      seconds < 0
      ? Bilingual(th: "ช้ากว่า", en: "behind") : Bilingual(th: "เร็วกว่า", en: "ahead of")
    let line = Bilingual(
      th: "นาฬิกาแรลลี่\(way.th)นาฬิกาของเครื่องนี้ \(abs(seconds)) วินาที "
        + "เวลาในที่เก็บข้อมูลนี้จะปรับตามนี้",
      en: "The rally's clock is \(abs(seconds)) s \(way.en) this machine's; times in this store "
        + "are corrected by that.")
    try Output.write(line[world.language] + "\n")
    return ExitStatus.done
  }
}
