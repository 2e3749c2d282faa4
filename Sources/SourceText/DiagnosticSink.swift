import Vocabulary

/// Collects what the checkers of one file find.
///
/// A class, so that the readers of an object and of the objects inside it add to the same list; it
/// stays inside one check and never crosses tasks.
public final class DiagnosticSink {
  /// What was found so far, in the order in which it was found.
  public private(set) var diagnostics: [Diagnostic]

  /// A sink that starts with what a parser found.
  public init(_ diagnostics: [Diagnostic] = []) { self.diagnostics = diagnostics }

  /// Adds a diagnostic.
  public func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds an error.
  public func error(
    at offset: Int, th: String, en: String, remedy: Bilingual? = nil, check: String? = nil
  ) {
    add(Diagnostic(.error, at: offset, Bilingual(th: th, en: en), remedy: remedy, check: check))
  }

  /// Adds a warning.
  public func warning(
    at offset: Int, th: String, en: String, remedy: Bilingual? = nil, check: String? = nil
  ) {
    add(Diagnostic(.warning, at: offset, Bilingual(th: th, en: en), remedy: remedy, check: check))
  }
}
