import Vocabulary

extension Loss {
  /// What could not be taken over, and why, on one line. Names stand as they are: callers make them
  /// safe.
  public var message: Bilingual {
    let what =
      switch part {
      case .rest:
        Bilingual(
          th: "อ่านที่เก็บข้อมูลเดิมส่วนที่เหลือไม่ได้", en: "the rest of the store could not be read")
      case .entries(let key):
        Bilingual(
          th: "อ่านรายการตั้งแต่ \(key.thai) ไม่ได้", en: "not taken over, from \(key.english) on")
      case .latecomers:
        Bilingual(
          th: "อ่านรายชื่อผู้เข้าร่วมนอกรายชื่อได้ไม่ครบ",
          en: "not all names of people beside the roster could be read")
      case .ballots:
        Bilingual(
          th: "อ่านคำตอบแบบสอบถามได้ไม่ครบ", en: "not all ballots could be read")
      }
    // Its own words say that nothing was merged.
    if case .brokenChain = reason {
      return Bilingual(
        th: "\(what.th): ถูกแก้ไขหรือขาดหาย", en: "\(what.en): changed, or one before it is gone")
    }
    return Bilingual(
      th: "\(what.th): \(reason.message.th)", en: "\(what.en): \(reason.message.en)")
  }
}
