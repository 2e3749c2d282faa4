import SourceText
import Vocabulary

/// Finds questions that ask the same as one above them.
struct DuplicateStemCheck: BankCheck {
  let name = "duplicate-stem"
  let explanation = Bilingual(
    th: "คำถามเดียวกันสองข้อในคลังข้อสอบเดียวกันอาจถูกสุ่มให้คนเดียวกันทั้งสองข้อ",
    en: "Two questions that ask the same may both be drawn for the same person.")

  func check(_ bank: Bank) -> [Diagnostic] {
    var lines: [String: Int] = [:]
    var ids: Set<QuestionID> = []
    return bank.indices.compactMap { position in
      let question = bank[position]
      let stem = question.stem.plain.lowercased().split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      guard let first = lines[stem] else {
        lines[stem] = question.line
        ids.insert(question.id)
        return nil
      }
      // The same id is named by its own check.
      guard ids.insert(question.id).inserted, !stem.isEmpty else { return nil }
      return diagnostic(
        .warning, at: bank.offset(at: position),
        Bilingual(
          th: "ตัวคำถามเหมือนกับคำถามในบรรทัด \(first)",
          en: "the same text as the question in line \(first)"),
        remedy: Bilingual(
          th: "ลบข้อหนึ่งออก หรือเขียนให้ต่างกัน", en: "remove one of the two, or word them apart"))
    }
  }
}
