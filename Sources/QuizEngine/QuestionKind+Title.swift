import Vocabulary

extension QuestionKind {
  /// What people call it; in English by the name that banks and screens use.
  public var title: Bilingual {
    let thai =
      switch self {
      case .choice: "เลือกคำตอบเดียว"
      case .multiple: "เลือกหลายคำตอบ"
      case .trueFalse: "ถูกหรือผิด"
      case .short: "ตอบสั้น"
      case .numeric: "ตอบเป็นตัวเลข"
      case .matching: "จับคู่"
      case .ordering: "เรียงลำดับ"
      case .cloze: "เติมคำในช่องว่าง"
      case .dictation: "เขียนตามคำบอก"
      case .essay: "เขียนตอบ"
      case .speaking: "พูด"
      case .description: "หน้าสำหรับอ่าน"
      }
    return Bilingual(th: thai, en: rawValue)
  }
}
