import Entries
import Journal
import Programme
import QuizEngine
import Vocabulary

/// What there is to know before a quiz begins, or a round of a game.
struct IntroScene: Scene {
  var quiz: Quiz
  /// The number of questions, pages to read among them.
  var count: Int
  /// How many of them are pages to read.
  var pages = 0
  /// Which of the player's attempts it will be.
  var attempt: Int
  /// What the hall plays together already; nil where it does not, or has not begun.
  var hall: Hall?

  func screen(in context: Context) -> Screen {
    Screen(
      .intro, title: context.say(quiz.title), body: body(in: context).map(context.say),
      prompt: context.say(Phrase.pressEnterToStart),
      data: .intro(
        IntroData(
          quiz: quiz.id, rule: quiz.rule, of: count,
          seconds: context.extraTime(at: quiz).stretched(quiz.seconds),
          game: quiz.mode.isGame ? quiz.mode.name.rawValue : nil)),
      art: hall?.drawing ?? [],
      accent: context.session?.team.colour)
  }

  private func body(in context: Context) -> [Bilingual] {
    let extraTime = context.extraTime(at: quiz)
    let facts = Phrase.introFacts(
      count: count - pages, seconds: extraTime.stretched(quiz.seconds))
    let mode = quiz.mode.lasting(extraTime)
    switch mode {
    case .individual: return [facts, Phrase.rule(quiz.rule), Phrase.commandsHint]
    case .practice:
      return [Phrase.practiceIntro(count: quiz.length), Phrase.practiceRule, Phrase.commandsHint]
    case .relay:
      return Phrase.gameIntro(mode) + [facts, Phrase.rule(quiz.rule), Phrase.commandsHint]
    case .duel: return Phrase.gameIntro(mode) + [facts, Phrase.commandsHint]
    case .speaking, .discussion: return Phrase.gameIntro(mode) + [Phrase.commandsHint]
    case .bamboo:
      let state = hall.map { hall in
        Phrase.hallState(
          right: hall.right, of: hall.terms.target,
          secondsLeft: context.clock(of: hall, at: quiz).map {
            max(0, $0.ends - context.now.monotonic) / 1000
          } ?? 0)
      }
      return Phrase.gameIntro(mode) + [state ?? Phrase.hallStarts, Phrase.commandsHint]
    }
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if TypedKey(line).isBack { return try back(in: &context) }
    // It may have been closed or paused while this was read.
    if let reason = try context.reason(notToBegin: quiz) {
      return .go(MenuScene(in: context), notice: reason)
    }
    switch quiz.mode {
    case .duel: return .go(DuelSetupScene(quiz: quiz, attempt: attempt))
    case .bamboo(let terms): return try joinHall(terms, in: &context)
    case .relay, .speaking, .discussion:
      let team = try context.requireSession().team
      let order = context.order(of: team, for: quiz, round: attempt)
      let run = try QuizRun(
        starting: quiz, attempt: attempt, players: order.map(\.id.rawValue), in: &context)
      return try run.nextStep(in: &context)
    case .individual, .practice:
      let run = try QuizRun(starting: quiz, attempt: attempt, in: &context)
      return try run.nextStep(in: &context)
    }
  }

  private func joinHall(_ terms: BambooTerms, in context: inout Context) throws -> Step {
    guard let hall = try context.beginHall(at: quiz, terms),
      let clock = context.clock(of: hall, at: quiz)
    else { return .go(MenuScene(in: context)) }
    guard context.now.monotonic < clock.ends, !hall.isFull else {
      return .go(
        MenuScene(in: context),
        notice: Phrase.hallIsOver(hall.terms, right: hall.right))
    }
    let run = try QuizRun(
      starting: quiz, attempt: hall.round, hall: clock, in: &context)
    return try run.nextStep(in: &context)
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}

extension QuizMode {
  /// The mode with its time limits as long as extra time makes them; what the hall plays together ends
  /// for all at once.
  fileprivate func lasting(_ extraTime: ExtraTime) -> QuizMode {
    switch self {
    case .duel(let terms):
      .duel(DuelTerms(answerSeconds: extraTime.stretched(terms.answerSeconds)))
    case .speaking(let terms):
      .speaking(SpeakingTerms(prepareSeconds: extraTime.stretched(terms.prepareSeconds)))
    case .discussion(let terms):
      .discussion(
        DiscussionTerms(
          turnSeconds: extraTime.stretched(terms.turnSeconds), turns: terms.turns))
    case .individual, .relay, .bamboo, .practice: self
    }
  }
}

extension QuestionPool {
  /// The number of questions that a quiz draws of these.
  func available(for quiz: Quiz) -> Int {
    // Practice draws at the level of whoever practises.
    if quiz.mode == .practice { return min(quiz.length, count) }
    return Level.allCases.map { drawn(quiz.draw[$0] ?? 0, of: $0) }.reduce(0, +)
  }
}
