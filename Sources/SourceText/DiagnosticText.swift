import ThaiText
import Vocabulary

/// Diagnostics as compilers print them: place, severity, what is wrong, the line with a caret, and
/// the remedy.
public enum DiagnosticText {
  /// The longest piece of a source line that is shown, in columns.
  static let widest = 100

  /// Diagnostics of one file in the file's order, each ending in a line feed.
  public static func text(
    of diagnostics: [Diagnostic], in file: SourceFile, language: Language
  ) -> String {
    var finder = PositionFinder(file)
    return diagnostics.inFileOrder.reduce(into: "") { text, diagnostic in
      let position = finder.position(at: diagnostic.offset)
      text += Self.text(diagnostic, at: position, in: file, language: language) + "\n"
    }
  }

  /// One diagnostic, without a line feed at its end. For many of one file use `text(of:in:language:)`.
  public static func text(_ diagnostic: Diagnostic, in file: SourceFile, language: Language)
    -> String
  {
    let position = file.position(at: diagnostic.offset)
    return text(diagnostic, at: position, in: file, language: language)
  }

  private static func text(
    _ diagnostic: Diagnostic, at position: SourcePosition, in file: SourceFile, language: Language
  ) -> String {
    let place = "\(printableLine(file.name)):\(position.line):\(position.column)"
    let message = printableLine(diagnostic.message[language])
    var lines = ["\(place): \(diagnostic.severity.rawValue): \(message)"]
    let excerpt = Excerpt(of: file, around: diagnostic.offset)
    if !excerpt.line.isEmpty {
      lines += [excerpt.line, String(repeating: " ", count: excerpt.caret) + "^"]
    }
    if let remedy = diagnostic.remedy {
      let word = language == .thai ? "วิธีแก้" : "remedy"
      lines.append("  \(word): \(printableLine(remedy[language]))")
    }
    return lines.joined(separator: "\n")
  }

  /// Diagnostics of one file in the file's order, as values for JSON.
  public static func reports(
    of diagnostics: [Diagnostic], in file: SourceFile, language: Language
  ) -> [DiagnosticReport] {
    var finder = PositionFinder(file)
    return diagnostics.inFileOrder.map { diagnostic in
      let position = finder.position(at: diagnostic.offset)
      return DiagnosticReport(
        file: file.name, line: position.line, column: position.column,
        severity: diagnostic.severity, check: diagnostic.check,
        message: diagnostic.message[language], remedy: diagnostic.remedy?[language])
    }
  }
}

/// A diagnostic as JSON gives it, in one language.
public struct DiagnosticReport: Hashable, Codable, Sendable {
  /// The file's name.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int
  /// How much it matters.
  public var severity: Diagnostic.Severity
  /// The check that found it; nil when a parser did.
  public var check: String?
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var remedy: String?

  /// A report.
  public init(
    file: String, line: Int, column: Int, severity: Diagnostic.Severity, check: String? = nil,
    message: String, remedy: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.check = check
    self.message = message
    self.remedy = remedy
  }
}

extension [Diagnostic] {
  /// The same diagnostics by their offsets; those at one place keep their order.
  public var inFileOrder: [Diagnostic] {
    // The standard library's sort is stable in fact but not by promise.
    enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
  }

  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
