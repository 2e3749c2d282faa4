import Arguments
import Programme
import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// `khaolam event check`: finds what is wrong with an event file and the files it names.
enum EventCheckCommand: Runnable {
  static let command = Command(
    ["event", "check"], section: CommandList.Section.prepare,
    summary: "find what is wrong with an event file and the files it names",
    positionals: [
      Positional(.file("FILE"), .optional, help: "an event file; default: the event in use")
    ],
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [.init("khaolam event check my-event.json5", "check an event before its day")])

  static func run(_ world: World) throws -> Int32 {
    let found = try EventInspection(
      try world.call.string("FILE") ?? world.eventPath(), language: world.language)
    if world.call.string("format") == "json" {
      try Output.write(json: try Findings(found, language: world.language))
    } else {
      try show(found, language: world.language)
    }
    return found.isSound ? ExitStatus.done : ExitStatus.badData
  }

  private static func show(_ found: EventInspection, language: Language) throws {
    for file in found.reading.files {
      try Output.write(
        DiagnosticText.text(of: file.diagnostics, in: file.file, language: language))
    }
    for (bank, errors) in found.banksWithErrors {
      try Output.write(DiagnosticText.text(of: errors, in: bank.file, language: language))
    }
    for fault in found.faults { try Output.write(printable(fault.text(in: language)) + "\n") }
    guard let event = found.reading.event, found.isSound else { return }
    let unusable = found.banksWithErrors.reduce(0) { $0 + $1.errors.count }
    try Output.write(summary(of: event, unusable: unusable)[language] + "\n")
    let teamless = event.roster.count { $0.team == nil }
    if teamless > 0 { try Output.write(withoutTeam(teamless)[language] + "\n") }
    try Output.write(TerminalNeedsText(event: event, needs: try found.needs()).text(in: language))
  }

  private static func summary(of event: Event, unusable: Int) -> Bilingual {
    let (teams, people, quizzes) = (event.teams.count, event.roster.count, event.quizzes.count)
    let verdict =
      unusable == 0
      ? Bilingual(th: "ถูกต้องครบถ้วน", en: "all is well")
      : Bilingual(
        th: "ใช้ได้ แต่มีข้อผิดพลาดในคลังข้อสอบ \(unusable) แห่งข้างต้น ข้อเหล่านั้นจะไม่ถูกใช้",
        en: "it can be played, without the questions of the \(unusable) errors above")
    return Bilingual(
      th: "\(event.id): \(teams) ทีม \(people) คน \(quizzes) แบบทดสอบ: \(verdict.th)",
      en: "\(event.id): \(teams) teams, \(people) people, \(quizzes) quizzes: \(verdict.en)")
  }

  private static func withoutTeam(_ people: Int) -> Bilingual {
    Bilingual(
      th: "ยังไม่มีทีม \(people) คน ลงชื่อเข้าใช้ได้เมื่อจัดทีมแล้ว: khaolam roster draw",
      en: "\(people) without a team, who can sign in once they have one: khaolam roster draw")
  }

  /// What `--format json` prints.
  private struct Findings: Encodable {
    var event: EventID?
    var findings: [DiagnosticReport]
    var needs: [TerminalNeed]
    var slots: [SlotNeed]

    init(_ found: EventInspection, language: Language) throws {
      event = found.reading.event?.id
      findings = found.reading.files.flatMap {
        DiagnosticText.reports(of: $0.diagnostics, in: $0.file, language: language)
      }
      findings += found.banksWithErrors.flatMap {
        DiagnosticText.reports(of: $0.errors, in: $0.bank.file, language: language)
      }
      findings += found.faults
      needs = try found.needs()
      slots = found.reading.event?.slotNeeds(needs) ?? []
    }
  }
}
