import Journal
import Programme
import QuizEngine
import Vocabulary

/// A question of a duel that waits for a team to ask for it: the first number typed has it.
struct DuelBuzzScene: Scene {
  var duel: Duel
  private var countdown: Countdown
  /// When it is tried again to go over the question.
  private var retry = Retry()

  init(duel: Duel, in context: Context) {
    self.duel = duel
    countdown = context.countdown(for: duel.question, of: duel.run.quiz)
  }

  var playedQuiz: QuizID? { duel.run.quiz.id }

  mutating func resume(after milliseconds: Int) { countdown.resume(after: milliseconds) }

  mutating func follow(_ gate: QuizGate, at now: Moment) { countdown.follow(gate) }

  var timeLimit: Int? { retry.due ?? countdown.end }

  func screen(in context: Context) -> Screen {
    let run = duel.run
    var screen = Screen(
      .game,
      title: context.say(Phrase.questionTitle(run.quiz.title, number: run.number, of: run.count)),
      body: [context.say(Phrase.worth(duel.question.value, seconds: countdown.limit / 1000))]
        + duel.shown(in: context),
      choices: duel.open(in: context).map { context.choice(of: $0) },
      prompt: context.say(Phrase.buzzPrompt), data: .game(duel.data("buzz", in: context)))
    screen.seconds = countdown.secondsLeft(at: context.now)
    return screen
  }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    if typed.isEmpty { return .stay(nil) }
    if countdown.isOver(at: context.now) { return try nobody(in: &context) }
    guard let team = duel.run.teams(in: context).first(where: { typed.names(String($0.number)) })
    else {
      return .unknown(Phrase.buzzFirst)
    }
    guard !duel.out.contains(team.id) else { return .stay(Phrase.hadItsTurn(team.name)) }
    try duel.run.buzz(
      team.id, for: duel.question.id, taken: countdown.taken(at: context.now), in: &context)
    return .go(DuelAnswerScene(duel: duel, team: team, in: context))
  }

  mutating func skip(in context: inout Context) throws -> Step { try nobody(in: &context) }

  mutating func timeIsUp(in context: inout Context) throws -> Step {
    var retry = retry
    defer { self.retry = retry }
    return try retry.attempt(at: context.now) { try nobody(in: &context) }
  }

  /// No team wants the question, or no team knows it: it is told, and gone over.
  private mutating func nobody(in context: inout Context) throws -> Step {
    try duel.run.requireOwner(in: context)
    try duel.run.passOver(duel.question.id, in: &context)
    return .go(DuelFeedbackScene(duel: duel, winner: nil))
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}
