import SourceText

/// What can be wrong in a GIFT file.
///
/// A fault of severity error keeps its question out of the bank; reading goes on with the next.
public enum GIFTFault: Hashable, Sendable {
  // The file and its blocks
  case fileTooLarge
  case noQuestions
  case tooManyFaults
  case missingBlankLine
  case emptyCategory
  case emptyQuestion

  // Braces and titles
  case unclosedTitle
  case unclosedBrace
  case strayClosingBrace
  case secondAnswerBlock
  case braceInAnswers
  case answersWithoutQuestion

  // Answers
  case textBeforeAnswers
  case answerWithoutMark(String)
  /// The number as it should be written.
  case numberWithoutHash(String, meant: String)
  case truthInWords(String, isTrue: Bool)
  case answerOutsideBraces
  case tooFewAnswers(QuestionKind)
  case pairWithoutArrow
  case secondGeneralFeedback
  case malformedWeight(String)
  case weightOutOfRange(String)
  case weightNotClosed

  // Numbers
  case noNumber
  case notANumber(String)
  /// The number as it should be written.
  case thaiDigits(String, meant: String)
  case rangeReversed
  case negativeTolerance

  // Comments with id and tags
  case unclosedMark(String)
  case emptyMark(String)
  case secondID
  case strayMarks

  /// Whether the question can still be used.
  public var severity: Diagnostic.Severity {
    switch self {
    case .missingBlankLine, .emptyCategory, .braceInAnswers, .weightNotClosed, .unclosedMark,
      .emptyMark, .secondID, .strayMarks:
      .warning
    default: .error
    }
  }

  /// The fault at a byte offset of its file.
  func diagnostic(at offset: Int) -> Diagnostic {
    Diagnostic(severity, at: offset, message, remedy: remedy)
  }
}
