import Arguments
import Journal
import Programme

/// `khaolam journal export`: writes all entries, one a line.
enum JournalExportCommand: Runnable {
  static let command = Command(
    ["journal", "export"], section: CommandList.Section.care,
    summary: "write all entries, one JSON object a line",
    discussion: """
      Export format 1: a header line, a line an entry with its hash, a line a person who was \
      entered beside the roster, with the name, a line a ballot of a survey, and a checksum line. \
      Entries are ordered by event, kiosk and seq. Ballots say nobody's name, but all that was \
      answered, also where fewer than five have: what is written is for another store, not for \
      readers.
      """,
    options: [
      Option("out", takes: .file("FILE"), default: "-", help: "where to; - is standard output")
    ],
    examples: [.init("khaolam journal export --out journal.ndjson", "keep a copy as text")])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event().id
    let journal = try world.journalToRead(for: event, tellingIfMade: true)
    _ = try withSink(for: world.call.string("out"), telling: world.language) { sink in
      try journal.export(event: nil, to: sink)
    }
    return ExitStatus.done
  }
}
