import SourceText
import Vocabulary

extension FileError {
  /// What is wrong with the file as a whole, at the place where that is known, else at its start.
  func report(in language: Language) -> DiagnosticReport {
    var line = 1
    if case .notText(_, .damagedUTF8(_, let damaged)) = self { line = damaged }
    return DiagnosticReport(
      file: path, line: line, column: 1, severity: .error, message: message[language],
      remedy: remedy[language])
  }
}

extension DiagnosticReport {
  /// The report as compilers print it, without a line of the file.
  func text(in language: Language) -> String {
    let place = "\(file):\(line):\(column): \(severity.rawValue): \(message)"
    let word = language == .thai ? "วิธีแก้" : "remedy"
    return remedy.map { "\(place)\n  \(word): \($0)" } ?? place
  }
}
