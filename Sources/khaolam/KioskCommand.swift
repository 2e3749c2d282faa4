import Arguments
import Glibc
import Journal
import Kiosk
import Programme
import RallyControl
import RallyRoute
import Reports
import SourceText
import ThaiText
import Vocabulary

/// `khaolam kiosk`: runs a terminal.
enum KioskCommand: Runnable {
  static let command = Command(
    ["kiosk"], section: CommandList.Section.play, summary: "run a kiosk at this terminal",
    discussion: """
      People walk up, choose their team and their name, and play. Every confirmed answer is on \
      disk before its result is shown. The kernel's own console (TERM=linux) can't draw Thai: a \
      kiosk there says so, and is in English.
      """,
    options: [
      Option("kiosk", takes: .text("NAME"), help: "the kiosk's name; default: host and terminal"),
      Option(
        "protocol", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "screens for people, or JSON lines for programs"),
      Option(
        "clock", takes: .choice("CLOCK", ["system", "input"]), default: "system",
        help: "the system's clock, or the time that input lines carry"),
      Option(
        "seed", takes: .integer("N", in: 0...Int.max),
        help: "a number that the draw of questions depends on, too"),
      Option(
        "idle", takes: .integer("SECONDS", in: 5...86_400), default: "120",
        help: "go back to the first screen after so long without a line"),
      Option(
        "checkpoint", takes: .text("ID"),
        help: "the rally checkpoint at which the kiosk stands: it asks only what belongs there"),
      Option("plain", help: "for who hears or feels the screen: no pictures, lines or colours"),
      Option("no-speech", help: "speak nothing aloud: a facilitator reads instead"),
      Option("lock", help: "no way out for the person at the terminal; /9, the PIN and X end it"),
    ],
    examples: [
      .init("khaolam", "run a kiosk on the bundled event"),
      .init("khaolam kiosk --kiosk front-desk --lang en", "with a name, in English"),
      .init("khaolam kiosk --lock --idle 60", "for an event hall"),
      .init("khaolam kiosk --checkpoint lam-pam", "on a laptop at a rally checkpoint"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let event = try world.event()
    let name = try call.text("kiosk", upTo: 64) ?? defaultName
    let isLocked = call.flag("lock")
    let signals = try SignalPipe.opened(isLocked: isLocked)
    let banners = try world.dataFolder()
    let isForPeople = call.string("protocol") != "json"
    // A program in front speaks for itself.
    let speaker =
      isForPeople && !call.flag("no-speech")
      ? Environment.value("PATH").flatMap(Speaker.init(searchPath:)) : nil
    let room = Room(
      event: event, journal: try world.journal(for: event.id),
      kiosk: name, language: world.language,
      drawsThai: !isForPeople || Environment.value("TERM") != "linux",
      seed: call.integer("seed").map(UInt64.init), isLocked: isLocked,
      idleSeconds: call.integer("idle") ?? 120,
      speaks: speaker != nil || (!isForPeople && !call.flag("no-speech")),
      questions: try world.questions(), rally: try world.rallyOnDemand(of: event),
      checkpoint: try checkpoint(in: world, event: event),
      utcOffset: { [time = LocalTime(zone: event.timeZone)] in time.utcOffset(at: $0) },
      banner: { banner(of: $0, in: banners) })
    let clock = call.choice("clock", as: TerminalLoop.Clock.self) ?? .system
    var loop = TerminalLoop(
      room: room, isForPeople: isForPeople, signals: signals,
      startTime: clock == .input ? event.dates.first.dayNumber * 86_400_000 : nil,
      speaker: speaker, render: renderer(for: call))
    switch loop.run() {
    case .over, .signal: return ExitStatus.done
    case .terminalGone(EPIPE): return ExitStatus.done
    case .terminalGone(let code): throw OutputError(code: code)
    }
  }

  /// The checkpoint at which the kiosk stands; nil for one that stands elsewhere.
  private static func checkpoint(in world: World, event: Event) throws -> CheckpointID? {
    guard let name = world.call.string("checkpoint") else { return nil }
    let route = try world.rally(of: event).route
    guard let checkpoint = route.checkpoint(CheckpointID(name)) else {
      throw NoSuchCheckpoint(name: CheckpointID(name), among: route.checkpoints.map(\.id))
    }
    return checkpoint.id
  }

  private static func renderer(for call: Invocation) -> (Screen) -> [UInt8] {
    if call.string("protocol") == "json" {
      let renderer = JSONRenderer()
      return { renderer.render($0) }
    }
    loadWordsAhead()
    let style = TerminalStyle(
      colours: Output.colours(isOff: call.flag("no-color")),
      cutsSaraAm: Environment.value("TERM")?.hasPrefix("foot") == true, isPlain: call.flag("plain"))
    return { screen in
      // Asked anew for each screen: a window can be resized.
      let renderer = TextRenderer(columns: Output.columns(of: STDOUT_FILENO) ?? 80, style: style)
      return renderer.render(screen)
    }
  }

  /// Begins to load the word dictionary, which a first screen in Thai needs and which takes as long as
  /// all the rest.
  ///
  /// In a thread of its own: those of Dispatch ask for a priority that only root may have, and say so
  /// on standard error, in the middle of the screen.
  private static func loadWordsAhead() {
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { _ in
        _ = ThaiWords.shared
        return nil
      }, nil)
    if code == 0 { pthread_detach(thread) }
  }

  /// The kiosk's name where none is given: the host's and the terminal's, such as `front-tty2`;
  /// without a terminal, the process's number, so that two programs that play at once are two
  /// kiosks.
  private static var defaultName: String {
    let host = Environment.hostName
    guard let terminal = ttyname(STDIN_FILENO) else { return "\(host)-\(getpid())" }
    let name = String(cString: terminal).dropFirst("/dev/".count)
    return "\(host)-\(name.replacing("/", with: ""))"
  }

  private static func banner(of team: Team, in folder: DataFolder) -> [String] {
    guard let name = team.banner,
      let file = try? FileReader.source(at: folder.path("assets/banners/\(name).txt"))
    else { return [] }
    var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
