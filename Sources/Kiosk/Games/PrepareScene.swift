import Programme
import QuizEngine
import Vocabulary

/// The time that a speaker has to prepare, with what to speak about.
struct PrepareScene: Scene {
  var run: QuizRun
  var question: Question
  var play: any Play
  /// How long there is to prepare.
  var seconds: Int
  /// When it was shown, by the monotonic clock in milliseconds.
  var shownAt: Int

  var timeLimit: Int? { shownAt + seconds * 1000 }

  var runningQuiz: QuizID? { run.quiz.id }

  mutating func resume(after milliseconds: Int) { shownAt += milliseconds }

  func screen(in context: Context) -> Screen {
    let left = (shownAt + seconds * 1000 - context.now.monotonic + 999) / 1000
    let speaks = question.seconds ?? run.quiz.seconds
    var body = [
      context.say(Phrase.prepare(seconds, speaks: speaks)), question.shownStem,
    ]
    let criteria = question.rubric.criteria.filter { !$0.name.isEmpty }
    if !criteria.isEmpty {
      body.append(context.say(Phrase.judgedBy(criteria.map { ($0.name, $0.most) })))
    }
    var screen = Screen(
      .game, title: context.say(Phrase.speakerTitle(run.turns.turn?.signInLabel ?? "")),
      body: body, prompt: context.say(Phrase.startSpeaking),
      data: .game(
        GameData(
          quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: "prepare",
          number: run.number, of: run.count, person: run.turns.turn?.id)),
      accent: run.session.team.colour)
    screen.seconds = min(max(left, 0), seconds)
    return screen
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    try run.requireOwner(in: context)
    return speak(in: context)
  }

  mutating func timeIsUp(in context: inout Context) throws -> Step { speak(in: context) }

  private func speak(in context: Context) -> Step {
    .go(QuestionScene(run: run, question: question, play: play, in: context))
  }

  mutating func skip(in context: inout Context) throws -> Step {
    try run.pass(
      question, play: play, taken: max(0, context.now.monotonic - shownAt), in: &context)
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}
