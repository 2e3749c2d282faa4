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
      Comments are taken in once a survey has five responses, each different comment once; so are \
      questions of tests that should be looked at before they are used again. Gathering again adds only what is new; what was \
      withdrawn stays out.
      """,
    options: [Option("dry-run", help: "list what would be added, and add nothing")],
    examples: [
      .init("khaolam register gather --dry-run", "what there is"),
      .init("khaolam register gather", "take it in"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let listed = try world.event()
    let journal = try world.journal(for: listed.id)
    let event = try journal.completed(listed)
    let gathering = Gathering(
      event: event, journal: journal, questions: try world.questions(), language: world.language)
    let findings = try gathering.findings()
    let isDryRun = world.call.flag("dry-run")
    for finding in findings {
      let line = "\(finding.kind.title[world.language]): \(finding.text)"
      try Output.write(printableLine(line) + "\n")
    }
    if !isDryRun, !findings.isEmpty {
      let now = Environment.now
      _ = try journal.append(
        findings.map { $0.draft(team: nil, person: nil, at: now) }, event: event.id,
        kiosk: world.desk)
    }
    let count = findings.count
    Output.complain(
      (isDryRun
        ? Bilingual(th: "จะเพิ่ม \(count) ข้อ", en: "\(count) would be added.")
        : Bilingual(th: "เพิ่มแล้ว \(count) ข้อ", en: "\(count) added."))[world.language])
    return ExitStatus.done
  }
}
