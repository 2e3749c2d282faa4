/// The kinds of question, by the names that banks, screens and the journal use.
public enum QuestionKind: String, Codable, CaseIterable, Sendable {
  case choice
  case multiple
  case trueFalse = "truefalse"
  case short
  case numeric
  case matching
  case ordering
  case cloze
  case dictation
  case essay
  case speaking
  case description
}

extension Question {
  /// What kind of question this is.
  public var kind: QuestionKind {
    switch body {
    case .choice: .choice
    case .multiple: .multiple
    case .trueFalse: .trueFalse
    case .short: .short
    case .numeric: .numeric
    case .matching: .matching
    case .ordering: .ordering
    case .cloze: .cloze
    case .dictation: .dictation
    case .essay: .essay
    case .speaking: .speaking
    case .description: .description
    }
  }
}
