import QuizEngine
import SourceText
import Vocabulary

/// What can be wrong in a Moodle XML file.
///
/// A fault of severity error keeps its question out of the bank; reading goes on with the next.
enum MoodleXMLFault: Hashable, Sendable {
  // The file
  case noQuestions
  case endsEarly
  case tooManyFaults
  /// A document type, which is not read.
  case documentType
  /// A document type that declares entities or the like.
  case entities
  /// Markup that starts with this and has no end.
  case unclosed(String)
  case tagTooLong
  case tooDeep
  case questionNotClosed
  case questionInside
  case notWellFormed(Wellformedness)

  // The question
  case noType
  case unsupportedType(String)
  case noText
  case markupInText(String)
  case tooFewAnswers(QuestionKind)
  case noTruth
  case truthByPlace
  case badWeight(String)
  case weightOutOfRange(String)
  case badNumber(String)
  case badTolerance(String)
  case noMatch(String)
  case cloze(MoodleXMLCloze.Fault)
  case badChoiceNumber(String)
  case tooManyChoices
  case unknownFormat(String)
  case emptyCategory

  // What is not kept
  case clozeLosses([MoodleXMLCloze.Loss])
  case unitFactors([String])
  case notKept([NotKept])
  case categoryInfo
  case embeddedFile(String, size: Int)
  case damagedFile(String)
  case missingFile(String)

  /// How XML can be broken, as far as the parser says.
  enum Wellformedness: Hashable, Sendable {
    /// A bare `&`, or one that starts no reference.
    case ampersand
    /// A name that XML does not know, such as `&nbsp;`.
    case entity
    /// An end tag that does not fit the start tag.
    case tags
    /// A character that XML can't hold.
    case character
    /// Something wrong within a tag.
    case attribute
    /// Anything else, by libxml2's number.
    case other(Int)
  }

  /// Whether the question can still be used.
  var severity: Diagnostic.Severity {
    switch self {
    case .documentType, .questionInside, .truthByPlace, .unknownFormat, .emptyCategory,
      .clozeLosses, .unitFactors, .embeddedFile, .damagedFile, .missingFile:
      .warning
    case .notKept, .categoryInfo: .note
    default: .error
    }
  }

  /// The fault at a byte offset of its file.
  func diagnostic(at offset: Int) -> Diagnostic {
    var check: String?
    if case .embeddedFile = self { check = MoodleXMLReading.fileCheck }
    return Diagnostic(severity, at: offset, message, remedy: remedy, check: check)
  }
}

/// What a question of Moodle has that there is no place for here.
enum NotKept: Hashable, Sendable {
  case feedbackForRight
  case feedbackForPartly
  case feedbackForWrong
  case hints(Int)
  case mark(String)
  case penalty(String)
  case hidden
  case fixedOrder
  case itemFeedback
  case itemSelection
  case graderInformation
  case answerTemplate
  case attachments
  case wordLimit
  case unitGrading
  case unitInstructions
  case other(String)
}
