import Arguments
import Entries
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam journal restore`: puts a backup in the store's place.
enum JournalRestoreCommand: Runnable {
  static let command = Command(
    ["journal", "restore"], section: CommandList.Section.care,
    summary: "go back to a backup, with what the store has beyond it",
    discussion: """
      End all kiosks first. The backup is checked, a copy of it takes the store's place, and entries \
      of the store that are not in the backup are taken over as far as they can be read. The store as \
      it was is kept beside it under another name. Interrupted, the command can be run again. Where \
      a PIN is set, it is asked for.
      """,
    positionals: [
      Positional(.file("BACKUP"), help: "what journal backup made")
    ],
    options: [
      Option("without-present", help: "take nothing over from the store that is there"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
      PinEntry.option,
    ],
    examples: [
      .init(
        "khaolam journal restore backups/source-2557-20141017T053000Z.db",
        "after a disk or a hand has failed")
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event().id
    let backup = world.call.string("BACKUP") ?? ""
    let restoration = try Restoration(
      of: try world.storePath(for: event), busyTimeout: world.lockWait)
    // A store that is too damaged to tell its PIN can't keep anyone out.
    if let present = restoration.present, (try? present.hasPin) == true {
      try world.requirePin(of: present, event: event)
    }
    let restored = try restoration.restore(
      backup, takingPresent: !world.call.flag("without-present"), at: Environment.now)
    if world.call.string("format") == "json" {
      try Output.write(json: RestoredAnswer(restored, language: world.language))
    } else {
      try Output.write(
        restored.lines.map { printableLine($0[world.language]) + "\n" }.joined())
    }
    return ExitStatus.done
  }
}
