import Entries
import Journal
import Programme
import Scoreboard
import Vocabulary

/// What a duel came to, the team with the most points first.
struct DuelSummaryScene: Scene {
  private let run: QuizRun
  private let teams: [(team: Team, points: Int)]

  init(run: QuizRun, in context: Context) throws {
    self.run = run
    let shares = try run.shares(in: context)
    teams = run.teams(in: context)
      .map { ($0, shares[$0.id] ?? 0) }
      .sorted { ($1.points, $0.team.number) < ($0.points, $1.team.number) }
  }

  func screen(in context: Context) -> Screen {
    Screen(
      .summary, title: context.say(Phrase.summaryTitle(run.quiz.title)),
      body: teams.map { context.say(Phrase.teamPoints($0.team.name, $0.points)) },
      prompt: context.say(Phrase.pressEnter),
      data: .game(
        GameData(
          quiz: run.quiz.id, game: run.quiz.mode.name.rawValue, state: "summary",
          teams: teams.map { .init(team: $0.team.id, points: $0.points) })))
  }

  func receive(_ line: String, in context: inout Context) throws -> Step {
    .go(MenuScene(in: context))
  }

  func back(in context: inout Context) throws -> Step { .go(MenuScene(in: context)) }
}
