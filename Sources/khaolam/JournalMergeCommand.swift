import Arguments
import Glibc
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam journal merge`: takes in the entries of other stores, or of files exported from them.
enum JournalMergeCommand: Runnable {
  static let command = Command(
    ["journal", "merge"], section: CommandList.Section.care,
    summary: "take in the entries of other stores",
    discussion: """
      The result is the union of all entries, whatever the order of merges; merging again changes \
      nothing. People who were entered beside the roster and ballots of surveys come along.

      A store that contradicts what is here is refused whole, and its entries that do are listed; the \
      others are merged all the same, and the status is that of the worst. With --dry-run each is \
      looked at as if it were the only one, and nothing is changed.
      """,
    positionals: [
      Positional(
        .file("STORE"), .oneOrMore, help: "a store to take in, or what journal export wrote of one")
    ],
    options: [
      Option("dry-run", help: "say what each would add and what contradicts, and change nothing"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam journal merge --dry-run /media/usb/*.db", "look at what is on a stick"),
      .init("khaolam journal merge /media/usb/checkpoint-3.db", "take in a checkpoint's store"),
      .init("khaolam journal merge /media/usb/checkpoint-3.ndjson", "take in what it exported"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let isTrial = world.call.flag("dry-run")
    let isJSON = world.call.string("format") == "json"
    // Before any is taken in: what can't be a store's name was mistyped.
    let stores = try world.call.positionals.map {
      (path: $0, location: try world.location(ofStore: $0, by: "STORE"))
    }
    // Where there is no store yet, a trial makes none.
    let scratch = isTrial ? try ScratchFolder() : nil
    let journal = try journal(in: world, scratch: scratch)
    var report = MergeReport(dryRun: isTrial)
    var status = ExitStatus.done
    for (path, location) in stores {
      do {
        let result = try merge(location, into: journal, isTrial: isTrial)
        report.parts.append(.init(path: path, result: result))
        if !result.conflicts.isEmpty { status = ExitStatus.worse(status, ExitStatus.badData) }
        if !isJSON { try show(result, of: path, isTrial: isTrial, language: world.language) }
      } catch let error as OutputError {
        throw error
      } catch let error as any ExplainedError {
        report.parts.append(.init(path: path, error: error, language: world.language))
        status = ExitStatus.worse(status, error.exitCode)
        complain(about: error, language: world.language)
        // Whoever keeps the store locked would keep the next waiting, too.
        if case .busy(journal.name)? = error as? JournalError { break }
      }
    }
    if isJSON { try Output.write(json: report) }
    return status
  }

  private static func journal(in world: World, scratch: ScratchFolder?) throws -> StoreJournal {
    let event = try world.event().id
    guard let scratch else { return try world.journal(for: event) }
    let present = try world.store(for: event).openIfThere(lockWait: world.lockWait)
    if let present, !present.isOutdated { return try world.journal(for: event) }
    // None, or one that would be brought up to date: a copy stands in for it.
    let journal = try SQLiteJournal(path: "\(scratch.path)/store.db", durability: .relaxed)
    if let present { _ = try journal.merge(present) }
    return journal
  }

  private static func merge(
    _ location: StoreLocation, into journal: StoreJournal, isTrial: Bool
  ) throws -> MergeResult {
    // The store's own file is not looked into: to close it would let go of its locks, as POSIX has it.
    let isOwn = { (journal as? SQLiteJournal)?.isFile(at: $0) ?? false }
    if case .file(let path) = location, !isOwn(path), SQLiteJournal.isExport(path) {
      return try journal.merge(exported: path, isTrial: isTrial)
    }
    return try journal.merge(try location.openToRead(), isTrial: isTrial)
  }

  private static func show(
    _ result: MergeResult, of path: String, isTrial: Bool, language: Language
  ) throws {
    let line = MergeReport.Part(path: path, result: result).text(isTrial: isTrial)
    try Output.write(printableLine(line[language]) + "\n")
    guard !result.conflicts.isEmpty else { return }
    let lines = result.conflicts.lines + [MergeConflicts.remedy]
    try Output.write(lines.map { "  " + printableLine($0[language]) + "\n" }.joined())
  }

  private static func complain(about error: any ExplainedError, language: Language) {
    Output.complain(about: error, language: language)
    guard case .conflicts(let conflicts, _)? = error as? JournalError else { return }
    for line in conflicts.lines { Output.complain("  " + line[language]) }
  }
}
