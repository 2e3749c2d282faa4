import Journal
import Programme
import QuizEngine
import Vocabulary

/// The topic of a discussion circle, with who does what and who speaks when.
struct DiscussionRolesScene: Scene {
  var circle: DiscussionCircle

  var playedQuiz: QuizID? { circle.run.quiz.id }

  func screen(in context: Context) -> Screen {
    let roles = circle.roles.map {
      "• " + context.say(Phrase.role($0.role)) + ": " + $0.person.signInLabel
    }
    let criteria = Phrase.judgedBy(circle.topic.rubric)
    return Screen(
      .game, title: context.say(circle.run.quiz.title),
      body: [
        context.say(Phrase.topic(circle.topic.shownStem)), roles.joined(separator: "\n"),
        context.say(
          Phrase.turnsFacts(
            circle.speakers.count,
            seconds: context.countdown(circle.terms.turnSeconds, of: circle.run.quiz).limit / 1000)),
      ]
        + (criteria.map { [context.say($0)] } ?? []),
      prompt: context.say(Phrase.pressEnterToStart), data: .game(circle.data("roles")),
      accent: circle.run.session.team.colour)
  }

  /// A circle finds its chairs.
  func idleSeconds(_ usual: Int) -> Int { max(usual, 600) }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if TypedKey(line).isBack { return try back(in: &context) }
    try circle.run.requireOwner(in: context)
    return .go(circle.step(toSpeaker: 0, in: context))
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}

/// Someone's turn to speak in a discussion circle, while the time runs.
struct DiscussionTurnScene: Scene {
  var circle: DiscussionCircle
  /// Whose turn it is, by the place among the speakers from 0.
  var number: Int
  var countdown: Countdown

  private var speaker: Person { circle.speakers[number] }

  var timeLimit: Int? { countdown.end }

  var playedQuiz: QuizID? { circle.run.quiz.id }

  mutating func resume(after milliseconds: Int) { countdown.resume(after: milliseconds) }

  mutating func follow(_ gate: QuizGate, at now: Moment) { countdown.follow(gate) }

  func screen(in context: Context) -> Screen {
    let following = circle.speakers.dropFirst(number + 1).first
    var screen = Screen(
      .game, title: context.say(Phrase.speakerTitle(speaker.signInLabel)),
      body: [
        context.say(Phrase.topic(circle.topic.shownStem)),
        context.say(
          Phrase.speakerCount(
            number + 1, of: circle.speakers.count, seconds: countdown.limit / 1000)),
        context.say(
          following.map { Phrase.thenSpeaks($0.signInLabel) } ?? Phrase.thenNotes),
      ],
      prompt: context.say(Phrase.doneSpeaking),
      data: .game(circle.data("turn", person: speaker.id)),
      accent: circle.run.session.team.colour)
    screen.seconds = countdown.secondsLeft(at: context.now)
    return screen
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    try circle.run.requireOwner(in: context)
    return next(in: context)
  }

  func timeIsUp(in context: inout Context) throws -> Step { next(in: context) }

  func skip(in context: inout Context) throws -> Step { try receive("", in: &context) }

  private func next(in context: Context) -> Step {
    .go(circle.step(toSpeaker: number + 1, in: context))
  }

  func back(in context: inout Context) throws -> Step {
    .go(MenuScene(in: context), notice: Phrase.suspended)
  }
}
