import Entries
import Vocabulary

/// What a person's attempts came to.
public struct PersonTotal: Hashable, Sendable {
  /// The number of quizzes of which an attempt counts, those off the board included.
  public var quizzes = 0
  /// What counts on the board.
  public var tally = Tally()

  /// Nothing yet.
  public init() {}
}

/// What each person's attempts came to, by the rules of the board: of each quiz the attempt that
/// counts, points of `fair` and `race` only.
public func personTotals(of attempts: [Attempt]) -> [PersonID: PersonTotal] {
  struct Key: Hashable {
    var person: PersonID
    var quiz: QuizID
  }
  let histories = Dictionary(grouping: attempts) { attempt in
    attempt.person.map { Key(person: $0, quiz: attempt.quiz) }
  }
  var totals: [PersonID: PersonTotal] = [:]
  for case (let key?, let attempts) in histories {
    guard let counted = AttemptHistory(attempts).counted else { continue }
    totals[key.person, default: PersonTotal()].quizzes += 1
    if counted.rule.isOnBoard { totals[key.person, default: PersonTotal()].tally += counted.tally }
  }
  return totals
}
