import Entries
import Scoreboard
import Vocabulary

/// Someone's attempt at a quiz, as drafts of what a kiosk would write of it.
struct SampleVisit {
  var at = 1_413_520_200_000
  var team: TeamID
  var person: PersonID
  var quiz: QuizID
  var rule: ScoringRule

  func started(_ questions: [QuestionID], seed: UInt64 = 1) -> Draft {
    draft(
      .quizStarted, quiz.rawValue,
      body: QuizStarted(quiz: quiz, attempt: 1, rule: rule, seed: seed, questions: questions).body)
  }

  /// An answer.
  ///
  /// - Parameters:
  ///   - number: The question's number in the attempt, from 1.
  ///   - taken: The time taken, of a limit, both in milliseconds.
  func answered(
    _ question: QuestionID, number: Int, _ option: String, isRight: Bool, value: Int, taken: Int,
    limit: Int = 30_000, streak: Int = 0
  ) -> Draft {
    let answer = Answered(
      quiz: quiz, attempt: 1, number: number, answer: [option],
      verdict: isRight ? .right : .wrong, rule: rule, value: value, credit: isRight ? 1 : 0,
      taken: taken, limit: limit, streak: streak)
    return draft(.answered, question.rawValue, points: answer.earned, body: answer.body)
  }

  func finished() -> Draft {
    draft(.quizFinished, quiz.rawValue, body: AttemptNoted(attempt: 1).body)
  }

  private func draft(_ kind: EntryKind, _ subject: String, points: Int = 0, body: String) -> Draft {
    Draft(
      at: at, kind: kind, team: team, person: person, subject: subject, points: points, body: body)
  }
}
