import Entries
import Facilitation
import Vocabulary

/// What a facilitator corrects by answering one question after the other.
enum CorrectionForm: String, CaseIterable {
  case adjust
  case void
  case regrade
  case reset
  case undo

  /// What is typed to choose it.
  var key: String {
    switch self {
    case .adjust: "P"
    case .void: "V"
    case .regrade: "G"
    case .reset: "R"
    case .undo: "U"
    }
  }

  /// What is asked for, in this order.
  var fields: [Field] {
    switch self {
    case .adjust: [.team, .points, .reason]
    case .void: [.quiz, .question, .reason]
    case .regrade: [.quiz, .question, .answer, .reason]
    case .reset: [.quiz, .person, .reason]
    case .undo: [.record, .reason]
    }
  }

  /// Something that is asked for.
  enum Field: Hashable {
    case team, points, quiz, question, answer, person, record, reason
  }
}

/// What a facilitator has answered so far.
struct CorrectionAnswers {
  var team: TeamID = ""
  var points = 0
  var quiz: QuizID = ""
  var question: QuestionID = ""
  var answer = ""
  var person: PersonID = ""
  var record: EntryPlace?
  var reason = ""

  /// The correction that they amount to; nil as long as what is to be undone is not chosen.
  func correction(_ form: CorrectionForm) -> Correction? {
    switch form {
    case .adjust: .adjust(team, points: points)
    case .void: .void(quiz, question)
    case .regrade: .regrade(quiz, question, accepting: answer)
    case .reset: .reset(quiz, person, attempt: nil)
    case .undo: record.map { .undo($0) }
    }
  }
}
