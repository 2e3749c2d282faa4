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
  /// The team that answered, at a table of several; nil elsewhere.
  var team: TeamID?
  var origin: Origin
  var sound: Tally
  /// What it adds if its question is voided.
  var voided: Tally
}

/// The answers of one attempt that count, one a question; at a table, one a question and team.
///
/// An attempt has ten or forty questions, which are found sooner by looking than by hashing; an
/// index keeps one of a million linear.
struct CountedAnswers {
  private(set) var answers: [CountedAnswer] = []
  private var places: [Key: Int] = [:]
  private static let mostLookedAt = 48

  private struct Key: Hashable {
    var question: QuestionID
    var team: TeamID?

    init(_ answer: CountedAnswer) {
      question = answer.question
      team = answer.team
    }
  }

  /// Takes in an answer; of two to one question the first by time, kiosk and seq stays.
  ///
  /// - Returns: The precedence of the answer that does not count; nil where both do.
  mutating func add(_ answer: CountedAnswer) -> Precedence? {
    guard let place = place(of: answer) else {
      append(answer)
      return nil
    }
    let known = answers[place].origin.precedence
    guard answer.origin.precedence < known else { return answer.origin.precedence }
    answers[place] = answer
    return known
  }

  private func place(of answer: CountedAnswer) -> Int? {
    answers.count <= Self.mostLookedAt
      ? answers.firstIndex { $0.question == answer.question && $0.team == answer.team }
      : places[Key(answer)]
  }

  private mutating func append(_ answer: CountedAnswer) {
    answers.append(answer)
    guard answers.count > Self.mostLookedAt else { return }
    for place in places.count..<answers.count { places[Key(answers[place])] = place }
  }
}
