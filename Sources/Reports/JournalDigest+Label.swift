import Journal
import Vocabulary

extension JournalDigest {
  /// What people call it.
  public static let label = Bilingual(th: "รหัสตรวจสอบบันทึก", en: "Journal digest")
}
