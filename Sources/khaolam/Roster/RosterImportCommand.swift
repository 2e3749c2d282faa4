import Arguments
import Entries
import Facilitation
import Glibc
import Journal
import Programme
import Reports
import SourceText
import ThaiText
import Vocabulary

/// `khaolam roster import`: makes a roster of a list of people as an office has it.
enum RosterImportCommand: Runnable {
  static let command = Command(
    ["roster", "import"], section: CommandList.Section.prepare,
    summary: "make a roster of a list of people",
    discussion: """
      The list is a table saved as CSV, in any encoding, with headings in Thai or English: \
      คำนำหน้า, ชื่อ, นามสกุล or ชื่อ-สกุล, ชื่อเล่น, ตำแหน่ง, ทีม or กลุ่ม. Only names must be there. Titles \
      are split off names, teams may be given by number or name, further columns are kept. A name \
      that is there twice is a warning. With an error nothing is written, and all errors are told.

      Whoever has no id gets one: p01, p02 and so on, after those in the list and in the store. \
      Someone whom the event's roster knows by the same name keeps the id.
      """,
    positionals: [Positional(.file("FILE"), help: "the list")],
    options: [
      Option(
        "out", takes: .file("FILE"), default: "-", help: "the roster; - is standard output"),
      Option("bom", help: "begin with the mark by which Excel knows Thai text"),
    ],
    examples: [
      .init("khaolam roster import staff.csv --event my-event.json5", "to look at first"),
      .init(
        "khaolam roster import staff.csv --event my-event.json5 --out roster.csv",
        "into a new file, to be named in the event file"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let file = try FileReader.source(at: call.string("FILE") ?? "")
    let out = call.string("out") ?? "-"
    if out != "-" { try NewFile.requireFree(out) }
    let listed = try world.eventOfImport()
    // Whoever walked in keeps the id when a later list has the name.
    let event = try world.storeSoFar(of: listed.id)?.completed(listed) ?? listed
    let list = RosterImport(
      file, teams: event.teams, roster: event.roster, used: try world.peopleInStore(event.id))
    if !list.diagnostics.isEmpty {
      let text = DiagnosticText.text(
        of: list.diagnostics, in: file, language: world.language)
      Output.complain(String(text.dropLast()))
    }
    guard !list.diagnostics.hasErrors else { return ExitStatus.badData }
    let table = RosterTable(people: list.people, extraColumns: list.extraColumns)
    try withSink(for: out) { sink in
      try table.write(as: CSVWriter(hasBOM: call.flag("bom")), to: sink)
    }
    guard out != "-" else { return ExitStatus.done }
    let (people, new) = (list.people.count, list.newIDs)
    let without = list.people.count { $0.team == nil }
    let line = Bilingual(
      th: "\(out): \(people) คน ให้รหัสใหม่ \(new) คน ยังไม่มีทีม \(without) คน",
      en: "\(out): \(people) people, \(new) with a new id, \(without) without a team")
    try Output.write(printable(line[world.language]) + "\n")
    return ExitStatus.done
  }
}

extension World {
  /// The event that people are imported for, with nobody in it where its roster can't be used yet.
  fileprivate func eventOfImport() throws -> Event {
    let path = try eventPath()
    if let event = try EventFiles.read(path).event { return event }
    let reading = EventReader.read(
      try FileReader.source(at: path),
      roster: { .success(SourceFile(name: $0, text: "id,name\n")) })
    guard let event = reading.event else {
      for found in reading.files {
        Output.complain(about: found.diagnostics, in: found.file, language: language)
      }
      throw Silent(exitCode: ExitStatus.badData)
    }
    return event
  }

  /// Who is named in entries of the event's store; nobody where there is no store.
  fileprivate func peopleInStore(_ event: EventID) throws -> Set<PersonID> {
    guard let journal = try storeSoFar(of: event) else { return [] }
    var people: Set<PersonID> = []
    try journal.visitEntries(event: event) { entry in
      if let person = entry.person { people.insert(person) }
    }
    return people
  }
}
