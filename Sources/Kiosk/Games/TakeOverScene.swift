import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// The question whether a game that is under way at another kiosk is to go on here.
struct TakeOverScene: Scene {
  let quiz: Quiz
  let attempt: Attempt

  func screen(in context: Context) -> Screen {
    Screen(
      .game, title: context.say(quiz.title),
      body: [context.say(Phrase.playedElsewhere(attempt.owner.name))],
      choices: [context.backChoice], prompt: context.say(Phrase.takeOver),
      data: .game(GameData(quiz: quiz.id, game: quiz.mode.name.rawValue, state: "takeover")),
      accent: context.session?.team.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isBack { return try back(in: &context) }
    guard typed.isEmpty else { return .stay(Phrase.takeOver) }
    // It may have been played on while this was read.
    let history = try context.room.journal.attempts(
      of: attempt.player, at: quiz.id, event: context.room.event.id)
    guard let open = history.open, open.number == attempt.number else {
      throw AttemptRefusal.notOpen
    }
    return try context.resume(open, of: quiz)
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}

extension Context {
  /// Goes on with an attempt here.
  mutating func resume(_ attempt: Attempt, of quiz: Quiz) throws -> Step {
    let run = try QuizRun(
      resuming: attempt, of: quiz, hall: clock(of: try hall(at: quiz), at: quiz), in: &self)
    return try run.nextStep(in: &self)
  }
}
