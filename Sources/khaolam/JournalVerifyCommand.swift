import Arguments
import Entries
import Journal
import Programme
import Vocabulary

/// `khaolam journal verify`: recomputes everything from the entries, and compares.
enum JournalVerifyCommand: Runnable {
  static let command = Command(
    ["journal", "verify"], section: CommandList.Section.care,
    summary: "recompute chains and totals from the entries, and compare",
    discussion: """
      Answers given twice, at kiosks that could not see each other, are listed, and so are judges' \
      scores of answers that wait for none; they are no fault.
      """,
    options: [
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs")
    ],
    examples: [.init("khaolam journal verify", "check the event's store")])

  static func run(_ world: World) throws -> Int32 {
    let journal = try world.journalToRead(for: try world.event().id, tellingIfMade: true)
    let result = try journal.verify()
    if world.call.string("format") == "json" {
      try Output.write(json: Findings(result, store: journal.store, language: world.language))
    } else {
      for fault in result.faults { try Output.write(fault.message[world.language] + "\n") }
      for key in result.duplicates { try Output.write(duplicate(key)[world.language] + "\n") }
      for key in result.unmatched { try Output.write(unmatched(key)[world.language] + "\n") }
      try Output.write(summary(of: result)[world.language] + "\n")
    }
    return result.faults.isEmpty ? ExitStatus.done : ExitStatus.badData
  }

  private static func duplicate(_ key: EntryKey) -> Bilingual {
    Bilingual(
      th: "ตอบซ้ำ (เก็บไว้ ไม่นับคะแนน): \(key.kiosk) ลำดับที่ \(key.seq)",
      en: "answered before (kept, does not count): \(key.kiosk) seq \(key.seq)")
  }

  private static func unmatched(_ key: EntryKey) -> Bilingual {
    Bilingual(
      th: "คะแนนของคำตอบที่ไม่ได้รอการให้คะแนน (เก็บไว้ ไม่นับคะแนน): \(key.kiosk) ลำดับที่ \(key.seq)",
      en: "score of an answer that waits for none (kept, does not count): "
        + "\(key.kiosk) seq \(key.seq)")
  }

  private static func summary(of result: Verification) -> Bilingual {
    let faults = result.faults.count
    return Bilingual(
      th: """
        ตรวจ \(result.entries) รายการ จาก \(result.kiosks) เครื่อง: \
        \(faults == 0 ? "ถูกต้องครบถ้วน" : "พบข้อผิดพลาด \(faults) แห่ง")
        """,
      en: """
        \(result.entries) entries of \(result.kiosks) kiosks: \
        \(faults == 0 ? "all is well" : "\(faults) faults")
        """)
  }

  /// What `--format json` prints.
  private struct Findings: Encodable {
    struct Name: Encodable {
      var event: EventID
      var kiosk: KioskKey
      var seq: Int
    }

    var store: StoreID
    var entries: Int
    var kiosks: Int
    var faults: [String]
    var duplicates: [Name]
    var unmatched: [Name]

    init(_ result: Verification, store: StoreID, language: Language) {
      self.store = store
      entries = result.entries
      kiosks = result.kiosks
      faults = result.faults.map { $0.message[language] }
      duplicates = result.duplicates.map { Name(event: $0.event, kiosk: $0.kiosk, seq: $0.seq) }
      unmatched = result.unmatched.map { Name(event: $0.event, kiosk: $0.kiosk, seq: $0.seq) }
    }
  }
}
