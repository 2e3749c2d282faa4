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
      try Output.write(json: Answer(restored, backup: backup, language: world.language))
    } else {
      let lines = lines(of: restored, backup: backup)
      try Output.write(lines.map { printableLine($0[world.language]) + "\n" }.joined())
    }
    return ExitStatus.done
  }

  private static func lines(of restored: Restored, backup: String) -> [Bilingual] {
    let merged = restored.merged
    var lines = [
      Bilingual(
        th: "กู้คืน \(restored.entries) รายการจาก \(backup)",
        en: "\(restored.entries) entries restored from \(backup)")
    ]
    guard let kept = restored.kept else { return lines }
    lines.append(
      Bilingual(
        th: "นำมาจากที่เก็บข้อมูลเดิมอีก \(merged.added) รายการ"
          + (merged.ballots == 0 ? "" : " คำตอบแบบสอบถาม \(merged.ballots) ฉบับ"),
        en: "\(merged.added) entries taken over from the store that was there"
          + (merged.ballots == 0 ? "" : ", \(merged.ballots) ballots")))
    lines += merged.conflicts.lines + restored.losses.map(\.message)
    lines.append(
      Bilingual(th: "ที่เก็บข้อมูลเดิม: \(kept)", en: "the store as it was: \(kept)"))
    return lines
  }

  /// What `--format json` prints.
  private struct Answer: Encodable {
    var path: String
    var store: StoreID
    var backup: String
    var entries: Int
    var added: Int
    var latecomers: Int
    var ballots: Int
    var conflicts: Int
    var losses: [String]
    var kept: String?

    init(_ restored: Restored, backup: String, language: Language) {
      (path, store, self.backup) = (restored.path, restored.store, backup)
      (entries, added) = (restored.entries, restored.merged.added)
      (latecomers, ballots) = (restored.merged.latecomers, restored.merged.ballots)
      conflicts = restored.merged.conflicts.entries + restored.merged.conflicts.ballots
      losses = restored.losses.map { $0.message[language] }
      kept = restored.kept
    }
  }
}
