import Programme
import QuizEngine
import Vocabulary

/// The screen that names who is next in a team's game, and waits for that person.
struct HandoverScene: Scene {
  var run: QuizRun
  var question: Question
  var play: any Play

  var playedQuiz: QuizID? { run.quiz.id }

  func screen(in context: Context) -> Screen {
    let name = run.turns.turn?.signInLabel ?? ""
    var body = [
      context.say(Phrase.next(name)),
      context.say(Phrase.questionCount(run.number, of: run.count)),
    ]
    if case .relay(let terms) = run.quiz.mode {
      body.append(context.say(Phrase.gamePoints(run.points)))
      body.append(context.say(Phrase.passHint(terms.passCost)))
    }
    return Screen(
      .game, title: context.say(run.quiz.title), body: body,
      prompt: context.say(Phrase.handoverPrompt(run.turns.turn?.familiarName ?? "")),
      data: .game(
        GameData(
          quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: "handover",
          number: run.number, of: run.count, person: run.turns.turn?.id, points: run.points)),
      accent: run.session.team.colour)
  }

  /// People look for whoever is next.
  func idleSeconds(_ usual: Int) -> Int { max(usual, 600) }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    if TypedKey(line).isBack { return try back(in: &context) }
    try run.requireOwner(in: context)
    if case .speaking(let terms) = run.quiz.mode, terms.prepareSeconds > 0 {
      return .go(
        PrepareScene(
          run: run, question: question, play: play,
          countdown: context.countdown(terms.prepareSeconds, of: run.quiz)))
    }
    return .go(
      QuestionScene(run: run, question: question, play: play, in: context))
  }

  mutating func skip(in context: inout Context) throws -> Step {
    try run.pass(question, play: play, taken: 0, in: &context)
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}

extension QuizRun {
  /// Hands a question on to whoever is next, if there is anybody else.
  mutating func pass(
    _ question: Question, play: any Play, taken: Int, in context: inout Context
  ) throws -> Step {
    guard context.present(in: session.team, for: quiz).count > 1 else {
      return .stay(Phrase.nobodyElse)
    }
    let before = points
    try pass(question.id, taken: taken, in: &context)
    guard case .go(let next, _) = try handOver(question, play: play, in: context) else {
      return .stay(nil)
    }
    return .go(next, notice: Phrase.passed(cost: before - points))
  }
}
