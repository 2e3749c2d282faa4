import Journal
import Programme
import QuizEngine
import Vocabulary

/// The time that a speaker has to prepare, with what to speak about.
struct PrepareScene: Scene {
  var run: QuizRun
  var question: Question
  var play: any Play
  var countdown: Countdown

  var timeLimit: Int? { countdown.end }

  var playedQuiz: QuizID? { run.quiz.id }

  mutating func resume(after milliseconds: Int) { countdown.resume(after: milliseconds) }

  mutating func follow(_ gate: QuizGate, at now: Moment) { countdown.follow(gate) }

  func screen(in context: Context) -> Screen {
    let speaks = context.countdown(for: question, of: run.quiz).limit / 1000
    var body = [
      context.say(Phrase.prepare(countdown.limit / 1000, speaks: speaks)), question.shownStem,
    ]
    if let criteria = Phrase.judgedBy(question.rubric) { body.append(context.say(criteria)) }
    var screen = Screen(
      .game, title: context.say(Phrase.speakerTitle(run.turns.turn?.signInLabel ?? "")),
      body: body, prompt: context.say(Phrase.startSpeaking),
      data: .game(
        GameData(
          quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: "prepare",
          number: run.number, of: run.count, person: run.turns.turn?.id)),
      accent: run.session.team.colour)
    screen.seconds = countdown.secondsLeft(at: context.now)
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
      question, play: play, taken: countdown.taken(at: context.now), in: &context)
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}
