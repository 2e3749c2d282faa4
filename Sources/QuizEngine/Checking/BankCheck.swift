import SourceText
import Vocabulary

/// Something that `bank check` looks for in a bank that loads.
///
/// Each check is a file of its own and is listed once, in `BankChecks.all`.
public protocol BankCheck: Sendable {
  /// Its name on the command line and in diagnostics, such as `duplicate-id`.
  var name: String { get }
  /// Why it matters, for `bank check --explain`.
  var explanation: Bilingual { get }
  /// What it finds, in any order.
  func check(_ bank: Bank) -> [Diagnostic]
}

extension BankCheck {
  /// A diagnostic of this check.
  func diagnostic(
    _ severity: Diagnostic.Severity, at offset: Int, _ message: Bilingual, remedy: Bilingual?
  ) -> Diagnostic {
    Diagnostic(severity, at: offset, message, remedy: remedy, check: name)
  }
}

/// All checks, and what they and the reader of a bank say of it.
public enum BankChecks {
  /// Every check there is.
  public static let all: [any BankCheck] = [
    NoRightAnswerCheck(), WeightsCheck(), SeveralKeysCheck(), EmptyTextCheck(),
    RepeatedAnswerCheck(), DuplicateIDCheck(), DuplicateStemCheck(), MissingLevelCheck(),
    TwoLevelsCheck(), TagValueCheck(), ClozeGapsCheck(),
  ]

  /// What is wrong with a bank, its reader's faults included, in the file's order.
  public static func diagnostics(of bank: Bank) -> [Diagnostic] {
    (bank.diagnostics + all.flatMap { $0.check(bank) }).inFileOrder
  }
}
