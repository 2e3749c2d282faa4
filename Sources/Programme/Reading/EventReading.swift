import SourceText

/// What came of reading an event file and the files that it names.
public struct EventReading: Sendable {
  /// The event; nil if an error was found in any of the files: it loads whole or not at all.
  public var event: Event?
  /// What was found in each file, the event file first.
  public var files: [FileFindings]

  /// What was found, each with its file.
  public var diagnostics: [(SourceFile, Diagnostic)] {
    files.flatMap { findings in findings.diagnostics.map { (findings.file, $0) } }
  }
}

/// What was found in one file.
public struct FileFindings: Hashable, Sendable {
  /// The file.
  public var file: SourceFile
  /// What was found in it, in the file's order.
  public var diagnostics: [Diagnostic]

  /// Findings in a file.
  public init(file: SourceFile, diagnostics: [Diagnostic]) {
    self.file = file
    self.diagnostics = diagnostics.inFileOrder
  }
}
