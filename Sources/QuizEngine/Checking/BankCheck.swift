import SourceText
import Vocabulary

/// What can be told of a check without running it.
///
/// Each check is a file of its own and is listed once, in `BankChecks`.
public protocol CheckDescription: Sendable {
  /// Its name on the command line and in diagnostics, in kebab case, such as `duplicate-id`.
  var name: String { get }
  /// The most that a finding of it matters.
  var severity: Diagnostic.Severity { get }
  /// Why it matters, for `bank check --explain`: whole sentences.
  var explanation: Bilingual { get }
  /// The guide or standard that asks for it, or what of the program does.
  var source: String { get }
}

/// Something that `bank check` looks for in one bank that loads.
public protocol BankCheck: CheckDescription {
  /// What it finds, in any order.
  func check(_ bank: BankUnderCheck) -> [Finding]
}

/// Something that `bank check` looks for in all the banks that it is given, together.
public protocol CrossBankCheck: CheckDescription {
  /// What it finds in each bank: as many lists as there are banks.
  func check(_ banks: [BankUnderCheck]) -> [[Finding]]
}

/// What a check found.
public struct Finding: Hashable, Sendable {
  /// A question of one of the banks under check.
  public struct Place: Hashable, Sendable {
    /// The number of its bank, from 0.
    public var bank: Int
    /// Its position in the bank.
    public var question: Int
  }

  /// What is wrong, and where.
  public var diagnostic: Diagnostic
  /// The position of the question that it is about; nil where it is about the bank as a whole.
  public var question: Int?
  /// The other question that it is about, where there is one: silence there counts, too.
  public var other: Place?
}

extension CheckDescription {
  /// A finding about a question, at the question's start unless another place is given.
  func finding(
    _ severity: Diagnostic.Severity, in question: CheckedQuestion, at offset: Int? = nil,
    _ message: Bilingual, remedy: Bilingual
  ) -> Finding {
    Finding(
      diagnostic: Diagnostic(
        severity, at: offset ?? question.offset, message, remedy: remedy, check: name),
      question: question.position)
  }

  /// A finding about a bank as a whole.
  func finding(
    _ severity: Diagnostic.Severity, at offset: Int, _ message: Bilingual, remedy: Bilingual
  ) -> Finding {
    Finding(
      diagnostic: Diagnostic(severity, at: offset, message, remedy: remedy, check: name))
  }
}

extension BankCheck {
  /// What it finds in a bank, silenced or not, in any order.
  public func check(_ bank: Bank) -> [Diagnostic] {
    check(BankUnderCheck(bank)).map(\.diagnostic)
  }
}
