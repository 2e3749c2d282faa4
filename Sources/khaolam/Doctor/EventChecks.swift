import Programme
import SourceText
import Vocabulary

/// What `doctor` says of the event file and its banks.
struct EventChecks {
  /// The event; nil where it can't be read.
  let event: Event?
  let checks: [DoctorCheck]

  init(_ world: World) {
    let found: EventInspection
    do {
      found = try EventInspection(try world.eventPath(), language: world.language)
    } catch {
      event = nil
      checks = [DoctorCheck(.event, Self.unreadable(error))]
      return
    }
    event = found.reading.event
    checks = [DoctorCheck(.event, Self.outcome(of: found))] + Self.banks(of: found)
  }

  private static func unreadable(_ error: any Error) -> DoctorCheck.Outcome {
    if let error = error as? FileError {
      return .broken(
        Bilingual(
          th: "\(error.path): \(error.message.th)", en: "\(error.path): \(error.message.en)"),
        remedy: error.remedy, exitCode: error.exitCode)
    }
    guard let error = error as? any ExplainedError else {
      return .broken(
        Bilingual(same: "\(error)"), remedy: remedy(of: ""), exitCode: ExitStatus.inputOutput)
    }
    return .broken(error.message, remedy: error.remedy, exitCode: error.exitCode)
  }

  private static func outcome(of found: EventInspection) -> DoctorCheck.Outcome {
    guard let event = found.reading.event else {
      let count = found.reading.diagnostics.count { $0.1.severity == .error }
      return .broken(
        Bilingual(
          th: "\(found.path): ข้อผิดพลาด \(count) แห่ง", en: "\(found.path): \(count) errors"),
        remedy: remedy(of: found.path), exitCode: ExitStatus.badData)
    }
    let (people, quizzes) = (event.roster.count, event.quizzes.count)
    return .ok(
      Bilingual(
        th: "\(event.id): \(people) คน \(quizzes) แบบทดสอบ",
        en: "\(event.id): \(people) people, \(quizzes) quizzes"))
  }

  /// What is said of banks; nothing where no event names any.
  private static func banks(of found: EventInspection) -> [DoctorCheck] {
    guard found.reading.event != nil else { return [] }
    let (banks, wrong) = (found.shelf.readBanks, found.banksWithErrors)
    if let first = found.faults.first {
      let count = found.faults.count
      let rest = count == 1 ? "" : " (+\(count - 1))"
      return [
        DoctorCheck(
          .banks,
          .broken(
            Bilingual(same: first.message + rest), remedy: remedy(of: found.path),
            exitCode: ExitStatus.badData))
      ]
    }
    guard wrong.isEmpty else {
      return [
        DoctorCheck(
          .banks,
          .attention(
            Bilingual(
              th: "\(wrong.count) จาก \(banks.count) คลังมีคำถามที่ใช้ไม่ได้",
              en: "\(wrong.count) of \(banks.count) have questions that can't be used"),
            remedy: remedy(of: found.path)))
      ]
    }
    return [
      DoctorCheck(
        .banks, .ok(Bilingual(th: "\(banks.count) คลัง ใช้ได้ครบ", en: "\(banks.count), all sound")))
    ]
  }

  private static func remedy(of path: String) -> Bilingual {
    Bilingual(
      th: "ดูทั้งหมดด้วย khaolam event check \(path)", en: "See all with khaolam event check \(path)")
  }
}
