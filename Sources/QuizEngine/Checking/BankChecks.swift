import SourceText

/// All checks, and what they and the reader of a bank say of it.
public enum BankChecks {
  /// Every check of one bank.
  public static let all: [any BankCheck] = [
    // Can it be answered?
    NoRightAnswerCheck(), WeightsCheck(), SeveralKeysCheck(), ChooseAllCheck(),
    SwallowedAnswerCheck(), UntypeableKeyCheck(), EmptyTextCheck(), RepeatedAnswerCheck(),
    ClozeGapsCheck(), UnprintableCheck(), LookAlikeCheck(),
    // Is it all there?
    DuplicateIDCheck(), DuplicateStemCheck(), MissingLevelCheck(), TwoLevelsCheck(),
    MissingTopicCheck(), MissingExplanationCheck(), TagValueCheck(), RubricCheck(),
    // Is it well written?
    KeyPositionCheck(), LongestKeyCheck(), OverlappingOptionsCheck(), AllOfTheAboveCheck(),
    NegativeStemCheck(), AbsoluteWordsCheck(), GrammarCueCheck(), LongStemCheck(),
    ReadingLevelCheck(),
  ]

  /// Every check of banks together.
  public static let acrossBanks: [any CrossBankCheck] = [NearDuplicateCheck()]

  /// What can be told of every check, that of silences included.
  public static let descriptions: [any CheckDescription] =
    all.map { $0 as any CheckDescription } + acrossBanks.map { $0 as any CheckDescription }
    + [SilenceCheck()]

  /// What is wrong with a bank by itself, its reader's faults included, in the file's order.
  public static func diagnostics(of bank: Bank) -> [Diagnostic] {
    reports(of: [bank]).flatMap(\.diagnostics)
  }

  /// What is wrong with banks that are used together: a report a bank, in the same order.
  public static func reports(of banks: [Bank]) -> [BankReport] {
    let checked = banks.map { BankUnderCheck($0) }
    var found = checked.map { bank in all.flatMap { $0.check(bank) } }
    for check in acrossBanks {
      for (number, findings) in check.check(checked).enumerated() { found[number] += findings }
    }
    var silences = checked.map { Silences(SilenceReader.silences(in: $0)) }
    return banks.indices.map { number in
      let heard = found[number].filter { finding in
        guard let check = finding.diagnostic.check else { return true }
        let here = silences[number].use(for: check, question: finding.question)
        let there =
          finding.other.map { silences[$0.bank].use(for: check, question: $0.question) } ?? false
        return !here && !there
      }
      return BankReport(
        bank: banks[number],
        diagnostics: banks[number].diagnostics
          + [banks[number].file.encodingNote].compactMap(\.self)
          + heard.map(\.diagnostic),
        silenced: found[number].count - heard.count)
    }.enumerated().map { number, report in
      // A finding in one bank may need a silence in another, so faults of silences come last.
      var report = report
      report.diagnostics =
        (report.diagnostics + SilenceCheck().faults(of: silences[number])).inFileOrder
      return report
    }
  }
}

/// What is wrong with a bank.
public struct BankReport: Sendable {
  /// The bank.
  public var bank: Bank
  /// What its reader and the checks found, in the file's order, without what is silenced.
  public var diagnostics: [Diagnostic]
  /// How many findings lines in the bank silence.
  public var silenced: Int
}
