import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// An answer that waits for a judge, with what it takes to judge it.
public struct WaitingAnswer: Sendable {
  /// Its entry.
  public var entry: Entry
  /// What was answered.
  public var answer: Answered
  /// What was asked; nil where the question has left the bank.
  public var question: Question?
  /// What judges gave it already, in the order of their names.
  public var scores: [Judged] = []

  /// What is looked at; a question that has left the bank is judged as a whole.
  public var rubric: Rubric { question?.rubric ?? .whole }
  /// Who answered; nil where nobody in particular did.
  public var person: PersonID? { answer.person(in: entry) }

  /// The answers of an event that wait for a judge, the oldest first.
  ///
  /// The whole journal is read, twice.
  ///
  /// - Parameters:
  ///   - quiz: The quiz whose answers are listed; nil for all.
  ///   - withJudged: Whether those that have a judge are listed, too, after the others: another judge
  ///     may give a score.
  ///   - question: Finds a question of a quiz in its banks; nil where it has left them.
  /// - Throws: `JournalError`, and what `question` throws.
  public static func all(
    of event: EventID, in journal: any Journal, quiz: QuizID? = nil, withJudged: Bool = false,
    question: (QuizID, QuestionID) throws -> Question?
  ) throws -> [WaitingAnswer] {
    let standing = try AnswerStanding(journal: journal, event: event)
    var found: [WaitingAnswer] = []
    var judgings = Judgings()
    try journal.visitEntries(event: event) { entry in
      try readable(entry.key) { () throws(UnreadableBody) in
        try judgings.add(entry, under: standing.rulings)
      }
      guard entry.kind == .answered, standing.knows(entry.key) else { return }
      let answer = try readable(entry.key) { () throws(UnreadableBody) in
        try Answered(body: entry.body)
      }
      guard quiz == nil || quiz == answer.quiz,
        standing.waits(answer, in: entry) || withJudged && standing.isJudgeable(answer, in: entry)
      else { return }
      found.append(
        WaitingAnswer(
          entry: entry, answer: answer,
          question: try question(answer.quiz, QuestionID(entry.subject))))
    }
    for index in found.indices {
      let waiting = found[index]
      found[index].scores = judgings.scores(
        of: waiting.answer, to: QuestionID(waiting.entry.subject), at: waiting.entry.place)
    }
    return found.sorted {
      let judged = (!$0.scores.isEmpty, !$1.scores.isEmpty)
      return judged.0 == judged.1
        ? $0.entry.precedence < $1.entry.precedence : !judged.0
    }
  }
}
