import Arguments
import Entries
import Journal
import Programme
import ThaiText
import Vocabulary

/// `khaolam journal repair`: makes a damaged store a sound one.
enum JournalRepairCommand: Runnable {
  static let command = Command(
    ["journal", "repair"], section: CommandList.Section.care,
    summary: "make a damaged store sound, from its newest backup and what can be read",
    discussion: """
      End all kiosks first. The store is read from beginning to end; where nothing is wrong, nothing \
      is changed. Else its newest sound backup takes its place, with all entries beyond it that can \
      be read; without a backup, all that can be read. What could not be saved is listed. The store as \
      it was is kept beside it under another name. Interrupted, the command can be run again. Where a \
      PIN is set, it is asked for.
      """,
    options: [
      Option("dry-run", help: "only tell what is wrong"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
      PinEntry.option,
    ],
    examples: [
      .init("khaolam journal repair --dry-run", "after the power or a disk has failed"),
      .init("khaolam journal repair", "and then"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event().id
    let path = try world.storePath(for: event)
    if world.call.flag("dry-run") {
      return try tell(Damage(reading: path, busyTimeout: world.lockWait), world)
    }
    let restoration = try Restoration(of: path, busyTimeout: world.lockWait)
    guard restoration.present != nil || restoration.unreadable != nil else {
      throw JournalError.missing(path: path)
    }
    let damage = restoration.damage()
    if damage.isNone { return try tell(damage, world) }
    // A store that is too damaged to tell its PIN can't keep anyone out.
    if let present = restoration.present, (try? present.hasPin) == true {
      try world.requirePin(of: present, event: event)
    }
    let (restored, unsound) = try restoration.repair(at: Environment.now)
    let passedOver = unsound.map { backup in
      Bilingual(
        th: "ไม่ใช้ไฟล์สำรอง \(backup.path): \(backup.reason.message.th)",
        en: "backup \(backup.path) was not used: \(backup.reason.message.en)")
    }
    try write(
      Answer(damage, world, repaired: restored),
      damage.lines + passedOver + restored.lines + [Self.done(isWhole: restored.losses.isEmpty)],
      world)
    return ExitStatus.done
  }

  /// Tells what is wrong, where nothing is done about it.
  private static func tell(_ damage: Damage, _ world: World) throws -> Int32 {
    try write(Answer(damage, world), damage.isNone ? [Self.nothingWrong] : damage.lines, world)
    return damage.isNone ? ExitStatus.done : ExitStatus.badData
  }

  private static func write(_ answer: Answer, _ lines: [Bilingual], _ world: World) throws {
    if world.call.string("format") == "json" {
      try Output.write(json: answer)
    } else {
      try Output.write(lines.map { printableLine($0[world.language]) + "\n" }.joined())
    }
  }

  private static let nothingWrong = Bilingual(
    th: "ที่เก็บข้อมูลสมบูรณ์ ไม่มีสิ่งที่ต้องซ่อม", en: "the store is sound: nothing to repair")

  private static func done(isWhole: Bool) -> Bilingual {
    isWhole
      ? Bilingual(
        th: "ซ่อมเสร็จแล้ว ข้อมูลครบถ้วน เปิดเครื่องตอบคำถามต่อได้",
        en: "repaired, nothing is lost; kiosks can be started again")
      : Bilingual(
        th: "ซ่อมเสร็จแล้ว เปิดเครื่องตอบคำถามต่อได้ โปรดตรวจรายการที่กู้ไม่ได้ข้างต้น "
          + "และรวมข้อมูลจากเครื่องอื่นหรือไฟล์ส่งออกด้วย journal merge หากมี",
        en:
          "repaired, kiosks can be started again; look at what is lost above, and take it in with "
          + "journal merge if another machine or an exported file has it")
  }

  /// What `--format json` prints.
  private struct Answer: Encodable {
    var damage: [String]
    var repaired: RestoredAnswer?

    init(_ damage: Damage, _ world: World, repaired: Restored? = nil) {
      self.damage = damage.isNone ? [] : damage.lines.map { $0[world.language] }
      self.repaired = repaired.map { RestoredAnswer($0, language: world.language) }
    }
  }
}

extension Damage {
  /// What is wrong, a line each; names stand as they are.
  fileprivate var lines: [Bilingual] {
    [unreadable, unread].compactMap { $0?.message }
      + pages.map { Bilingual(th: "หน้าข้อมูลเสียหาย: \($0)", en: "damaged page: \($0)") }
      + faults.map(\.message)
  }
}
