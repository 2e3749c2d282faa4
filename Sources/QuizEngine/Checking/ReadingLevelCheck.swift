import SourceText
import Vocabulary

/// Finds questions whose text is harder to read than their level allows.
struct ReadingLevelCheck: BankCheck {
  let name = "reading-level"
  let severity = Diagnostic.Severity.warning
  let source = Guides.kincaid
  let explanation = Bilingual(
    th:
      "คำถามควรวัดสิ่งที่ถาม ไม่ใช่วัดว่าอ่านโจทย์ออกหรือไม่ วัดความยากด้วยสูตร Flesch-Kincaid เฉพาะข้อความภาษาอังกฤษ "
      + "ตั้งแต่ 20 คำ เกณฑ์: A1 ไม่เกิน 6, A2 ไม่เกิน 8, B1 ไม่เกิน 11, B2 ไม่เกิน 14 ชื่อเฉพาะและข้อความในเครื่องหมายคำพูดไม่นับ",
    en: "A question should test what it asks, not whether it can be read. Measured by the "
      + "Flesch-Kincaid grade of English texts of 20 words or more: at most 6 for A1, 8 for A2, "
      + "11 for B1 and 14 for B2. Names and quotations are not held against it.")

  private static let leastWords = 20

  /// The highest grade of each level; generous, as the formula was made for native readers.
  private static func most(_ level: Level) -> Double? {
    switch level {
    case .a1: 6
    case .a2: 8
    case .b1: 11
    case .b2: 14
    case .c1, .c2: nil
    }
  }

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard let level = question.level, let most = Self.most(level),
        question.stem.utf8.count > 60
      else { return nil }
      let reading = ReadingGrade(question.question.shownStem)
      guard reading.words >= Self.leastWords, let grade = reading.grade, grade > most else {
        return nil
      }
      let shown = "\((grade * 10).rounded() / 10)"
      return finding(
        .warning, in: question,
        Bilingual(
          th: "อ่านยากเกินระดับ \(level.rawValue): Flesch-Kincaid \(shown) เกณฑ์ไม่เกิน \(Int(most))",
          en: "hard to read for \(level.rawValue): Flesch-Kincaid grade \(shown), "
            + "it should be at most \(Int(most))"),
        remedy: Bilingual(
          th: "ใช้ประโยคสั้นลงและคำที่ง่ายขึ้น หรือแก้ระดับ",
          en: "use shorter sentences and plainer words, or another level"))
    }
  }
}
