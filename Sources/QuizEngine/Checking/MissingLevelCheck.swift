import SourceText
import Vocabulary

/// Finds questions without a level.
struct MissingLevelCheck: BankCheck {
  let name = "missing-level"
  let severity = Diagnostic.Severity.warning
  let source = Guides.khaolam
  let explanation = Bilingual(
    th: "แบบทดสอบสุ่มคำถามตามระดับ และคะแนนขึ้นอยู่กับระดับ คำถามที่ไม่มีระดับนับเป็น A1",
    en: "Quizzes draw by level and the level sets the points; a question without one counts as A1.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      guard question.level == nil, question.kind != .description else { return nil }
      return finding(
        .warning, in: question,
        Bilingual(th: "ไม่ได้ระบุระดับ", en: "no level"),
        remedy: Bilingual(
          th: "เขียน // [tag:A2] เหนือคำถาม (A1 ถึง C2) ในตารางใช้คอลัมน์ level ใน Moodle ใช้แท็ก A2",
          en: "write // [tag:A2] above the question (A1 to C2); in a table A2 in the column "
            + "level, in Moodle a tag A2"))
    }
  }
}
