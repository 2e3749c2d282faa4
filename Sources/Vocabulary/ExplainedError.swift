/// A failure that a person can be told about, in both languages, with what to do.
public protocol ExplainedError: Error {
  /// What happened: a sentence with its full stop where the language has one.
  var message: Bilingual { get }
  /// What to do about it.
  var remedy: Bilingual { get }
  /// The program's exit status for it, as in sysexits.h.
  var exitCode: Int32 { get }
}
