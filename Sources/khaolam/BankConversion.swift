import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// A bank as another format says it, and what came of it.
struct BankConversion {
  private let bank: Bank
  private let target: String
  private let printed: BankText
  /// What was wrong in the file; files that are stored are no fault.
  private let diagnostics: [Diagnostic]

  /// The bank of a file in a format, its embedded files in a folder.
  init(_ source: BankFile, to format: any BankFormat, storingIn folder: EmbeddedFolder?) {
    bank = source.bank
    target = format.name
    // Moodle takes files that stand in its XML, and none that stand beside it.
    let isStored = folder != nil && format.name != MoodleXMLSyntax.name
    diagnostics = bank.diagnostics.filter { !isStored || $0.check != MoodleXMLReading.fileCheck }
    guard let folder, !source.embedded.isEmpty else {
      printed = format.text(of: bank)
      return
    }
    let files = Dictionary(grouping: source.embedded, by: \.question)
    printed = format.text(
      of: bank.lazy.map { question in
        files[question.id].map { folder.pointing(question, to: $0) } ?? question
      })
  }

  /// The text to write.
  var text: String { printed.text }

  /// How many questions are in it.
  private var written: Int {
    let lost = printed.losses.filter(\.isWhole).map { "\($0.line) \($0.question)" }
    return bank.count - Set(lost).count
  }

  /// Whether there is something to write, and all of it where that is wanted.
  func isAllowed(isStrict: Bool) -> Bool {
    guard written > 0 else { return false }
    let isEmbedded = diagnostics.contains { $0.check == MoodleXMLReading.fileCheck }
    return !isStrict || (!diagnostics.hasErrors && printed.losses.isEmpty && !isEmbedded)
  }

  /// Why nothing is written.
  var refusal: Bilingual {
    guard written > 0 else {
      return Bilingual(
        th: "\(bank.file.name): ไม่มีคำถามที่เขียนในรูปแบบ \(target) ได้ จึงไม่ได้เขียนไฟล์",
        en: "\(bank.file.name): no question can be written in \(target), so nothing is written")
    }
    return Bilingual(
      th: "\(bank.file.name): ไม่ได้เขียนไฟล์ เพราะใช้ --strict และมีข้อผิดพลาดหรือข้อมูลที่จะสูญหาย",
      en: "\(bank.file.name): nothing is written, as --strict allows neither faults nor losses")
  }

  /// Writes what was wrong in the file, and what is lost, to standard error.
  func complain(in language: Language) {
    let all = [bank.file.encodingNote].compactMap(\.self) + diagnostics
    let found = DiagnosticText.text(of: all, in: bank.file, language: language)
    if !found.isEmpty { Output.complain(String(found.dropLast())) }
    for loss in printed.losses {
      Output.complain(
        printableLine(
          "\(bank.file.name):\(loss.line): warning: \(loss.question): \(loss.message[language])"))
    }
  }

  /// What was written where.
  func summary(of path: String) -> Bilingual {
    let (faulty, lost) = (diagnostics.count { $0.severity == .error }, printed.losses.count)
    return Bilingual(
      th:
        "สร้างไฟล์ \(path) แล้ว: คำถาม \(written) ข้อ ข้อผิดพลาด \(faulty) แห่ง ข้อมูลที่สูญหาย \(lost) รายการ",
      en: "Wrote \(path): \(english(written, "question")); \(english(faulty, "error")), "
        + english(lost, "loss", "losses"))
  }

  private func english(_ count: Int, _ thing: String, _ things: String? = nil) -> String {
    "\(count) \(count == 1 ? thing : things ?? thing + "s")"
  }
}
