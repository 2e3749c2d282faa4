import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

extension Context {
  /// How far the person who is signed in has come with practice.
  func practice(_ quiz: Quiz, from pool: QuestionPool) throws -> PracticeCourse {
    let person = try requireSession().person.id
    let entries = try room.journal.entries(of: person, at: quiz.id, event: room.event.id)
    let answers = try entries.filter { $0.kind == .answered }
      .sorted { $0.precedence < $1.precedence }
      .compactMap { entry -> PracticeCourse.Answer? in
        let answer = try Answered(scoreOf: entry.body)
        guard !answer.verdict.isOpen else { return nil }
        return PracticeCourse.Answer(
          question: QuestionID(entry.subject), isRight: answer.verdict == .right,
          visit: answer.attempt)
      }
    return PracticeCourse(answers, from: pool)
  }
}
