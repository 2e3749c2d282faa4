import Arguments
import Entries
import Journal
import Programme
import Reports
import ThaiText
import Vocabulary

/// `khaolam journal verify`: recomputes everything from the entries, and compares.
enum JournalVerifyCommand: Runnable {
  static let command = Command(
    ["journal", "verify"], section: CommandList.Section.care,
    summary: "recompute chains and totals from the entries, and compare",
    discussion: """
      Answers given twice, at kiosks that could not see each other, are listed, and so are judges' \
      scores of answers that wait for none; they are no fault. With --digest it also tells whether \
      the journal holds all that it held when that digest was announced, as boards, pages, exports \
      and the report show it, and what came later.
      """,
    options: [
      Option(
        "digest", takes: .text("DIGEST"),
        help: "check a digest that was announced; 16 digits of it will do"),
      Option(
        "format", takes: .choice("FORM", ["text", "json"]), default: "text",
        help: "for people or for programs"),
    ],
    examples: [
      .init("khaolam journal verify", "check the event's store"),
      .init(
        "khaolam journal verify --digest '3f2a 91bc 07de 5512'", "and what a board showed"),
    ])

  static func run(_ world: World) throws -> Int32 {
    var announced: AnnouncedDigest?
    if let text = world.call.string("digest") {
      guard let digest = AnnouncedDigest(text) else {
        throw world.call.error(
          .rejected(text, of: "--digest", because: "a digest is 16 to 64 hexadecimal digits"))
      }
      announced = digest
    }
    let event = try world.event()
    let journal = try world.journalToRead(for: event.id, tellingIfMade: true)
    // The digests are of what the findings are of, while people play.
    let (result, digests, state) = try journal.snapshot {
      let result = try journal.verify()
      // Where chains are broken no hash tells what was announced.
      let state =
        try result.hasSoundChains ? announced.flatMap { try journal.state(announcedAs: $0) } : nil
      return (result, try journal.digests().sorted { $0.key < $1.key }, state)
    }
    if world.call.string("format") == "json" {
      try Output.write(
        json: Findings(
          result, digests: digests, store: journal.store, language: world.language,
          announced: announced.map { .init(digest: $0, state: state) }))
    } else {
      var lines = result.faults.map(\.message)
      lines += result.duplicates.map(duplicate) + result.unmatched.map(unmatched)
      lines.append(summary(of: result))
      lines += digests.map { line(of: $0.value, $0.key) }
      if announced != nil { lines.append(verdict(on: state, LocalTime(zone: event.timeZone))) }
      // Names in it may be those of whoever wrote to the store by other means.
      try Output.write(lines.map { printableLine($0[world.language]) + "\n" }.joined())
    }
    let isFound = announced == nil || state != nil
    return result.faults.isEmpty && isFound ? ExitStatus.done : ExitStatus.badData
  }

  private static func line(of digest: JournalDigest, _ event: EventID) -> Bilingual {
    Bilingual(
      th: "รหัสตรวจสอบบันทึกของ \(event): \(digest.short) (\(digest.digits))",
      en: "digest of \(event): \(digest.short) (\(digest.digits))")
  }

  private static func verdict(on state: AnnouncedState?, _ clock: LocalTime) -> Bilingual {
    guard let state else {
      return Bilingual(
        th: "รหัสที่ประกาศไม่ตรงกับบันทึกนี้ในเวลาใดเลย: มีการแก้ไข ลบ หรือแทรกรายการหลังประกาศ "
          + "หรือเป็นรหัสของงานอื่น โปรดเทียบกับข้อมูลสำรอง (journal backup) ของวันนั้น",
        en: "the announced digest is of no state of this journal: entries were changed, removed or "
          + "added in between since, or it is another event's; compare with a backup of that day")
    }
    let time = WordedTime.moment(state.at.map { clock.iso8601($0) } ?? "-")
    guard state.later > 0 else {
      return Bilingual(
        th: "รหัสที่ประกาศตรงกับบันทึกปัจจุบัน: \(state.entries) รายการของ \(state.event)",
        en: "the announced digest is that of the journal as it is: \(state.entries) entries of "
          + "\(state.event)")
    }
    return Bilingual(
      th: "รหัสที่ประกาศตรงกับบันทึกเมื่อ \(time.th): \(state.entries) รายการของ \(state.event) "
        + "ทั้งหมดยังอยู่ครบ และมีเพิ่มภายหลังอีก \(state.later) รายการ",
      en:
        "the announced digest is that of the journal at \(time.en): its \(state.entries) entries of "
        + "\(state.event) are all there, \(state.later) came later")
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

    struct Digest: Encodable {
      var event: EventID
      var digest: JournalDigest
    }

    /// What is known of an announced digest; without an event it is of no state.
    struct Announced: Encodable {
      var digest: String
      var event: EventID?
      var at: Int?
      var entries: Int?
      var later: Int?

      init(digest: AnnouncedDigest, state: AnnouncedState?) {
        self.digest = digest.digits
        event = state?.event
        at = state?.at
        entries = state?.entries
        later = state?.later
      }
    }

    var store: StoreID
    var digests: [Digest]
    var announced: Announced?
    var entries: Int
    var kiosks: Int
    var faults: [String]
    var duplicates: [Name]
    var unmatched: [Name]

    init(
      _ result: Verification, digests: [(key: EventID, value: JournalDigest)], store: StoreID,
      language: Language, announced: Announced?
    ) {
      self.store = store
      self.announced = announced
      self.digests = digests.map { Digest(event: $0.key, digest: $0.value) }
      entries = result.entries
      kiosks = result.kiosks
      faults = result.faults.map { $0.message[language] }
      duplicates = result.duplicates.map { Name(event: $0.event, kiosk: $0.kiosk, seq: $0.seq) }
      unmatched = result.unmatched.map { Name(event: $0.event, kiosk: $0.kiosk, seq: $0.seq) }
    }
  }
}
