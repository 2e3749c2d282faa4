import Arguments
import Entries
import Glibc
import Journal
import Programme
import Vocabulary

/// `khaolam journal backup`: copies the store while it is played on, and checks the copy.
enum JournalBackupCommand: Runnable {
  static let command = Command(
    ["journal", "backup"], section: CommandList.Section.care,
    summary: "copy the store while it is played on, and check the copy",
    discussion: """
      The copy is read from beginning to end and held against the store before it gets its name, \
      which is printed; nothing is ever written over. It is a store itself, with the PIN, the names \
      of people who walked in, and all that was answered: keep it as you keep the store.
      """,
    positionals: [
      Positional(
        .file("TO"), .optional,
        help: """
          a new file, or a folder; default: the folder backups beside the store, none for one on a \
          server
          """)
    ],
    options: [
      Option(
        "if-new",
        help: "make none where the latest backup is in the folder and holds all; name that one"),
      Option(
        "keep", takes: .integer("N", in: 1...100_000),
        help: "remove all but the newest N backups of this store from the folder"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam journal backup", "beside the store, with the time in its name"),
      .init("khaolam journal backup /media/usb/", "on a stick"),
      .init("khaolam journal backup --if-new --keep 10", "every hour, and no more than ten"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let location = try world.store(for: try world.event().id)
    let place = try place(of: location, call)
    let most = call.integer("keep")
    if most != nil, case .file = place { throw call.error(.conflict("--keep", "a file as TO")) }
    let journal = try location.openToRead(lockWait: world.lockWait)
    if call.flag("if-new"), let backup = try journal.upToDateBackup(in: place) {
      return try tell(of: backup, by: nothingNew, world)
    }
    let backup = try journal.backUp(to: place, keeping: most, at: Environment.now)
    note(backup, in: location, world)
    return try tell(of: backup, by: summary(of: backup), world)
  }

  private static func tell(
    of backup: Backup, by summary: Bilingual, _ world: World
  ) throws -> Int32 {
    if world.call.string("format") == "json" {
      try Output.write(json: Answer(backup))
    } else {
      Output.complain(summary[world.language])
      try Output.write(backup.path + "\n")
    }
    return ExitStatus.done
  }

  private static func place(of store: StoreLocation, _ call: Invocation) throws -> BackupPlace {
    if let name = call.string("TO") { return BackupPlace(name) }
    guard case .file(let path) = store else { throw call.error(.missingArgument("TO")) }
    return .beside(store: path)
  }

  /// Notes in the store that it was backed up. Where it can't be written to, the backup is good all
  /// the same.
  private static func note(_ backup: Backup, in store: StoreLocation, _ world: World) {
    var noted = backup
    if let whole = realpath(backup.path, nil) {
      noted.path = String(cString: whole)
      free(whole)
    }
    do {
      try store.open(lockWait: world.lockWait).note(noted)
    } catch {
      let text = (error as? any ExplainedError)?.message[world.language] ?? "\(error)"
      Output.complain("khaolam: \(text)")
    }
  }

  private static let nothingNew = Bilingual(
    th: "ไม่มีข้อมูลใหม่ตั้งแต่สำรองครั้งล่าสุด", en: "nothing is new since the latest backup")

  private static func summary(of backup: Backup) -> Bilingual {
    let removed = backup.removed.count
    return Bilingual(
      th: "สำรองและตรวจแล้ว \(backup.counts.entries) รายการ จาก \(backup.kiosks) เครื่อง"
        + (removed == 0 ? "" : " ลบไฟล์สำรองเก่า \(removed) ไฟล์"),
      en: "\(backup.counts.entries) entries of \(backup.kiosks) kiosks, checked"
        + (removed == 0 ? "" : "; \(removed) older backups removed"))
  }

  /// What `--format json` prints.
  private struct Answer: Encodable {
    var path: String
    var store: StoreID
    var at: Int
    var entries: Int
    var kiosks: Int
    var bytes: Int
    var removed: [String]

    init(_ backup: Backup) {
      (path, store, at) = (backup.path, backup.store, backup.at)
      (entries, kiosks, bytes) = (backup.counts.entries, backup.kiosks, backup.bytes)
      removed = backup.removed
    }
  }
}
