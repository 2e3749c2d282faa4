import Entries
import Journal
import Programme
import Reports
import Vocabulary

/// What `doctor` says of the store: its health, the clock against it, kiosks, PIN and backup.
///
/// The store is opened for reading only, and never made.
struct StoreChecks {
  /// Where the store is.
  var store: StoreLocation
  /// The event, where it can be read.
  var event: Event?
  /// The time of day: milliseconds since 1970-01-01 00:00 UTC.
  var now: Int

  /// How long a store is waited for that another program keeps locked, in milliseconds.
  private static let patience: Int32 = 2_000
  /// How far the clock may be behind the latest entry, in milliseconds.
  private static let mostBehind = 60_000
  /// Within which time a kiosk is one of those seen now, in milliseconds.
  private static let recent = 600_000
  private static let day = 86_400_000
  /// 2026-01-01 00:00 UTC: this program is younger.
  private static let made = 1_767_225_600_000

  var checks: [DoctorCheck] {
    do {
      guard let journal = try store.openIfThere(lockWait: Self.patience) else {
        return [DoctorCheck(.store, missing)]
      }
      if let file = journal as? SQLiteJournal {
        let health = try file.health()
        let store = DoctorCheck(.store, outcome(of: health, path: file.path, file.isSimulated))
        return health.faults.isEmpty ? [store] + checks(of: journal) : [store]
      }
      let reached = Bilingual(th: "ติดต่อ \(journal.name) ได้", en: "\(journal.name) answers")
      return [DoctorCheck(.store, told(reached, isSimulated: journal.isSimulated))]
        + checks(of: journal)
    } catch {
      return [failing(.store, error)]
    }
  }

  private func checks(of journal: StoreJournal) -> [DoctorCheck] {
    func check(
      _ subject: DoctorCheck.Subject, _ outcome: () throws -> DoctorCheck.Outcome
    ) -> DoctorCheck {
      do {
        return DoctorCheck(subject, try outcome())
      } catch {
        return failing(subject, error)
      }
    }
    let seen = Result { try journal.kiosksSeen() }
    return [
      check(.clock) {
        clock(latest: try event.flatMap { try journal.latest(event: $0.id) }, seen: try seen.get())
      },
      check(.kiosks) { kiosks(try seen.get()) },
      check(.pin) { pin(isSet: try journal.hasPin) },
      check(.backup) { backup(try journal.lastBackup, of: try journal.counts()) },
    ]
  }

  private func failing(_ subject: DoctorCheck.Subject, _ error: any Error) -> DoctorCheck {
    if let error = error as? any ExplainedError { return DoctorCheck(subject, failing: error) }
    return DoctorCheck(
      subject,
      .broken(
        Bilingual(same: "\(error)"), remedy: verifying, exitCode: ExitStatus.inputOutput))
  }
}

// MARK: The store

extension StoreChecks {
  private var missing: DoctorCheck.Outcome {
    .attention(
      Bilingual(th: "ยังไม่มีที่เก็บข้อมูล", en: "there is none yet"),
      remedy: Bilingual(
        th: "เครื่องแรกที่เปิดจะสร้างให้ หากเคยมีข้อมูล ให้กู้คืนด้วย khaolam journal restore",
        en: "The first kiosk makes it. If it held entries: khaolam journal restore BACKUP"))
  }

  private var verifying: Bilingual {
    guard !store.isOnServer else {
      return Bilingual(
        th: "ตรวจด้วย khaolam journal verify แล้วรวมไฟล์สำรองด้วย khaolam journal merge",
        en: "Check it with khaolam journal verify, and take a backup in with khaolam journal merge."
      )
    }
    return Bilingual(
      th: "ปิดเครื่องตอบคำถามทุกเครื่อง แล้วซ่อมด้วย khaolam journal repair",
      en: "End all kiosks, then: khaolam journal repair")
  }

  func outcome(
    of health: StoreHealth, path: String, _ isSimulated: Bool
  ) -> DoctorCheck.Outcome {
    if let fault = health.faults.first {
      return .broken(
        Bilingual(th: "\(path) เสียหาย (\(fault))", en: "\(path) is damaged (\(fault))"),
        remedy: verifying, exitCode: ExitStatus.badData)
    }
    let size = (health.bytes + 1_023) / 1_024
    let isOld = health.schema < health.newestSchema
    let found = Bilingual(
      th: "\(path): \(health.entries) รายการ \(size) KiB"
        + (isOld ? " โครงสร้างรุ่นที่ \(health.schema) จะปรับเมื่อเปิดใช้" : ""),
      en: "\(path): \(health.entries) entries, \(size) KiB"
        + (isOld ? ", schema version \(health.schema), brought up to date when it is used" : ""))
    return told(found, isSimulated: isSimulated)
  }

  /// What was found of a store that is well.
  private func told(_ found: Bilingual, isSimulated: Bool) -> DoctorCheck.Outcome {
    guard isSimulated else { return .ok(found) }
    return .attention(
      Bilingual(th: found.th + " ข้อมูลจำลอง", en: found.en + ", SIMULATED"),
      remedy: Bilingual(
        th: "สำหรับงานจริง เลือกที่เก็บข้อมูลอื่นด้วย --store",
        en: "For a real event choose another with --store."))
  }
}

