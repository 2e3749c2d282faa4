import Entries
import Journal
import Vocabulary

/// What `journal merge` did with the stores and files that it was given.
struct MergeReport: Encodable {
  /// What became of one of them.
  struct Part: Encodable {
    /// Entries that are named.
    struct Name: Encodable {
      var event: EventID
      var kiosk: KioskKey
      var seq: Int
    }

    var path: String
    /// Whether it was, or would be, merged.
    var isSound: Bool
    var added = 0
    var known = 0
    var latecomers = 0
    var ballots = 0
    /// How many entries contradict what is here; the first of them are named.
    var conflicts = 0
    var named: [Name] = []
    var conflictingBallots = 0
    /// Why nothing of it was merged.
    var reason: String?
  }

  var dryRun: Bool
  var parts: [Part] = []
}

extension MergeReport.Part {
  init(path: String, result: MergeResult) {
    self.init(path: path, isSound: result.conflicts.isEmpty)
    (added, known) = (result.added, result.known)
    (latecomers, ballots) = (result.latecomers, result.ballots)
    take(result.conflicts)
  }

  init(path: String, error: any ExplainedError, language: Language) {
    self.init(path: path, isSound: false)
    reason = error.message[language]
    if case .conflicts(let conflicts, _)? = error as? JournalError { take(conflicts) }
  }

  private mutating func take(_ found: MergeConflicts) {
    conflicts = found.entries
    conflictingBallots = found.ballots
    named = found.named.map { Name(event: $0.event, kiosk: $0.kiosk, seq: $0.seq) }
  }

  /// What was, or would be, merged, on one line.
  func text(isTrial: Bool) -> Bilingual {
    let (people, more) = (latecomers, ballots)
    return Bilingual(
      th: "\(path): \(isTrial ? "จะเพิ่ม" : "เพิ่ม") \(added) รายการ มีอยู่แล้ว \(known) รายการ"
        + (people == 0 ? "" : " ผู้เข้าร่วมนอกรายชื่อ \(people) คน")
        + (more == 0 ? "" : " คำตอบแบบสอบถาม \(more) ฉบับ"),
      en: "\(path): \(added) entries \(isTrial ? "would be added" : "added"), \(known) known"
        + (people == 0 ? "" : ", \(people) people beside the roster")
        + (more == 0 ? "" : ", \(more) ballots"))
  }
}
