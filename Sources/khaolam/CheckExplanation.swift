import QuizEngine
import SourceText
import ThaiText
import Vocabulary

/// What `bank check --explain` prints of a check.
struct CheckExplanation: Encodable {
  var check: String
  var severity: Diagnostic.Severity
  var reason: String
  var source: String

  init(_ description: any CheckDescription, language: Language) {
    check = description.name
    severity = description.severity
    reason = description.explanation[language]
    source = description.source
  }

  /// The explanation as a paragraph of a page, within 80 columns.
  func text(in language: Language) -> String {
    let level =
      switch severity {
      case .error: Bilingual(th: "ข้อผิดพลาด", en: "error")
      case .warning: Bilingual(th: "คำเตือน", en: "warning")
      case .note: Bilingual(th: "ข้อสังเกต", en: "note")
      }
    let word = Bilingual(th: "ที่มา", en: "Source")
    let lines =
      ["\(check): \(level[language])"] + wrap(reason, columns: 80, firstIndent: 2, indent: 2)
      + wrap("\(word[language]): \(source)", columns: 80, firstIndent: 2, indent: 2)
    return lines.joined(separator: "\n") + "\n"
  }
}
