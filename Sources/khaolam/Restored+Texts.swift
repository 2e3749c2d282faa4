import Entries
import Journal
import Vocabulary

extension Restored {
  /// What going back to a backup did, a line each; names stand as they are.
  var lines: [Bilingual] {
    var lines: [Bilingual] = []
    if let backup {
      lines.append(
        Bilingual(
          th: "กู้คืน \(entries) รายการจาก \(backup)", en: "\(entries) entries restored from \(backup)"
        ))
    }
    guard let kept else { return lines }
    lines.append(
      Bilingual(
        th: "นำมาจากที่เก็บข้อมูลเดิมอีก \(merged.added) รายการ"
          + (merged.ballots == 0 ? "" : " คำตอบแบบสอบถาม \(merged.ballots) ฉบับ"),
        en: "\(merged.added) entries taken over from the store that was there"
          + (merged.ballots == 0 ? "" : ", \(merged.ballots) ballots")))
    lines += merged.conflicts.lines + losses.map(\.message)
    lines.append(
      Bilingual(th: "ที่เก็บข้อมูลเดิม: \(kept)", en: "the store as it was: \(kept)"))
    return lines
  }
}

/// What `journal restore` and `journal repair` print with `--format json`.
struct RestoredAnswer: Encodable {
  var path: String
  var store: StoreID
  var backup: String?
  var entries: Int
  var added: Int
  var latecomers: Int
  var ballots: Int
  var conflicts: Int
  var losses: [String]
  var kept: String?

  init(_ restored: Restored, language: Language) {
    (path, store, backup) = (restored.path, restored.store, restored.backup)
    (entries, added) = (restored.entries, restored.merged.added)
    (latecomers, ballots) = (restored.merged.latecomers, restored.merged.ballots)
    conflicts = restored.merged.conflicts.entries + restored.merged.conflicts.ballots
    losses = restored.losses.map { $0.message[language] }
    kept = restored.kept
  }
}
