import QuizEngine
import SourceText
import Vocabulary

/// What `bank check --format json` prints.
struct BankFindings: Encodable {
  /// How much was found in a bank, or in all.
  struct Count: Encodable {
    var file: String?
    var encoding: String?
    var questions = 0
    var errors = 0
    var warnings = 0
    var notes = 0
    var silenced = 0
  }

  var banks: [Count] = []
  var findings: [DiagnosticReport] = []
  var summary = Count()

  /// Adds what was found in a bank.
  mutating func add(_ report: BankReport, language: Language) {
    let file = report.bank.file
    let found = report.diagnostics
    findings += DiagnosticText.reports(of: found, in: file, language: language)
    let count = Count(
      file: file.name, encoding: file.encoding.rawValue, questions: report.bank.count,
      errors: found.count { $0.severity == .error },
      warnings: found.count { $0.severity == .warning },
      notes: found.count { $0.severity == .note }, silenced: report.silenced)
    banks.append(count)
    summary.questions += count.questions
    summary.errors += count.errors
    summary.warnings += count.warnings
    summary.notes += count.notes
    summary.silenced += count.silenced
  }
}

extension BankFindings.Count {
  /// The count on one line.
  func text(in language: Language) -> String {
    func english(_ count: Int, _ thing: String) -> String {
      "\(count) \(thing)\(count == 1 ? "" : "s")"
    }
    let load = questions == 1 ? "loads" : "load"
    return Bilingual(
      th: "\(file ?? ""): ใช้ได้ \(questions) ข้อ ข้อผิดพลาด \(errors) แห่ง คำเตือน \(warnings) แห่ง "
        + "ข้อสังเกต \(notes) แห่ง" + (silenced > 0 ? " (ไม่รายงาน \(silenced) แห่ง)" : ""),
      en: "\(file ?? ""): \(english(questions, "question")) \(load), \(english(errors, "error")), "
        + "\(english(warnings, "warning")), \(english(notes, "note"))"
        + (silenced > 0 ? " (\(silenced) silenced)" : ""))[language]
  }
}
