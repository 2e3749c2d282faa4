import SourceText
import Vocabulary

/// Finds questions that share an id, and questions without ids whose content is the same.
struct DuplicateIDCheck: BankCheck {
  let name = "duplicate-id"
  let severity = Diagnostic.Severity.error
  let source = Guides.khaolam
  let explanation = Bilingual(
    th: "รหัสคำถามต้องไม่ซ้ำกันในคลังข้อสอบเดียวกัน เพราะคะแนนและสถิติอ้างถึงคำถามด้วยรหัส หากซ้ำกันจะใช้เฉพาะข้อแรก",
    en: "Scores and statistics name a question by its id; of two with the same id only the first "
      + "is played.")

  func check(_ bank: BankUnderCheck) -> [Finding] {
    var lines: [QuestionID: Int] = [:]
    return bank.questions.compactMap { question in
      let id = question.question.id
      guard let first = lines[id] else {
        lines[id] = question.question.line
        return nil
      }
      return finding(
        .error, in: question,
        Bilingual(
          th: "รหัสคำถาม \(id) ซ้ำกับคำถามในบรรทัด \(first)",
          en: "the id \(id) is that of the question in line \(first)"),
        remedy: Self.remedy(in: bank.bank.syntax))
    }
  }

  private static func remedy(in syntax: BankSyntax) -> Bilingual {
    switch syntax {
    case .gift:
      Bilingual(
        th: "ตั้งรหัสใหม่ด้วย // [id:…] เหนือคำถาม หรือลบคำถามที่ซ้ำ",
        en: "give it another id with // [id:…] above it, or remove one of the two")
    case .csv:
      Bilingual(
        th: "ตั้งรหัสใหม่ในคอลัมน์ id หรือลบคำถามที่ซ้ำ",
        en: "give it another id in the column id, or remove one of the two")
    case .moodleXML:
      Bilingual(
        th: "ตั้งหมายเลขประจำตัวใหม่ใน Moodle หรือลบคำถามที่ซ้ำ",
        en: "give it another ID number in Moodle, or remove one of the two")
    case .aiken: Bilingual(th: "ลบคำถามที่ซ้ำ", en: "remove one of the two")
    }
  }
}
