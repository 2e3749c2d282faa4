import Entries
import Journal
import Programme
import Vocabulary

/// Where a facilitator opens and closes quizzes, for all terminals: a number turns one.
struct QuizGatesScene: Scene {
  private let closed: Set<QuizID>

  init(in context: Context) throws {
    closed = try context.closedQuizzes()
  }

  func screen(in context: Context) -> Screen {
    let choices = context.room.event.quizzes.enumerated().map { index, quiz in
      let state = closed.contains(quiz.id) ? Phrase.closedState : Phrase.openState
      return Choice(
        key: String(index + 1), id: "quiz:\(quiz.id)",
        text: "\(context.say(quiz.title)): \(context.say(state))")
    }
    return Screen(
      .facilitator, title: context.say(Phrase.quizGates),
      body: [context.say(Phrase.quizGatesHow)], choices: choices + [context.backChoice],
      prompt: context.say(Phrase.menuPrompt))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    let quizzes = context.room.event.quizzes
    guard let index = quizzes.indices.first(where: { typed.names(String($0 + 1)) }) else {
      return .stay(Phrase.noSuchChoice)
    }
    let quiz = quizzes[index]
    let kind: EntryKind = closed.contains(quiz.id) ? .opened : .closed
    _ = try context.room.journal.append(
      [Draft(at: context.now.wall, kind: kind, subject: quiz.id.rawValue)],
      event: context.room.event.id, kiosk: context.room.kiosk)
    return .go(try QuizGatesScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(try FacilitatorScene(in: context)) }
}