// MARK: Clock and kiosks

extension StoreChecks {
  /// - Parameters:
  ///   - latest: The entry of the event with the latest time; nil where there is none.
  ///   - seen: When each kiosk wrote last.
  func clock(latest: KioskSeen?, seen: [KioskSeen]) -> DoctorCheck.Outcome {
    let time = LocalTime(zone: event?.timeZone ?? "Asia/Bangkok")
    let here = time.iso8601(now)
    guard now >= Self.made else {
      return .broken(
        Bilingual(
          th: "\(here) ซึ่งก่อนสร้างโปรแกรมนี้", en: "\(here), when this program was not made yet"),
        remedy: setClock, exitCode: ExitStatus.badData)
    }
    guard let latest else { return .ok(Bilingual(same: here)) }
    let found = Bilingual(
      th: "\(here) รายการล่าสุด \(time.iso8601(latest.at)) จาก \(latest.kiosk.name)",
      en: "\(here), the latest entry \(time.iso8601(latest.at)) of \(latest.kiosk.name)")
    guard latest.at - now > Self.mostBehind else { return .ok(found) }
    let behind = Bilingual(
      th: "ช้ากว่ารายการล่าสุด \(age(latest.at - now).th): \(found.th)",
      en: "\(age(latest.at - now).en) behind the latest entry: \(found.en)")
    // Others say what this machine says: it is that kiosk's clock.
    let isRight = seen.contains { $0.kiosk != latest.kiosk && abs(now - $0.at) <= Self.recent }
    guard !isRight else {
      return .attention(
        behind,
        remedy: Bilingual(
          th: "เครื่องอื่นตรงกับเครื่องนี้: ตรวจนาฬิกาของ \(latest.kiosk.name)",
          en: "Other kiosks agree with this machine: look at the clock of \(latest.kiosk.name)."))
    }
    return .broken(behind, remedy: setClock, exitCode: ExitStatus.badData)
  }

  private var setClock: Bilingual {
    Bilingual(
      th: "ตั้งนาฬิกาของเครื่องที่ไม่ตรง (timedatectl) ก่อนเริ่มเล่น",
      en:
        "Set the clock that is wrong, this machine's or the other's (timedatectl), before anyone plays."
    )
  }

  func kiosks(_ seen: [KioskSeen]) -> DoctorCheck.Outcome {
    let recent = seen.filter { abs(now - $0.at) <= Self.recent }
    guard !recent.isEmpty else {
      return .ok(
        Bilingual(
          th: "ไม่มีเครื่องใดบันทึกใน 10 นาทีที่ผ่านมา", en: "none has written in the last 10 minutes"))
    }
    let names = recent.prefix(20).map(\.kiosk.name).joined(separator: ", ")
    let rest = recent.count > 20 ? " …" : ""
    return .ok(
      Bilingual(
        th: "\(recent.count) เครื่องใน 10 นาทีที่ผ่านมา: \(names)\(rest)",
        en: "\(recent.count) in the last 10 minutes: \(names)\(rest)"))
  }
}

// MARK: PIN and backup

extension StoreChecks {
  func pin(isSet: Bool) -> DoctorCheck.Outcome {
    if isSet { return .ok(Bilingual(th: "ตั้งไว้แล้ว", en: "set")) }
    return .attention(
      Bilingual(th: "ยังไม่ได้ตั้ง", en: "not set"),
      remedy: Bilingual(
        th: "ตั้งด้วย khaolam pin set มิฉะนั้นจะให้คะแนนและแก้ไขไม่ได้",
        en: "khaolam pin set: without one nothing can be judged or corrected."))
  }

  /// - Parameter counts: What the store holds now.
  func backup(_ note: BackupNote?, of counts: StoreCounts) -> DoctorCheck.Outcome {
    let remedy = Bilingual(
      same: "khaolam journal backup" + (store.isOnServer ? " /media/usb/" : ""))
    guard let note else {
      guard counts != StoreCounts() else {
        return .ok(Bilingual(th: "ยังไม่มีข้อมูลให้สำรอง", en: "nothing to back up yet"))
      }
      return .attention(Bilingual(th: "ยังไม่เคยสำรอง", en: "never made"), remedy: remedy)
    }
    let age = age(max(now - note.at, 0))
    let found = Bilingual(
      th: "\(age.th)ที่แล้ว: \(note.path)", en: "\(age.en) ago: \(note.path)")
    let isBehind = now - note.at > Self.day && counts != note.counts
    return isBehind ? .attention(found, remedy: remedy) : .ok(found)
  }

  /// A time span in one unit.
  private func age(_ milliseconds: Int) -> Bilingual {
    let minutes = milliseconds / 60_000
    let hours = minutes / 60
    if minutes < 120 { return Bilingual(th: "\(minutes) นาที", en: "\(minutes) min") }
    if hours < 48 { return Bilingual(th: "\(hours) ชั่วโมง", en: "\(hours) h") }
    return Bilingual(th: "\(hours / 24) วัน", en: "\(hours / 24) days")
  }
}
