import Arguments
import Entries
import Evidence
import Facilitation
import Improvement
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam register gather`: takes into the register what surveys and tests say.
enum RegisterGatherCommand: Runnable {
  static let command = Command(
    ["register", "gather"], section: CommandList.Section.after,
    summary: "take comments of surveys and verdicts on questions into the register",
    discussion: """
      Comments are taken in once five people have answered since the last time, each different \
      comment once; so are questions of tests that should be looked at before they are used again. \
      Gathering again adds only what is new; what was withdrawn stays out.
      """,
    options: [
      Option("dry-run", help: "list what would be added, and add nothing"), World.liveOption,
      PinEntry.option,
    ],
    examples: [
      .init("khaolam register gather --dry-run", "what there is"),
      .init("khaolam register gather", "take it in"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let evidence = try world.evidence()
    let gathering = Gathering(
      event: evidence.event, journal: evidence.journal, questions: evidence.questions,
      language: world.language)
    let harvest = try gathering.harvest()
    let findings = harvest.findings
    let isDryRun = world.call.flag("dry-run")
    if !isDryRun, !findings.isEmpty || !harvest.surveys.isEmpty {
      let now = Environment.now
      _ = try world.journal(for: evidence.event.id).append(
        findings.map { $0.draft(team: nil, person: nil, at: now) }
          + harvest.surveys.map { $0.draft(at: now) }, event: evidence.event.id,
        kiosk: world.desk)
    }
    for finding in findings {
      let line = "\(finding.kind.title[world.language]): \(finding.text)"
      try Output.write(printableLine(line) + "\n")
    }
    let count = findings.count
    Output.complain(
      (isDryRun
        ? Bilingual(th: "จะเพิ่ม \(count) ข้อ", en: "\(count) would be added.")
        : Bilingual(th: "เพิ่มแล้ว \(count) ข้อ", en: "\(count) added."))[world.language])
    return ExitStatus.done
  }
}
