import Entries
import Vocabulary

/// There is no answer under a name that waits for a judge.
public struct NoSuchAnswer: ExplainedError {
  /// What was named.
  public var place: EntryPlace

  /// What is wrong with what was given.
  public init(place: EntryPlace) { self.place = place }

  /// What is wrong.
  public var message: Bilingual {
    Bilingual(
      th: "\(place.name) ไม่ใช่คำตอบที่ต้องมีผู้ให้คะแนน",
      en: "\(place.name) is not an answer that a judge scores.")
  }

  /// What to do.
  public var remedy: Bilingual {
    Bilingual(
      th: "โปรดดูรายการที่รอด้วย khaolam judge list", en: "See those that wait: khaolam judge list.")
  }

  /// The program's exit status for it.
  public var exitCode: Int32 { 65 }
}
