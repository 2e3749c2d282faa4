import Programme
import QuizEngine
import Vocabulary

/// What there is to know before a quiz begins.
struct IntroScene: Scene {
  var quiz: Quiz
  /// The number of questions.
  var count: Int
  /// Which of the person's attempts it will be.
  var attempt: Int

  func screen(in context: Context) -> Screen {
    Screen(
      .intro, title: context.say(quiz.title),
      body: [
        context.say(Phrase.introFacts(count: count, seconds: quiz.seconds)),
        context.say(Phrase.rule(quiz.rule)),
        context.say(Phrase.commandsHint),
      ],
      prompt: context.say(Phrase.pressEnterToStart),
      data: .intro(IntroData(quiz: quiz.id, rule: quiz.rule, of: count, seconds: quiz.seconds)),
      accent: context.session?.team.colour)
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if TypedKey(line).isBack { return try back(in: &context) }
    // It may have been closed while this was read.
    guard try !context.closedQuizzes().contains(quiz.id) else {
      return .go(MenuScene(in: context), notice: Phrase.quizClosed(quiz.title))
    }
    let run = try QuizRun(starting: quiz, attempt: attempt, in: &context)
    return try run.nextStep(in: &context)
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}

extension QuestionPool {
  /// The number of questions that a quiz draws of these.
  func available(for quiz: Quiz) -> Int {
    Level.allCases.map { min(quiz.draw[$0] ?? 0, count(of: $0)) }.reduce(0, +)
  }
}
