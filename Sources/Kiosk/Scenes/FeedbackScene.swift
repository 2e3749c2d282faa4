import Entries
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// What came of an answer, and why.
struct FeedbackScene: Scene {
  var run: QuizRun
  var question: Question
  /// The right answers as a reader sees them.
  var expected: [String]
  var answer: Answered
  var points: Int
  /// What the author has to say to who gave this answer.
  var feedback: [FormattedText]
  var wasSkipped: Bool
  var entry: EntryName

  func screen(in context: Context) -> Screen {
    run.started.rule == .exam ? savedScreen(in: context) : verdictScreen(in: context)
  }

  private func savedScreen(in context: Context) -> Screen {
    let title = answer.verdict == .late ? Phrase.verdict(.late) : Phrase.saved
    return Screen(
      .feedback, title: context.say(title), body: [context.say(Phrase.savedBody)],
      prompt: context.say(Phrase.pressEnter),
      data: .feedback(FeedbackData(verdict: "saved", entry: entry)),
      accent: run.session.team.colour)
  }

  private func verdictScreen(in context: Context) -> Screen {
    let title = wasSkipped ? Phrase.skipped : Phrase.verdict(answer.verdict)
    return Screen(
      .feedback, title: context.say(title), body: explanation(in: context),
      prompt: context.say(Phrase.pressEnter),
      data: .feedback(
        FeedbackData(
          verdict: answer.verdict.rawValue, points: points, total: run.points,
          expected: expected, entry: entry)),
      accent: run.session.team.colour)
  }

  private func explanation(in context: Context) -> [String] {
    var body: [String] = []
    if answer.verdict == .late, !answer.answer.isEmpty {
      body.append(context.say(Phrase.lateKept))
    }
    body += feedback.map(\.plain).filter { !$0.isEmpty }
    if answer.verdict != .right, !expected.isEmpty {
      body.append(context.say(Phrase.expected(expected)))
    }
    if let general = question.feedback?.plain, !general.isEmpty { body.append(general) }
    guard answer.rule != .warmup, answer.verdict != .read else { return body }
    body.append(context.say(Phrase.earned(points, total: run.points)))
    let bonus = ScoringRule.bonus(forStreak: answer.streak)
    if answer.rule == .race, bonus > 0 {
      body.append(context.say(Phrase.streak(answer.streak, bonus: bonus)))
    }
    return body
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if !run.remaining.isEmpty { try run.requireOwner(in: context) }
    return try run.nextStep(in: &context)
  }

  func back(in context: inout Context) throws -> Step {
    !run.remaining.isEmpty
      ? .go(MenuScene(in: context), notice: Phrase.suspended)
      : try run.nextStep(in: &context)
  }
}
