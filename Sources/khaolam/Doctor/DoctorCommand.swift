import Arguments
import Glibc
import Programme
import Vocabulary

/// `khaolam doctor`: looks at everything that an event needs, before it begins.
enum DoctorCommand: Runnable {
  static let command = Command(
    ["doctor"], section: CommandList.Section.care,
    summary: "look at all that an event needs, and say what to do",
    discussion: """
      Terminal, locale, fonts, speech, browser, event and banks, store, clock, PIN, backup and disk. A \
      line each: ok, ! where something is better done before people come, ✗ where nothing can be \
      played like this. Nothing is changed, and no store is made. The status is 0 unless something \
      has the mark ✗.
      """,
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [
      .init("khaolam doctor", "at each machine, before the day"),
      .init("khaolam doctor --event my-event.json5 --lang th", "in Thai, for an event of your own"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = EventChecks(world)
    var checks = TerminalChecks.here().checks + FontChecks.here().checks
    checks += ProgramChecks.checks + event.checks
    checks += storeChecks(for: event.event, in: world)
    let report = DoctorReport(checks, language: world.language)
    if world.call.string("format") == "json" {
      try Output.write(json: report)
    } else {
      try Output.write(report.text(columns: Output.columns(of: STDOUT_FILENO)))
    }
    return report.exitCode
  }

  private static func storeChecks(for event: Event?, in world: World) -> [DoctorCheck] {
    do {
      guard let store = try store(for: event, in: world) else {
        return [DoctorCheck(.store, unknownStore)]
      }
      let checks = StoreChecks(store: store, event: event, now: Environment.now).checks
      guard case .file(let path) = store else { return checks }
      return checks + DiskChecks(store: path).checks
    } catch let error as any ExplainedError {
      return [DoctorCheck(.store, failing: error)]
    } catch {
      // An address of another kind; all else explains itself.
      return [DoctorCheck(.store, badName)]
    }
  }

  private static let badName = DoctorCheck.Outcome.broken(
    Bilingual(th: "ชื่อที่ระบุไม่ใช่ที่เก็บข้อมูล", en: "what is named is no store"),
    remedy: Bilingual(
      th: "แก้ --store หรือ $KHAOLAM_STORE: เส้นทางของไฟล์ sqlite:เส้นทาง หรือ postgres://…",
      en: "Mend --store or $KHAOLAM_STORE: a file's path, sqlite:PATH or postgres://…"),
    exitCode: ExitStatus.usage)

  /// Where the store is; nil where it is the event's own and the event is not known.
  private static func store(for event: Event?, in world: World) throws -> StoreLocation? {
    let isNamed = world.call.string("store") != nil || Environment.value("KHAOLAM_STORE") != nil
    guard isNamed || event != nil else { return nil }
    return try world.store(for: event?.id ?? "")
  }

  private static let unknownStore = DoctorCheck.Outcome.broken(
    Bilingual(
      th: "ยังไม่รู้ว่าใช้ที่เก็บข้อมูลใด เพราะอ่านไฟล์ข้อมูลงานไม่ได้",
      en: "not known, since the event file can't be read"),
    remedy: Bilingual(
      th: "แก้ไฟล์ข้อมูลงานก่อน หรือระบุด้วย --store",
      en: "Mend the event file first, or name it with --store."
    ),
    exitCode: ExitStatus.noInput)
}
