import SourceText
import ThaiText
import Vocabulary

/// Finds questions that fill too many lines of a narrow terminal.
struct LongStemCheck: BankCheck {
  let name = "long-stem"
  let severity = Diagnostic.Severity.warning
  let source = Guides.haladyna2002
  let explanation = Bilingual(
    th: "บนจอกว้าง 40 ตัวอักษร ตัวคำถามที่ยาวเกิน 10 บรรทัดทำให้ตัวเลือกหลุดจากจอ หน้าสำหรับอ่านมีได้ 20 บรรทัด",
    en: "On a terminal of 40 columns a question of more than 10 lines leaves no room for its "
      + "answers; a page to read may have 20.")

  private static let columns = 40

  func check(_ bank: BankUnderCheck) -> [Finding] {
    bank.questions.compactMap { question in
      let most = question.kind == .description ? 20 : 10
      let text = question.question.shownStem
      guard Self.mayExceed(most, text) else { return nil }
      let lines = wrap(printable(text), columns: Self.columns).count
      guard lines > most else { return nil }
      return finding(
        .warning, in: question,
        Bilingual(
          th: "ตัวคำถามยาว \(lines) บรรทัดบนจอกว้าง \(Self.columns) ตัวอักษร ไม่ควรเกิน \(most) บรรทัด",
          en:
            "the text takes \(lines) lines of \(Self.columns) columns; it should take at most \(most)"
        ),
        remedy: Bilingual(
          th: "ตัดให้สั้นลง หรือย้ายเนื้อเรื่องไปไว้ในหน้าสำหรับอ่านก่อนคำถาม",
          en: "shorten it, or put the passage on a page to read before the question"))
    }
  }

  /// Whether a text may need more lines, without looking for its words: a line that is not the
  /// last of its paragraph is at least half full, as no English word is longer than that.
  private static func mayExceed(_ lines: Int, _ text: String) -> Bool {
    let newlines = text.utf8.count { $0 == Byte.newline }
    return text.utf8.count / (columns / 2) + newlines + 1 > lines
  }
}
