import SourceText
import Vocabulary

/// What can be wrong in a bank that is written as a table.
///
/// A fault of severity error keeps its question out of the bank; reading goes on with the next.
public enum CSVFault: Hashable, Sendable {
  // The table
  case noQuestions
  case noStemColumn
  case unknownColumn(String, meant: String?)
  case repeatedColumn(String)
  case textAfterQuote
  case unclosedQuote
  case tooManyFields(count: Int, width: Int)

  // A question
  case emptyStem
  case unknownKind(String, meant: String?)
  case unclearKind
  case noKey(QuestionKind)
  case tooFewOptions
  case neitherTrueNorFalse(String)
  case pairWithoutArrow(String)
  case tooFewPairs
  case tooFewItems
  case number(GIFTFault)
  case keyNamesNoOption(String, letters: [String])
  case keyNamesTwoOptions(String, letter: String)

  // A cell
  case unknownLevel(String)
  case unknownFormat(String)
  case uselessPlace
  case uselessKey(QuestionKind)
  case uselessDistractor(QuestionKind)
  case uselessOptions(QuestionKind)

  /// Whether the question can still be used.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unknownColumn, .repeatedColumn, .unknownLevel, .unknownFormat, .uselessPlace,
      .uselessKey, .uselessDistractor, .uselessOptions:
      .warning
    default: .error
    }
  }

  /// The fault at a byte offset of its file.
  func diagnostic(at offset: Int) -> Diagnostic {
    Diagnostic(severity, at: offset, message, remedy: remedy)
  }
}
