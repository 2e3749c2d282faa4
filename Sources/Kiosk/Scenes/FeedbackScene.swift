import Entries
import Journal
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
  /// What the answer earned, and what there is to say about it.
  var grade: Grade
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
    let hall = (try? context.hall(at: run.quiz)) ?? nil
    let isNearMiss = grade.isNearMiss && answer.verdict == .wrong
    let title =
      wasSkipped
      ? Phrase.skipped : isNearMiss ? Phrase.nearMiss : Phrase.verdict(answer.verdict)
    return Screen(
      .feedback, title: context.say(title), body: explanation(hall: hall, in: context),
      prompt: context.say(Phrase.pressEnter),
      data: .feedback(
        FeedbackData(
          verdict: answer.verdict.rawValue, points: points, total: run.points,
          expected: expected, isNearMiss: isNearMiss, entry: entry)),
      art: hall?.drawing ?? [], accent: run.session.team.colour)
  }

  private func explanation(hall: Hall?, in context: Context) -> [String] {
    var body: [String] = []
    if answer.verdict == .late, !answer.answer.isEmpty {
      body.append(context.say(Phrase.lateKept))
    }
    if answer.verdict == .pending {
      body.append(
        context.say(
          answer.rule.earnsPoints ? Phrase.pendingBody : Phrase.pendingWarmup))
    }
    body += grade.remarks.map(context.say)
    body += grade.feedback.map(\.plain).filter { !$0.isEmpty }
    if answer.verdict != .right, !expected.isEmpty {
      // Pairs are read one a line, all else one after the other.
      body.append(
        context.say(
          question.kind == .matching
            ? Phrase.expectedList(expected)
            : Phrase.expected(Phrase.list(expected, of: question.kind))))
    }
    if let spoken = question.spokenText, !expected.contains(spoken) {
      body.append(context.say(Phrase.transcript(spoken)))
    }
    if let general = question.feedback?.plain, !general.isEmpty { body.append(general) }
    if let hall { body.append(context.say(hall.progress)) }
    guard answer.rule.earnsPoints, !answer.verdict.isOpen else { return body }
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
      ? try run.leave(in: &context)
      : try run.nextStep(in: &context)
  }
}
