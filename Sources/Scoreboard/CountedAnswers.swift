import Entries
import Vocabulary

/// The entry that an attempt may have begun with.
struct Origin {
  var precedence: Precedence
  var team: TeamID?
  var rule: ScoringRule
}

/// An answer that counts so far.
struct CountedAnswer {
  var question: QuestionID
  var origin: Origin
  var sound: Tally
  /// What it earns if its question is voided.
  var voidedPoints: Int
}

/// The answers of one attempt that count, one a question.
///
/// An attempt has ten or forty questions, which are found sooner by looking than by hashing; an
/// index keeps one of a million linear.
struct CountedAnswers {
  private(set) var answers: [CountedAnswer] = []
  private var places: [QuestionID: Int] = [:]
  private static let mostLookedAt = 48

  /// Takes in an answer; of two to one question the first by time, kiosk and seq stays.
  ///
  /// - Returns: The precedence of the answer that does not count; nil where both do.
  mutating func add(_ answer: CountedAnswer) -> Precedence? {
    guard let place = place(of: answer.question) else {
      append(answer)
      return nil
    }
    let known = answers[place].origin.precedence
    guard answer.origin.precedence < known else { return answer.origin.precedence }
    answers[place] = answer
    return known
  }

  private func place(of question: QuestionID) -> Int? {
    answers.count <= Self.mostLookedAt
      ? answers.firstIndex { $0.question == question } : places[question]
  }

  private mutating func append(_ answer: CountedAnswer) {
    answers.append(answer)
    guard answers.count > Self.mostLookedAt else { return }
    for place in places.count..<answers.count { places[answers[place].question] = place }
  }
}
