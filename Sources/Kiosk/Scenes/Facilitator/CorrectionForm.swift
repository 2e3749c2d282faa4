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
  case judge

  /// What is typed to choose it.
  var key: String {
    switch self {
    case .adjust: "P"
    case .void: "V"
    case .regrade: "G"
    case .reset: "R"
    case .undo: "U"
    case .judge: "J"
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
    case .judge: [.waiting, .judge, .scores, .note]
    }
  }

  /// Something that is asked for.
  enum Field: Hashable {
    case team, points, quiz, question, answer, person, record, reason
    case waiting, judge, scores, note
  }
}

/// What a facilitator has answered so far.
struct CorrectionAnswers {
  var team: TeamID = ""
  var points = 0
  var quiz: QuizID = ""
  var question: QuestionID = ""
  var answer = ""
  var player = Player.table
  var record: EntryPlace?
  var waiting: WaitingAnswer?
  /// A judge's own name tells several judges apart.
  var judge = defaultJudge
  var scores: [Int] = []
  var reason = ""

  /// The correction that they amount to; nil as long as what is to be undone or judged is not chosen.
  func correction(_ form: CorrectionForm) -> Correction? {
    switch form {
    case .adjust: .adjust(team, points: points)
    case .void: .void(quiz, question)
    case .regrade: .regrade(quiz, question, accepting: answer)
    case .reset: .reset(quiz, player, attempt: nil)
    case .undo: record.map { .undo($0) }
    case .judge: waiting.map { .judge($0.entry.place, by: judge, scores: scores) }
    }
  }
}
