import Entries
import Programme
import QuizEngine
import Vocabulary

/// How a question of a duel was settled, and where the teams are.
struct DuelFeedbackScene: Scene {
  var duel: Duel
  /// The team that has its points; nil for none.
  var winner: Team?
  /// The answer that settled it; nil where the question was gone over.
  var given: Given?

  /// An answer that a team gave.
  struct Given {
    var team: Team
    var answer: Answered
    var points: Int
    var grade: Grade
    var entry: EntryName
  }

  func screen(in context: Context) -> Screen {
    let title = given.map { Phrase.verdict($0.answer.verdict) } ?? Phrase.nobodyKnew
    return Screen(
      .feedback, title: context.say(title), body: body(in: context),
      prompt: context.say(Phrase.pressEnter), data: data(in: context), accent: winner?.colour)
  }

  private func data(in context: Context) -> ScreenData {
    guard let given else { return .game(duel.data("nobody", in: context)) }
    return .feedback(
      FeedbackData(
        verdict: given.answer.verdict.rawValue, points: given.points, total: nil,
        expected: duel.play.expected, entry: given.entry))
  }

  private func body(in context: Context) -> [String] {
    var body: [String] = []
    if let winner, let given {
      body.append(context.say(Phrase.teamEarned(winner.name, given.points)))
    }
    if let given { body += given.grade.feedback.map(\.plain).filter { !$0.isEmpty } }
    if given?.answer.verdict != .right, !duel.play.expected.isEmpty {
      body.append(
        context.say(Phrase.expected(Phrase.list(duel.play.expected, of: duel.question.kind))))
    }
    if let general = duel.question.feedback?.plain, !general.isEmpty { body.append(general) }
    let points = (try? duel.run.shares(in: context)) ?? [:]
    body.append(
      context.say(
        Phrase.tablePoints(
          duel.run.teams(in: context).map { ($0.name, points[$0.id] ?? 0) })))
    return body
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    if !duel.run.remaining.isEmpty { try duel.run.requireOwner(in: context) }
    return try duel.run.nextStep(in: &context)
  }

  func back(in context: inout Context) throws -> Step {
    !duel.run.remaining.isEmpty
      ? .go(MenuScene(in: context), notice: Phrase.suspended)
      : try duel.run.nextStep(in: &context)
  }
}
