import SourceText
import Vocabulary

/// What holds of the diagnostics of any file.
enum DiagnosticLaws {
  static func check(
    _ diagnostics: [Diagnostic], of file: SourceFile, areInOrder: Bool = true
  ) throws(BrokenLaw) {
    let length = file.bytes.count
    for diagnostic in diagnostics {
      try hold(
        "a diagnostic stands in its file", (0...length).contains(diagnostic.offset),
        "\(diagnostic) in \(length) bytes")
      try hold("a diagnostic says what is wrong", isSaid(diagnostic.message), "\(diagnostic)")
      if let remedy = diagnostic.remedy {
        try hold("a remedy says what to do", isSaid(remedy), "\(diagnostic)")
      }
    }
    if areInOrder {
      try holdEqual("diagnostics come in the file's order", diagnostics, diagnostics.inFileOrder)
    }
    for language in Language.allCases {
      let text = DiagnosticText.text(of: diagnostics, in: file, language: language)
      try hold(
        "a terminal can print diagnostics", text.unicodeScalars.allSatisfy(\.isPrintable), text)
      let reports = DiagnosticText.reports(of: diagnostics, in: file, language: language)
      try hold(
        "a report has a line and a column", reports.allSatisfy { $0.line > 0 && $0.column > 0 })
    }
  }

  private static func isSaid(_ message: Bilingual) -> Bool {
    !message.th.isEmpty && !message.en.isEmpty
  }
}

extension Unicode.Scalar {
  /// Whether it is no control character.
  var isText: Bool { !(0x00...0x1F).contains(value) && !(0x7F...0x9F).contains(value) }

  /// Whether it may reach a terminal: a line end or no control character.
  var isPrintable: Bool { isText || self == "\n" }
}
