import Entries
import Journal
import Programme
import QuizEngine
import Scoreboard
import Vocabulary

/// What a visit to practice came to, with a picture of how far the person has come.
struct PracticeSummaryScene: Scene {
  private let run: QuizRun
  private let course: PracticeCourse
  private let right: Int
  private let asked: Int
  private let attempt: Int

  init(run: QuizRun, in context: Context) throws {
    self.run = run
    course = try context.practice(run.quiz, from: run.pool)
    let history = try context.room.journal.attempts(
      of: run.player, at: run.quiz.id, event: context.room.event.id)
    let visit = history.attempts.first { $0.number == run.started.attempt }
    right = visit?.tally.right ?? 0
    asked = visit?.tally.asked ?? 0
    attempt = run.started.attempt
  }

  func screen(in context: Context) -> Screen {
    Screen(
      .summary, title: context.say(Phrase.summaryTitle(run.quiz.title)),
      body: [
        context.say(Phrase.practiceResult(right: right, asked: asked)),
        context.say(Phrase.practiceLevel(course.level)),
      ] + boxes.map(context.say) + [context.say(Phrase.practiceNext)],
      prompt: context.say(Phrase.pressEnter),
      data: .summary(
        SummaryData(
          quiz: run.quiz.id, attempt: attempt, points: 0, right: right, asked: asked,
          accuracy: asked == 0 ? 0 : Double(right) / Double(asked), team: run.session.team.id)),
      art: picture, accent: run.session.team.colour)
  }

  /// How many questions are in each box, the best known first; what was never asked last.
  private var boxes: [Bilingual] {
    course.boxCounts.enumerated().reversed().map { Phrase.box($0.offset + 1, count: $0.element) }
      + [Phrase.unseen(course.unseen)]
  }

  /// The same as bars.
  private var picture: [String] {
    let counts = course.boxCounts
    let most = max(counts.max() ?? 0, course.unseen, 1)
    func bar(_ key: String, _ count: Int) -> String {
      "\(key) " + String(repeating: "█", count: (count * 20 + most - 1) / most)
    }
    return counts.enumerated().reversed().map { bar(String($0.offset + 1), $0.element) }
      + [bar("?", course.unseen)]
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    .go(MenuScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
